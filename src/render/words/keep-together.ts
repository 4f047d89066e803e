/** A section of law before its sign or after it; its number may have a letter. */
const sections = /\d(?: [a-z]){0,2} (?=§)|§ (?=\d)/g;
const finnishDates = /(?<=\b[0-3]?\d\.) (?=\p{L}+kuuta\b)/gu;
const months =
  "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|January|February|March|April|May|June|July|August|September|October|November|December";
const otherDates = new RegExp(String.raw`(?<=\b[0-3]?\d) (?=(?:${months})\b)`, "g");

/** A quick look for what stands before every such space. */
const mayBelong = /\d\.? |§ /;
/** The same for a day before its month: a digit is found sooner than every space is looked at. */
const mayBeDate = new RegExp(String.raw`\d (?:${months})`);

/** Keeps `26 §` and `14. tammikuuta` on one line. Browsers find it as people type it: in a search both spaces are one. */
export function keepTogether(text: string): string {
  if (!mayBelong.test(text)) return text;
  let kept = text;
  if (text.includes("§")) kept = kept.replaceAll(sections, keptSection);
  if (text.includes("kuuta")) kept = kept.replaceAll(finnishDates, "\u00A0");
  return mayBeDate.test(text) ? kept.replaceAll(otherDates, "\u00A0") : kept;
}

/** Of `5 a b §` only `a` and what follows it belong together. */
function keptSection(found: string): string {
  return found.length > 4 ? `${found.slice(0, 3)}\u00A0${found.slice(4)}` : found.replaceAll(" ", "\u00A0");
}
