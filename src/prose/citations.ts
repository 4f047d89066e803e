import type { Prose } from "./prose.js";
import { baseForms, isAct, isActAlone, lastBaseForm } from "../text/base-forms.js";
import { latin } from "../text/latin.js";

/** A part of a text: half-open offsets in `Prose.text`. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/** `24 a §`, `29–30 §`, `8 § 3–4 mom`: whole sections from the first to the last, or some subsections of them. */
export interface SectionRange {
  readonly from: SectionNumber;
  readonly to: SectionNumber;
  /** Undefined when the whole section is meant. */
  readonly subsections: readonly number[] | undefined;
}

/** `24 a` is 24 with the letter a; a section without a letter has the empty one. */
interface SectionNumber {
  readonly number: number;
  readonly letter: string;
}

/** Sections as one sign has them (`10, 12 ja 13 a §:n 3 momentti`). */
interface CitedSections extends Range {
  readonly ranges: readonly SectionRange[];
}

/**
 * A place where a text cites an act: by its number in the collection of statutes, by its name and a section, or by both.
 * What only looks like one is none: numbers of the authorities' own regulations, of EU acts, treaties and cases, months and dates.
 */
export interface Citation {
  readonly prose: Prose;
  readonly number: (Range & { readonly text: string }) | undefined;
  readonly sections: readonly CitedSections[];
  /** The words among which the act's name stands, in base form: at their end, or at their beginning when it follows (`24 § i lagen om …`). */
  readonly words: readonly string[];
  readonly nameFollows: boolean;
  /** A section between the name and the number; the number may then be that of an amending act. */
  readonly isNumberOfSection: boolean;
}

/** No citation is without one of these. */
export const citationSigns: readonly string[] = ["§", "/"];

const cache = new WeakMap<Prose, readonly Citation[]>();

/** The citations of texts, in their order. */
export function citationsIn(texts: readonly { readonly prose: Prose }[]): readonly Citation[] {
  return texts.flatMap(({ prose }) => {
    const known = cache.get(prose);
    if (known !== undefined) return known;
    const found = findCitations(prose);
    cache.set(prose, found);
    return found;
  });
}

const letter = String.raw`(?:\s?[a-z](?![\p{L}\d]))?`;
const item = String.raw`\d{1,3}${letter}`;
const and = String.raw`(?:\s?[–-]\s?|,\s?|\s(?:ja|sekä|tai|och|samt|eller)\s)`;
/** Bounded repetitions keep it linear. The first digit comes before what may not stand before it, as digits are quickly found. */
const sectionList = String.raw`(?<list>\d(?<![\d\p{L}/.:]\d)\d{0,2}${letter}(?:${and}(?:${item}|[a-z](?![\p{L}\d]))){0,8})\s?§`;
const subsectionList = String.raw`(?::\p{L}{1,6})?(?:\s(?<subsections>\d{1,2}(?:${and}\d{1,2}){0,4})\.?\s?mom(?:ent\p{L}{1,12})?(?!\p{L})\.?)?`;
const actNumber = String.raw`(?<act>[1-9](?<![\p{L}\d/.:–-]\d)\d{0,3}\s?/\s?(?:18|19|20)\d{2})(?![\d/]|[.:]\d)`;
const anchors = new RegExp(latin(new RegExp(`${actNumber}|${sectionList}${subsectionList}`, "u")).source, "g");

type Anchor = (Range & { readonly act: string }) | (CitedSections & { readonly act?: undefined });

function anchorsIn(text: string): readonly Anchor[] {
  const found: Anchor[] = [];
  anchors.lastIndex = 0;
  for (let match = anchors.exec(text); match !== null; match = anchors.exec(text)) {
    const { 0: whole, 1: act, 2: list = "", 3: subsections, index: start } = match;
    const end = start + whole.length;
    if (act === undefined) found.push({ end, ranges: rangesOf(list, subsections), start });
    else found.push({ act: act.replaceAll(/\s/g, ""), end, start });
  }
  return found;
}

