/** What \s matches in a regular expression. */
export const blanks =
  "\t\n\v\f\r \u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF";

/** The letters of names in Finland, Sámi ones among them, as parts of a character class. */
export const capitalLetters = "A-ZÀ-ÖØ-ÞČĐŊŠŦŽ";
export const smallLetters = "a-zß-öø-ÿčđŋšŧž";

/** The codes of the characters of a class: single ones, and ranges with a dash between their ends. */
export function codesOf(characters: string): readonly number[] {
  const codes: number[] = [];
  for (let at = 0; at < characters.length; at++) {
    const first = characters.charCodeAt(at);
    if (characters[at + 1] === "-") at += 2;
    for (let code = first; code <= characters.charCodeAt(at); code++) codes.push(code);
  }
  return codes;
}
