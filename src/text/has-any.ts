/** Whether any of the words stands in the text. Much cheaper than a regular expression with as many alternatives. */
export function hasAny(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(word));
}
