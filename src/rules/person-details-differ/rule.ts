import type { TableCell, TableRow } from "mdast";
import { detailsAfter, digitsOf, type Detail } from "./details.js";
import type { Rule, WordedText } from "../rule.js";
import { isSameName, stemOf } from "../../prose/names.js";
import { onceForCommon } from "../../plan/common-text.js";
import { spanOf, type MarkdownText } from "../../plan/parsed.js";
import { plainText } from "../../prose/plain-text.js";
import type { Contact, ResolvedPlan } from "../../plan/resolved.js";
import { contentsOf, type TextContents } from "../../prose/text-contents.js";
import type { Source, Span } from "../../text/source.js";
import { threeDigits } from "../../text/word-finder.js";

export const rule: Rule = {
  id: "person-details-differ",
  severity: "warning",
  basis: {
    en: "good practice",
    fi: "hyvä käytäntö",
    sv: "god praxis",
  },
  summary: {
    en: "A person's telephone number or e-mail address in the text differs from the one in people",
    fi: "Henkilön puhelinnumero tai sähköpostiosoite on tekstissä eri kuin henkilöissä",
    sv: "En persons telefonnummer eller e-postadress i texten är en annan än bland personerna",
  },
  words: ["@", threeDigits],
  check({ plan, texts }, report) {
    const sentences = texts.filter(({ prose }) => mayHoldDetails.test(prose.text));
    const rows = contentsOf(plan).flatMap(rowsOf);
    const people = sentences.length + rows.length === 0 ? [] : soughtIn(plan);
    if (people.length === 0) return;
    for (const { detail, person, source, span } of [
      ...inSentences(plan, people, sentences),
      ...rows.flatMap((row) => inRow(plan, row, people)),
    ]) {
      const known = detail.kind === "phone" ? person.phone : person.email;
      report({
        message: {
          en: `The text gives ${detail.text} for ${person.name}, but omavalvonta.yaml has ${known ?? ""}. Correct the one that is wrong, or write :person[id], which prints the details from people.`,
          fi: `Nimen ${person.name} vieressä on ${detail.text}, mutta tiedostossa omavalvonta.yaml on ${known ?? ""}. Korjaa se, joka on väärin, tai kirjoita :person[tunniste], joka tulostaa henkilön tiedot.`,
          sv: `Bredvid namnet ${person.name} står ${detail.text}, men i omavalvonta.yaml står ${known ?? ""}. Rätta det som är fel, eller skriv :person[id], som skriver ut personens uppgifter.`,
        },
        source,
        span,
      });
    }
  },
};

/** Somebody with details of whom texts may tell others. */
interface Sought {
  readonly person: Contact;
  /** The first name and the stem of the last: what is the same in every case of the name. Undefined for one with a single name. */
  readonly start: string | undefined;
}

function soughtIn({ people }: ResolvedPlan): readonly Sought[] {
  const known = [...people.values()].filter(({ email, phone }) => email !== undefined || phone !== undefined);
  return known.map((person) => {
    const [first = "", ...others] = person.name.split(/\s+/);
    const last = others.at(-1);
    return { person, start: last === undefined ? undefined : `${first} ${stemOf(last)}` };
  });
}

interface Difference {
  readonly person: Contact;
  readonly detail: Detail;
  readonly source: Source;
  readonly span: Span;
}

/** What every address of mail and every telephone number has in it. */
const mayHoldDetails = /@|[+(0][\d ()+\u00A0-]{5}/;

function* inSentences(
  plan: ResolvedPlan,
  people: readonly Sought[],
  texts: readonly WordedText[],
): Generator<Difference> {
  for (const { prose } of texts) {
    for (const { end, person } of namesIn(prose.text, people)) {
      for (const detail of differing(plan, person, detailsAfter(prose.text, end, person.title))) {
        const span = prose.span(detail.start, detail.start + detail.text.length);
        yield { detail, person, source: prose.source, span };
      }
    }
  }
}

/** Looks cheaply for a number or an address of mail, also one that is spelled with entities. */
const mayHaveDetails = /[@&]|\d{3}/;

interface Row {
  readonly row: TableRow;
  readonly cells: readonly { readonly cell: TableCell; readonly words: string }[];
  readonly text: MarkdownText;
}

/** Rows of tables in which there may be numbers or addresses. */
const rowsOf = onceForCommon(({ tables, text }: TextContents): readonly Row[] => {
  const found: Row[] = [];
  for (const { children } of tables) {
    for (const row of children) {
      const { end, start } = row.position ?? {};
      if (!mayHaveDetails.test(text.markdown.slice(start?.offset, end?.offset))) continue;
      const cells = row.children.map((cell) => ({ cell, words: plainText(cell) }));
      if (cells.some(({ words }) => mayHoldDetails.test(words))) found.push({ cells, row, text });
    }
  }
  return found;
});

/** Tables of contacts: one person in the row, and cells that hold nothing but a detail. */
function inRow(plan: ResolvedPlan, { cells, row, text }: Row, people: readonly Sought[]): readonly Difference[] {
  const named = cells.flatMap(({ words }, index) => namesIn(words, people).map(({ person }) => ({ index, person })));
  const [only] = named;
  if (only === undefined || named.length > 1) return [];
  const { person } = only;
  const details = cells.slice(only.index + 1).flatMap(({ cell, words }) => {
    if (/\p{Lu}\p{Ll}+\s\p{Lu}/u.test(words)) return [];
    return detailsAfter(words, 0, undefined).map((detail) => ({ ...detail, cell }));
  });
  return differing(plan, person, details).map((detail) => {
    const place = details.find((candidate) => candidate === detail)?.cell ?? row;
    return { detail, person, source: text.source, span: spanOf(text, place) };
  });
}

/** Where people are named, in any case; a name that two people could have is left alone. */
function namesIn(
  text: string,
  people: readonly Sought[],
): readonly { readonly person: Contact; readonly end: number }[] {
  const found: { readonly person: Contact; readonly end: number }[] = [];
  for (const { person, start } of people) {
    if (start === undefined) continue;
    for (let at = text.indexOf(start); at !== -1; at = text.indexOf(start, at + start.length)) {
      const end =
        at +
        start.length +
        (/^[\p{L}-]*/u.exec(text.slice(at + start.length, at + start.length + 60))?.[0].length ?? 0);
      const isAlone = people.every(
        ({ person: other }) => other === person || !isSameName(text.slice(at, end), other.name),
      );
      if (isAlone && !/[\p{L}-]$/u.test(text.slice(Math.max(0, at - 1), at))) found.push({ end, person });
    }
  }
  return found;
}

/** The first of each kind, when none of that kind is the person's own, the unit's or the provider's. */
function differing<T extends Detail>(plan: ResolvedPlan, person: Contact, details: readonly T[]): readonly T[] {
  const phones = [person.phone, plan.unit.phone, plan.provider.phone].flatMap((phone) =>
    phone === undefined ? [] : [digitsOf(phone)],
  );
  const emails = new Set([person.email, plan.unit.email, plan.provider.email].map((email) => email?.toLowerCase()));
  const wrong: T[] = [];
  for (const kind of ["phone", "email"] as const) {
    const ofKind = details.filter((detail) => detail.kind === kind);
    const isKnown = ({ text }: T): boolean =>
      kind === "email" ? emails.has(text.toLowerCase()) : phones.some((phone) => digitsOf(text).startsWith(phone));
    const [first] = ofKind;
    if (first !== undefined && person[kind] !== undefined && !ofKind.some(isKnown)) wrong.push(first);
  }
  return wrong;
}
