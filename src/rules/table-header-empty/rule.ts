import type { Nodes, TableCell } from "mdast";
import type { Rule } from "../rule.js";
import { spanOf } from "../../plan/parsed.js";
import { contentsOf } from "../../prose/text-contents.js";
import type { Localized } from "../../text/language.js";

export const rule: Rule = {
  id: "table-header-empty",
  severity: "warning",
  basis: {
    en: "WCAG 2.1 1.3.1, good practice; Act 306/2019 makes it binding for public providers [M]",
    fi: "WCAG 2.1 1.3.1, hyvä käytäntö; laki 306/2019 velvoittaa tähän julkisia palveluntuottajia [M]",
    sv: "WCAG 2.1 1.3.1, god praxis; enligt 306/2019 bindande för offentliga tjänsteproducenter [M]",
  },
  summary: {
    en: "A table column has no heading",
    fi: "Taulukko, jonka sarakkeilla ei ole otsikoita",
    sv: "En tabell utan kolumnrubriker",
  },
  check({ plan }, report) {
    for (const { tables, text } of contentsOf(plan)) {
      for (const table of tables) {
        const [header] = table.children;
        const message = header === undefined ? undefined : compare(header.children);
        if (header === undefined || message === undefined) continue;
        report({ message, source: text.source, span: spanOf(text, header) });
      }
    }
  },
};

/** The first column may go without: it often holds the headings of the rows. */
function compare(cells: readonly TableCell[]): Localized | undefined {
  const isEmpty = cells.map((cell) => !cell.children.some(hasContent));
  if (isEmpty.every(Boolean)) return noHeadings;
  const column = isEmpty.indexOf(true, 1) + 1;
  return column === 0 ? undefined : noHeading(column);
}

function hasContent(node: Nodes): boolean {
  if (node.type === "break") return false;
  if (node.type === "text") return node.value.trim() !== "";
  return !("children" in node) || node.type === "textDirective" || node.children.some(hasContent);
}

const noHeadings: Localized = {
  en: "The table has no column headings: its first row is empty. Write there what each column contains.",
  fi: "Taulukolla ei ole otsikoita: sen ensimmäinen rivi on tyhjä. Kirjoita siihen, mitä kussakin sarakkeessa kerrotaan.",
  sv: "Tabellen har inga rubriker: dess första rad är tom. Skriv i den vad varje kolumn innehåller.",
};

function noHeading(column: number): Localized {
  return {
    en: `Column ${column} of the table has no heading. Write in the first row what the column contains.`,
    fi: `Taulukon sarakkeella ${column} ei ole otsikkoa. Kirjoita ensimmäiselle riville, mitä sarakkeessa kerrotaan.`,
    sv: `Kolumn ${column} i tabellen saknar rubrik. Skriv på första raden vad kolumnen innehåller.`,
  };
}