/** Sections as a statute lists them: `24, 24 a`, `33 a–c`, `40–49`. */
export function rangesOf(list: string, subsectionsOf?: string): readonly SectionRange[] {
  const subsections = subsectionsOf === undefined ? undefined : numbersOf(subsectionsOf);
  const ranges: SectionRange[] = [];
  for (const { groups } of list.matchAll(
    /(?<dash>[–-])?\s?(?:(?<number>\d+)\s?)?(?<letter>(?<!\p{L})[a-z](?!\p{L}))?/gu,
  )) {
    if (groups?.["number"] === undefined && groups?.["letter"] === undefined) continue;
    const last = ranges.at(-1);
    const number = groups["number"] === undefined ? (last?.to.number ?? 0) : Number(groups["number"]);
    const section = { letter: groups["letter"] ?? "", number };
    if (groups["dash"] !== undefined && last !== undefined) ranges[ranges.length - 1] = { ...last, to: section };
    else ranges.push({ from: section, subsections, to: section });
  }
  return ranges;
}

function numbersOf(list: string): readonly number[] {
  const numbers: number[] = [];
  for (const { groups } of list.matchAll(/(?<dash>[–-])?\s?(?<number>\d+)/g)) {
    const number = Number(groups?.["number"]);
    const first = groups?.["dash"] === undefined ? number : (numbers.at(-1) ?? number) + 1;
    for (let next = first; next <= number && numbers.length < 20; next++) numbers.push(next);
  }
  return numbers;
}

/** A quick look for a word for an act. */
const actWord = /la(?:k|g|i[ns])|asetu|kaar|förordning|balk/iu;

