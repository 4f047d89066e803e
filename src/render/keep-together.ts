/** A number and the sign of a section of law, in either order, and the parts of a date in words. */
const pairs =
  /(?<=\d) (?=§)|(?<=§) (?=\d)|(?<=\b[0-3]?\d\.) (?=\p{L}+kuuta\b)|(?<=\b[0-3]?\d) (?=(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|January|February|March|April|May|June|July|August|September|October|November|December)\b)/gu;

/** Keeps `26 §` and `14. tammikuuta` on one line. What is searched for with a plain space is found all the same: browsers take both for one. */
export function keepTogether(text: string): string {
  return /\d/.test(text) ? text.replaceAll(pairs, "\u00A0") : text;
}
