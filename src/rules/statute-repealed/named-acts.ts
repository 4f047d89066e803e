import type { WordedText } from "../rule.js";
import { isHistorical } from "../../prose/citations.js";
import type { Statute } from "../../regulation/data.js";
import { regulation } from "../../regulation/regulation.js";
import { isInForce, lawOn } from "../../regulation/statutes.js";

/** A repealed act that a text names by its whole title, without number or section; half-open offsets in the prose. */
interface NamedAct {
  readonly statute: Statute;
  readonly start: number;
  readonly end: number;
}

/** `Laki yksityisistä sosiaalipalveluista`: the words after the first, in lower case → the acts of that title. */
const bySubject = new Map<string, Statute[]>();

for (const statute of regulation.statutes) {
  for (const title of [statute.fi, statute.sv ?? ""]) {
    const subject = /^(?:Laki|Lag) (.*\s.*|yksityi.*|\p{L}{12,})$/u.exec(title)?.[1]?.toLowerCase();
    if (subject !== undefined) bySubject.set(subject, [...(bySubject.get(subject) ?? []), statute]);
  }
}

/** Titles that no act in force bears; a title that one bears may well mean that one. */
const repealed = [...bySubject].filter(([, statutes]) => statutes.every(({ status }) => status === "repealed"));

const actBefore = /(?<!\p{L})(?:la(?:ki|kia|kiin|in|issa|ista|illa)|lag(?:en|ens)?)\s$/iu;
const actAfter = /^\sannet\p{L}{1,8}\sla(?:ki|kia|kiin|in|issa|ista|illa)(?!\p{L})/iu;
/** What follows makes it a citation, which is judged as such. */
const citedAfter = /^\s?[(,]?\s?\d/;

type RepealedAct = readonly [subject: string, statute: Statute];

/** The titles that on a day are nobody's who is in force; most runs ask for one day. */
const byDay = new Map<string, readonly RepealedAct[]>();

function repealedOn(day: string): readonly RepealedAct[] {
  const known = byDay.get(day);
  if (known !== undefined) return known;
  const found = repealed.flatMap(([subject, statutes]) => {
    const statute = lawOn(statutes, day) ?? statutes[0];
    return statute === undefined || isInForce(statute, day) ? [] : [[subject, statute] as const];
  });
  byDay.set(day, found);
  return found;
}

/** What is looked for in texts, in small letters. */
export const repealedSubjects: readonly string[] = repealed.map(([subject]) => subject);
const subjects: ReadonlySet<string> = new Set(repealedSubjects);

export function repealedActsNamedIn({ prose, words }: WordedText, day: string): readonly NamedAct[] {
  if (!words.some((word) => subjects.has(word))) return [];
  const acts = repealedOn(day).filter(([subject]) => words.includes(subject));
  if (acts.length === 0) return [];
  const text = prose.text.replaceAll(/\s/g, " ");
  const lowered = text.toLowerCase();
  return acts.flatMap(([subject, statute]) =>
    placesOf(subject, lowered).flatMap((at) => {
      const before = actBefore.exec(text.slice(Math.max(0, at - 10), at));
      const after = actAfter.exec(text.slice(at + subject.length, at + subject.length + 30));
      if (before === null && after === null) return [];
      const start = at - (before?.[0].length ?? 0);
      const end = at + subject.length + (after?.[0].length ?? 0);
      if (/^\p{L}/u.test(text.slice(end)) || citedAfter.test(text.slice(end))) return [];
      const place = { end, start, text: "" };
      return isHistorical({ number: place, prose, sections: [] }) ? [] : [{ end, start, statute }];
    }),
  );
}

function placesOf(words: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) places.push(at);
  return places;
}
