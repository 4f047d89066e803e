import type { Prose } from "./prose.js";
import { latin } from "../text/latin.js";
/** A sentence of a text and the offset at which it starts. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
}

/** After these the full stop ends an abbreviation, not a sentence. The sign comes first, as it is quickly found. */
const ends = latin(
  /[.!?](?<!(?<!\p{L})(?:ent|esim|mm|ns|ks|puh|nk|vrt|tel|t\.ex|bl\.a|s\.k|f\.d)[.!?])["”’)\]]*\s+(?=["”’([]*\p{Lu})/gu,
);

const byProse = new WeakMap<Prose, readonly Sentence[]>();

/** The sentences of a plan's text, which several rules go through. */
export function sentencesIn(prose: Prose): readonly Sentence[] {
  const known = byProse.get(prose);
  if (known !== undefined) return known;
  const found = pieces(prose.text, ends, 0);
  byProse.set(prose, found);
  return found;
}

/** A comma before a relative pronoun does not end what is said about its noun. */
const breaks = latin(/[;:]\s|\s[–—]\s|,(?!\s+(?:joka|jotka|jonka|som|vilken|vilka)(?!\p{L}))/gu);

/** The parts of a sentence between commas and the like: what one verb says. */
export function clausesOf(sentence: Sentence): readonly Sentence[] {
  return pieces(sentence.text, breaks, sentence.start);
}

/** A text cut after each place that a global expression matches; the text stands at an offset. */
function pieces(text: string, between: RegExp, offset: number): readonly Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  between.lastIndex = 0;
  while (between.test(text)) {
    const end = between.lastIndex;
    found.push({ start: offset + start, text: text.slice(start, end) });
    start = end;
  }
  found.push({ start: offset + start, text: start === 0 ? text : text.slice(start) });
  return found;
}

const pastWords = latin(
  /(?<!\p{L})(?:aiem(?:min|p|m)|entinen|entise|ent\.|ennen\s+(?:vuo|1\.|uudistu)|lakkau|lakkasi|kumottu|kumottiin|kumosi|siirty(?:i|nyt|neet|neen)(?!\p{L})|siirtyivät|siirrettiin|korvasi|korvattiin|nykyi(?:sin|ään)|vanha\s+nimi|20\d\d\s+(?:asti|saakka)|tidigare|före\s+detta|f\.d|upphäv|upphörde|överför(?:des|ts)|överg(?:ick|ått)|ersattes|numera|till\s+utgången\s+av)/iu,
);
const dates = /(?<!\d)(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)(?!\d)/g;
const years = latin(/(?<!\p{L})(?:vuonna|vuoteen|vuodelta|år)\s+((?:19|20)\d\d)(?!\d)/giu);

/** Whether a sentence tells of the time before `day`: by its words, or by a day or a year before it. */
export function isPast(sentence: string, day: string): boolean {
  if (pastWords.test(sentence)) return true;
  for (const [, date = "", month = "", year = ""] of sentence.matchAll(dates)) {
    if (`${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}` < day) return true;
  }
  return [...sentence.matchAll(years)].some(([, year = ""]) => year < day.slice(0, 4));
}

const address = latin(/@|:\/\/|^www\.|\.(?:fi|com|net|org|eu|example)(?!\p{L})/iu);

/** Whether a place lies in an address of mail or of the web, which stays as its owner has it. */
export function isInAddress(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 200), start).search(/\S*$/);
  const after = text.slice(end, end + 200).search(/\s|$/);
  return address.test(text.slice(Math.max(0, start - 200) + before, end + after));
}
