import { regulation } from "./catalogue.generated.js";
import type { Statute } from "./data.js";
import { baseForms } from "../text/base-forms.js";
import type { Language, Localized } from "../text/language.js";

const byNumber: ReadonlyMap<string, Statute> = new Map(regulation.statutes.map((statute) => [statute.number, statute]));

export function findStatute(number: string): Statute | undefined {
  return byNumber.get(number);
}

/** An act by its title; its Finnish one where it has no Swedish one. There are no official titles in English. */
function statuteTitle(statute: Statute, language: Language): string {
  return language === "sv" ? (statute.sv ?? statute.fi) : statute.fi;
}

/** `Sosiaalihuoltolaki (1301/2014)` in each language. */
export function statuteText(statute: Statute): Localized {
  const text = (language: Language): string => `${statuteTitle(statute, language)} (${statute.number})`;
  return { en: text("en"), fi: text("fi"), sv: text("sv") };
}

/** Whether an act is law on a day. Where the day of its repeal is unknown, from the year of its successor on it is not. */
export function isInForce({ "replaced-by": replacedBy, since, status }: Statute, day: string): boolean {
  if (status === "in-force" || status === "unknown") return true;
  if (status === "wrong" || status === "trap") return false;
  const until = since ?? replacedBy?.map((number) => number.slice(-4)).toSorted()[0];
  return until !== undefined && day < until;
}

/** The acts that are law on a day instead of one that is not; a successor that is repealed itself gives its own. */
export function successorsOf(statute: Statute, day: string): readonly Statute[] {
  return (statute["replaced-by"] ?? []).flatMap((number) => {
    const next = findStatute(number);
    if (next === undefined) return [];
    return isInForce(next, day) ? [next] : successorsOf(next, day);
  });
}

/** Base forms of a name, joined → the acts that bear it. */
const byName = new Map<string, Statute[]>();

for (const statute of regulation.statutes) {
  if (statute.status === "wrong" || statute.status === "trap") continue;
  const titles = [statute.fi, ...(statute.sv === undefined ? [] : [statute.sv]), ...(statute.names ?? [])];
  for (const name of new Set(titles.flatMap((title) => formsOf(baseForms(title))))) {
    byName.set(name, [...(byName.get(name) ?? []), statute]);
  }
}

/** `laki X:stä` is also `X:stä annettu laki`, and a ministry's `asetus X:stä` also plain `asetus X:stä`. */
function formsOf(words: readonly string[]): readonly string[] {
  const act = words.findIndex(
    (word) => word === "laki" || word === "asetus" || word === "lag" || word === "förordning",
  );
  if (act === -1) return [words.join(" ")];
  const subject = words.slice(act + 1);
  return [words, words.slice(act), [...subject, "annettu", words[act] ?? ""]].map((form) => form.join(" "));
}

/** The word of a name that stands next to the citation → how many words the names have that end, or begin, with it; the longest first. */
type Lengths = ReadonlyMap<string, readonly number[]>;

function lengthsBy(wordOf: (name: readonly string[]) => string | undefined): Lengths {
  const lengths = new Map<string, Set<number>>();
  for (const name of [...byName.keys()].map((joined) => joined.split(" "))) {
    const word = wordOf(name) ?? "";
    lengths.set(word, (lengths.get(word) ?? new Set()).add(name.length));
  }
  return new Map([...lengths].map(([word, set]) => [word, [...set].toSorted((a, b) => b - a)]));
}

const lengthsByLast = lengthsBy((name) => name.at(-1));
const lengthsByFirst = lengthsBy((name) => name[0]);

/** How a text names an act, in words and by its number. */
interface NamedAct {
  readonly number: { readonly text: string } | undefined;
  /** The words among which the name is, in base form: at their end, or at their beginning when it follows. */
  readonly words: readonly string[];
  readonly nameFollows: boolean;
}

/** What a text calls an act: the acts of that name and how many of the words it takes. */
interface ActName {
  readonly statutes: readonly Statute[];
  readonly length: number;
}

/** The longest known name of an act at the end of the words of a citation, or at their beginning when the name follows. */
export function actName({ nameFollows, words }: Pick<NamedAct, "nameFollows" | "words">): ActName | undefined {
  const next = (nameFollows ? words[0] : words.at(-1)) ?? "";
  const lengths = (nameFollows ? lengthsByFirst : lengthsByLast).get(next) ?? [];
  for (const length of lengths) {
    if (length > words.length) continue;
    const name = nameFollows ? words.slice(0, length) : words.slice(-length);
    const statutes = byName.get(name.join(" "));
    if (statutes !== undefined) return { length, statutes };
  }
  return undefined;
}

/**
 * Whether an act may be called what the citation calls it. A short name of another act is no contradiction when the word before
 * it stands in this one's title: “työsuojelun valvontalaki (44/2006)”.
 */
export function mayBeCalled(statute: Statute, name: ActName, words: readonly string[]): boolean {
  if (name.statutes.includes(statute)) return true;
  if (name.length > 1) return false;
  const title = baseForms(`${statute.fi} ${statute.sv ?? ""}`);
  return words
    .slice(-3, -1)
    .some((word) => word.length > 4 && title.some((other) => other.slice(0, 6) === word.slice(0, 6)));
}

/** The act that a citation means on a day; undefined when it is not known, or when number and name contradict each other. */
export function citedAct(citation: NamedAct, day: string): Statute | undefined {
  const name = actName(citation);
  if (citation.number === undefined) return name && lawOn(name.statutes, day);
  const statute = findStatute(citation.number.text);
  if (statute === undefined || statute.status === "wrong" || statute.status === "trap") return undefined;
  return name === undefined || mayBeCalled(statute, name, citation.words) ? statute : undefined;
}

/** Of acts with the same name the one that is law on a day; else the first. Undefined when several are law at once. */
export function lawOn(statutes: readonly Statute[], day: string): Statute | undefined {
  const inForce = statutes.filter((statute) => isInForce(statute, day));
  const begun = inForce.filter(({ since, status }) => status !== "in-force" || since === undefined || since <= day);
  if (begun.length > 1) return undefined;
  return begun[0] ?? inForce[0] ?? statutes[0];
}
