import type { Nodes } from "mdast";
import { checkImage, checkLink } from "./check-links.js";
import { judgedNodes } from "./judged-nodes.js";
import type { TextContext } from "./text-context.js";
import { valueNames } from "./values.js";
import { nestedTooDeep } from "../prose/markdown-refusal.js";
import type { LeafDirective } from "../plan/markdown.js";
import { spanOf, type MarkdownText } from "../plan/parsed.js";
import { plainText } from "../prose/plain-text.js";
import { allowDirective } from "../prose/suppressions.js";
import { valuePattern } from "../prose/values.js";
import { didYouMean, concatLocalized, structureError } from "../plan/structure.js";
import type { StructureCheck } from "../plan/structure-checks.js";
import type { Localized } from "../text/language.js";
import type { Span } from "../text/source.js";
import { suggest } from "../text/suggest.js";

/** Leaf directives: they stand alone on a line. */
const leafDirectives: readonly string[] = ["risks", "actions", "reports", "question", allowDirective];

/** Reports what is wrong in a text, and notes what it refers to in the context. */
export function checkText(text: MarkdownText, context: TextContext): void {
  const { nodes, tooDeep } = judgedNodes(text);
  const at: Visit = { context, text };
  for (const node of nodes) {
    checkNode(node, at);
    if (tooDeep.includes(node)) finding(at, "text-damaged", spanOf(text, node), nestedTooDeep);
  }
}

interface Visit {
  readonly text: MarkdownText;
  readonly context: TextContext;
}

function checkNode(node: Nodes, at: Visit): void {
  switch (node.type) {
    case "html":
      return finding(at, "raw-html", spanOf(at.text, node), rawHtml(node.value));
    case "text":
      return checkValues(node.value, node, at);
    case "link":
      checkValues(node.url, node, at);
      return checkLink(node.url, spanOf(at.text, node), at.text, at.context);
    case "definition":
      return checkLink(node.url, spanOf(at.text, node), at.text, at.context);
    case "image":
      return checkImage(node.url, node.alt, spanOf(at.text, node), at.text, at.context);
    case "imageReference": {
      const definition = at.text.tree.children.find(
        (child) => child.type === "definition" && child.identifier === node.identifier,
      );
      const url = definition?.type === "definition" ? definition.url : "";
      return checkImage(url, node.alt, spanOf(at.text, node), at.text, at.context);
    }
    case "textDirective":
      if (node.name === "person" && node.children.length > 0) {
        at.context.directory.find(plainText(node).trim(), at.text.source, () => spanOf(at.text, node));
      }
      return undefined;
    case "leafDirective":
      return checkLeafDirective(node, at);
    case "containerDirective":
      return finding(
        at,
        "unknown-directive",
        startOf(spanOf(at.text, node), node.name.length + 3),
        unknownDirective(`:::${node.name}`, undefined),
      );
    default:
      return undefined;
  }
}

function checkLeafDirective(node: LeafDirective, at: Visit): void {
  const span = spanOf(at.text, node);
  switch (node.name) {
    case "risks": {
      const table = node.attributes?.["table"];
      if (table === undefined || table === null || table === "")
        return finding(at, "unknown-table", span, risksNeedTable);
      if (!at.context.tables.has(table))
        return finding(at, "unknown-table", span, unknownTable(table, at.context.tables));
      at.context.placedTables.add(table);
      return undefined;
    }
    case "actions":
    case "reports":
      at.context.placedTables.add(node.name);
      return undefined;
    case allowDirective:
      // Rules are judged where they are known.
      return undefined;
    case "question":
      if (plainText(node).trim() === "") return finding(at, "unknown-directive", span, emptyQuestion);
      return checkQuestionCovers(node, span, at);
    default: {
      const suggestion = suggest(node.name, leafDirectives);
      return finding(
        at,
        "unknown-directive",
        startOf(span, node.name.length + 2),
        unknownDirective(`::${node.name}`, suggestion),
      );
    }
  }
}

function checkQuestionCovers(node: LeafDirective, span: Span, at: Visit): void {
  const covers = node.attributes?.["covers"];
  if (covers === undefined || covers === null || at.context.isRequirement(covers)) return;
  finding(
    at,
    "unknown-key",
    span,
    concatLocalized(
      {
        en: `There is no requirement “${covers}”. Correct the id, or remove covers.`,
        fi: `Vaatimusta ”${covers}” ei ole. Korjaa tunniste tai jätä covers pois.`,
        sv: `Kravet ”${covers}” finns inte. Rätta id:t eller utelämna covers.`,
      },
      didYouMean(at.context.suggestRequirement(covers)),
    ),
  );
}

/** Values that nobody knows, and values that this unit has not filled in. */
function checkValues(value: string, node: Nodes, at: Visit): void {
  if (!value.includes("{{")) return;
  const whole = spanOf(at.text, node);
  let from = whole.start;
  for (const match of value.matchAll(valuePattern)) {
    const name = match[1] ?? "";
    const start = at.text.source.text.slice(0, whole.end).indexOf(match[0], from);
    const span = start === -1 ? whole : { end: start + match[0].length, start };
    if (start !== -1) from = span.end;
    if (at.context.values.has(name)) continue;
    finding(at, "unknown-value", span, valueNames.includes(name) ? emptyValue(name) : unknownValue(name));
  }
}

