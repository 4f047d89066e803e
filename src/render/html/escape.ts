/** What no page may hold: control characters but for spaces and line ends, and what stands for no character. */
// oxlint-disable-next-line no-control-regex -- the control characters are what is looked for
const unheard = /[\0-\x08\x0B\x0E-\x1F\x7F-\x9F\uFDD0-\uFDEF\uFFFE\uFFFF]/g;

/** Text between tags, with what could begin a tag or a character reference written as a reference. */
export function escapeText(text: string): string {
  const known = heard(text);
  return known.includes("<") || known.includes("&") ? known.replaceAll(/[<&]/g, reference) : known;
}

/** An attribute's value, to stand between double quotes; also without what old browsers took for the end of a value. */
export function escapeValue(text: string): string {
  const known = heard(text);
  return /["&'`]/.test(known) ? known.replaceAll(/["&'`]/g, reference) : known;
}

function heard(text: string): string {
  return text.search(unheard) === -1 ? text : text.replaceAll(unheard, "\uFFFD");
}

function reference(character: string): string {
  return `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`;
}
