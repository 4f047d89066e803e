/** A number, which may have a letter, and the sign of a section of law, in either order. */
const sections = /(?<=\d(?: [a-z])?) (?=(?:[a-z] )?§)|(?<=§) (?=\d)/g;
const finnishDates = /(?<=\b[0-3]?\d\.) (?=\p{L}+kuuta\b)/gu;
const otherDates =
  /(?<=\b[0-3]?\d) (?=(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|January|February|March|April|May|June|July|August|September|October|November|December)\b)/g;

/** A quick look for what stands before every such space. */
const mayBelong = /\d\.? |§ /;

/** Keeps `26 §` and `14. tammikuuta` on one line. Browsers find it as people type it: in a search both spaces are one. */
export function keepTogether(text: string): string {
  if (!mayBelong.test(text)) return text;
  let kept = text;
  if (text.includes("§")) kept = kept.replaceAll(sections, "\u00A0");
  if (text.includes("kuuta")) kept = kept.replaceAll(finnishDates, "\u00A0");
  return /\d [A-Za-z]/.test(text) ? kept.replaceAll(otherDates, "\u00A0") : kept;
}