/** The first characters of a span. */
function startOf(span: Span, length: number): Span {
  return { end: Math.min(span.end, span.start + length), start: span.start };
}

function finding(at: Visit, rule: StructureCheck, span: Span, message: Localized): void {
  at.context.report(structureError(rule, at.text.source, span, message, { unit: at.context.unit }));
}

function unknownDirective(name: string, suggestion: string | undefined): Localized {
  const known = leafDirectives.map((directive) => `::${directive}`).join(", ");
  return concatLocalized(
    {
      en: `There is no directive “${name}”. The directives are ${known}. To write colons at the start of a line as text, put a backslash before them.`,
      fi: `Merkintää ”${name}” ei ole; merkinnät ovat ${known}. Jos rivin alussa on tarkoitus olla kaksoispisteitä tekstinä, pane niiden eteen kenoviiva.`,
      sv: `Direktivet ”${name}” finns inte; det finns ${known}. Ska raden börja med kolon som text, sätt ett omvänt snedstreck framför.`,
    },
    didYouMean(suggestion === undefined ? undefined : `::${suggestion}`),
  );
}

function unknownTable(table: string, known: ReadonlySet<string>): Localized {
  return concatLocalized(
    {
      en: `The unit has no risk table “${table}”.`,
      fi: `Yksiköllä ei ole riskitaulukkoa ”${table}”.`,
      sv: `Enheten har ingen risktabell ”${table}”.`,
    },
    tablesInstead(suggest(table, known), [...known].join(", ")),
  );
}

function tablesInstead(suggestion: string | undefined, list: string): Localized {
  if (suggestion !== undefined) return didYouMean(suggestion);
  return list === ""
    ? {
        en: " It has none: make one in the folder risks.",
        fi: " Sillä ei ole yhtään: luo taulukko kansioon risks.",
        sv: " Den har ingen: skapa en i mappen risks.",
      }
    : { en: ` Its tables are ${list}.`, fi: ` Sen taulukot ovat ${list}.`, sv: ` Dess tabeller är ${list}.` };
}

const risksNeedTable: Localized = {
  en: "Say which risk table is meant, for example ::risks{table=continuity}.",
  fi: "Kerro, mikä riskitaulukko tarkoitetaan, esimerkiksi ::risks{table=continuity}.",
  sv: "Ange vilken risktabell som avses, till exempel ::risks{table=continuity}.",
};

const emptyQuestion: Localized = {
  en: "The question is empty. Write it in the brackets: ::question[…].",
  fi: "Kysymys on tyhjä. Kirjoita se hakasulkeisiin: ::question[…].",
  sv: "Frågan är tom. Skriv den inom hakparenteser: ::question[…].",
};

function rawHtml(value: string): Localized {
  const tag = /^<[!/]?[\w-]*/.exec(value)?.[0] ?? "<";
  return {
    en: `HTML (“${tag}…”) is not read in sections. Write it in Markdown; to show the character <, write \\<.`,
    fi: `HTML:ää (”${tag}…”) ei lueta osioissa. Kirjoita sama Markdownilla; jos merkki < kuuluu tekstiin, kirjoita \\<.`,
    sv: `HTML (”${tag}…”) läses inte i avsnitt. Skriv det i Markdown; hör tecknet < till texten, skriv \\<.`,
  };
}

function unknownValue(name: string): Localized {
  const suggestion = suggest(name, valueNames);
  const list = valueNames.join(", ");
  return concatLocalized(
    {
      en: `There is no value “{{${name}}}”.`,
      fi: `Arvoa ”{{${name}}}” ei ole.`,
      sv: `Värdet ”{{${name}}}” finns inte.`,
    },
    suggestion === undefined
      ? { en: ` The values are ${list}.`, fi: ` Arvot ovat ${list}.`, sv: ` Värdena är ${list}.` }
      : didYouMean(suggestion),
  );
}

/** Where the values of each kind are filled in. */
const homes: Readonly<Record<string, string>> = {
  manager: "unit.yaml: roles: manager",
  plan: "unit.yaml: plan",
  provider: "omavalvonta.yaml: provider",
  unit: "unit.yaml",
};

function emptyValue(name: string): Localized {
  const home = homes[name.split(".")[0] ?? ""] ?? "unit.yaml";
  return {
    en: `“{{${name}}}” has nothing to print in this unit. Fill it in (${home}), or take it out of the text.`,
    fi: `Arvolla ”{{${name}}}” ei ole tässä yksikössä sisältöä. Täytä se (${home}) tai poista se tekstistä.`,
    sv: `”{{${name}}}” har inget innehåll i den här enheten. Fyll i det (${home}) eller ta bort det ur texten.`,
  };
}
