/** Puts soft hyphens into the words of a text that have at least so many letters. */
export type Hyphenate = (text: string, shortest: number) => string;

/** Letters that stay together at a word's beginning and end. */
const edge = 3;

/** `divide` puts soft hyphens wherever a word of the language may be divided. */
export function hyphenation(divide: (word: string) => string): Hyphenate {
  const known = new Map<string, string>();
  const hyphenated = (word: string): string => {
    const result = known.get(word) ?? withWideEdges(divide(word).split("\u00AD")).join("\u00AD");
    known.set(word, result);
    return result;
  };
  return (text, shortest) =>
    text.replaceAll(/\S+/g, (token) =>
      token.length < shortest || isAddress(token)
        ? token
        : token.replaceAll(/\p{L}+/gu, (word) => (word.length < shortest ? word : hyphenated(word))),
    );
}

/** Joins pieces at both ends that are too short to stand on a line. */
function withWideEdges(pieces: readonly string[]): readonly string[] {
  const wide = [...pieces];
  while (wide.length > 1 && (wide[0] ?? "").length < edge) wide.splice(0, 2, wide.slice(0, 2).join(""));
  while (wide.length > 1 && (wide.at(-1) ?? "").length < edge) wide.splice(-2, 2, wide.slice(-2).join(""));
  return wide;
}

/** A hyphen in an address would be taken for a part of it. */
function isAddress(token: string): boolean {
  return /[@/\\_]|\w\.\w/.test(token);
}
