/** Text between tags, with what could begin a tag or a character reference written as a reference. */
export function escapeText(text: string): string {
  return text.includes("<") || text.includes("&") ? text.replaceAll(/[<&]/g, reference) : text;
}

/** An attribute's value, to stand between double quotes; also without what old browsers took for the end of a value. */
export function escapeValue(text: string): string {
  // oxlint-disable-next-line no-control-regex -- an attribute must not hold it as it is
  return /["&'`\0]/.test(text) ? text.replaceAll(/["&'`\0]/g, reference) : text;
}

function reference(character: string): string {
  return `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`;
}