/** As many characters as the longest title with its inflections needs. */
const nameReach = 300;
const opened = String.raw`\s*[(,]?\s*`;
const betweenSections = /^(?:\s*,|\s+(?:ja|sekä|tai|och|samt|eller))\s*$/;
const numberThenSection = /^\)?\s*,?\s*\(?$/;
const sectionThenNumber = latin(new RegExp(`^${opened}(?:(?:laki|lag)\\s)?$`));
/** `24 § i lagen om …` */
const actFollows = latin(/^\s+i\s+(?=\p{L}*(?:lag|förordning|balk))/u);

/** A quick look for a section or an act's number: many a slash is only between two words. */
const anchorSign = /§|\/\s?(?:18|19|20)\d\d/;

function findCitations(prose: Prose): readonly Citation[] {
  const { text } = prose;
  if (!anchorSign.test(text)) return [];
  const found: Citation[] = [];
  const all = anchorsIn(text);
  const taken = new Set<Anchor>();
  for (const [index, anchor] of all.entries()) {
    if (anchor.act === undefined) continue;
    const before = sectionsBefore(text, all, index, anchor.start);
    const isNumberOfSection = before.length > 0 && sectionThenNumber.test(text.slice(before.at(-1)?.end, anchor.start));
    const nameEnd = isNumberOfSection ? (before[0]?.start ?? anchor.start) : anchor.start;
    const after = chainFrom(text, all, index, numberThenSection);
    if (!isCited(text, anchor, nameEnd, isNumberOfSection || after.length > 0)) continue;
    const sections = [...before, ...after].filter((part) => !taken.has(part));
    for (const part of sections) taken.add(part);
    const number = { end: anchor.end, start: anchor.start, text: anchor.act };
    found.push({ isNumberOfSection, nameFollows: false, number, prose, sections, words: wordsBefore(text, nameEnd) });
  }
  for (const [index, anchor] of all.entries()) {
    if (anchor.act !== undefined || taken.has(anchor)) continue;
    if (!actWord.test(text.slice(Math.max(0, anchor.start - nameReach), anchor.end + nameReach))) continue;
    const sections = [anchor, ...chainFrom(text, all, index, betweenSections)].filter((part) => !taken.has(part));
    const nameStart = followingName(text, sections.at(-1)?.end ?? anchor.end);
    const nameFollows = nameStart !== undefined;
    const words = nameFollows
      ? baseForms(text.slice(nameStart, nameStart + nameReach))
      : wordsBefore(text, anchor.start);
    if (!nameFollows && !isAct(words.at(-1) ?? "") && !words.some(isActAlone)) continue;
    for (const part of sections) taken.add(part);
    found.push({ isNumberOfSection: false, nameFollows, number: undefined, prose, sections, words });
  }
  return found.toSorted((a, b) => startOf(a) - startOf(b));
}

/** Where the name of the act begins that follows its section, as in Swedish. */
function followingName(text: string, end: number): number | undefined {
  const between = actFollows.exec(text.slice(end, end + 60));
  return between === null ? undefined : end + between[0].length;
}

function startOf({ number, sections }: Citation): number {
  return Math.min(number?.start ?? Infinity, sections[0]?.start ?? Infinity);
}

/** The sections that follow an anchor directly, and those that follow them. */
function chainFrom(text: string, all: readonly Anchor[], index: number, first: RegExp): readonly CitedSections[] {
  const chain: CitedSections[] = [];
  let end = all[index]?.end ?? 0;
  for (const next of all.slice(index + 1, index + 10)) {
    const gap = chain.length === 0 ? first : betweenSections;
    if (next.act !== undefined || next.start - end > 20 || !gap.test(text.slice(end, next.start))) break;
    chain.push(next);
    ({ end } = next);
  }
  return chain;
}

/** The sections that stand before a number and belong to it. */
function sectionsBefore(text: string, all: readonly Anchor[], index: number, start: number): readonly CitedSections[] {
  const chain: CitedSections[] = [];
  let until = start;
  for (const previous of all.slice(Math.max(0, index - 9), index).toReversed()) {
    if (previous.act !== undefined || until - previous.end > nameReach) break;
    const gap = text.slice(previous.end, until);
    const belongs = chain.length > 0 ? betweenSections.test(gap) : sectionThenNumber.test(gap) || isSectionInAct(gap);
    if (!belongs) break;
    chain.unshift(previous);
    until = previous.start;
  }
  return chain;
}

/** Between a section and the number of its act: `27 § i lagen om … (741/2023)`, with no other act in between. */
function isSectionInAct(gap: string): boolean {
  return actFollows.test(gap) && !/[.;!?]\s/.test(gap) && baseForms(gap).filter(isAct).length === 1;
}

/** What makes a number that of something else: an authority's own regulation, a publication, a case, a treaty, an EU act. */
const otherCollection = latin(
  /(?<!\p{L})(?:määräy|ohje|fimea|thl(?!\p{L})|valvira|stm(?!\p{L})|julkais|dnro|diaari|sops|fördrs|e[uyg](?!\p{L})|n:o|nr(?!\p{L})|neuvoston|direktiiv|direktiv|föreskrift|anvisning|publikation|rådets)/iu,
);

function isCited(
  text: string,
  { act, start }: Range & { readonly act: string },
  nameEnd: number,
  hasSection: boolean,
): boolean {
  if (otherCollection.test(text.slice(Math.max(0, start - 25), start))) return false;
  const before = withoutEnd(text.slice(Math.max(0, nameEnd - nameReach), nameEnd));
  if (isAct(lastBaseForm(before.slice(-60)) ?? "")) return true;
  // A month and a year.
  if (Number(act.split("/")[0]) <= 12) return false;
  if (hasSection) return true;
  if (!actWord.test(before)) return false;
  const isInParentheses = /\((?:laki |lag )?$/.test(text.slice(Math.max(0, start - 6), start));
  const clause = before.slice(before.search(isInParentheses ? /[^.;!?]*$/ : /[^.,;:!?()]*$/));
  const words = baseForms(clause);
  return words.some(isInParentheses ? isAct : isActAlone);
}

/** A text without the blanks, parentheses and commas at its end. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s(,]/.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

function wordsBefore(text: string, end: number): readonly string[] {
  return baseForms(text.slice(Math.max(0, end - nameReach), end));
}

const past = latin(
  /(?<!\p{L})(?:kumo|aiem[mp]|aikaisem[mp]|entinen|entis|vanha[na]?(?!\p{L})|silloi|korvasi|korvann|on\s+korvattu|korvattiin|myöntämä|myönnet|tidigare|upphäv|gamla(?!\p{L})|dåvarande|ersatt|bevilja)/iu,
);

/** Whether the sentence speaks of the past, where a repealed act may well be cited: “aiemman lain (922/2011) nojalla”. */
export function isHistorical({
  number,
  prose: { text },
  sections,
}: Pick<Citation, "number" | "prose" | "sections">): boolean {
  const start = Math.min(number?.start ?? Infinity, sections[0]?.start ?? Infinity);
  const end = Math.max(number?.end ?? 0, sections.at(-1)?.end ?? 0);
  const before =
    text
      .slice(Math.max(0, start - 120), start)
      .split(/[.!?]\s/)
      .at(-1) ?? "";
  const after = text.slice(end, end + 80).split(/[.!?](?:\s|$)/)[0] ?? "";
  return past.test(before) || past.test(after);
}
