import { latin } from "./latin.js";

const caseEndings = [
  [/(?:lain|lakia|laissa|laista|lakiin|laille|lailla|lakina|laiksi|laki)(?:kin|kaan)?$/, "laki"],
  [/asetu(?:s|ksen|sta|ksessa|ksesta|kseen|ksella|kselle|ksena)(?:kin|kaan)?$/, "asetus"],
  [/kaar(?:i|en|ta|essa|esta|een)$/, "kaari"],
  [/^annet\p{L}+$/u, "annettu"],
  [/la(?:g|gs|gen|gens)$/, "lag"],
  [/förordning(?:en)?s?$/, "förordning"],
  [/balk(?:en)?s?$/, "balk"],
] as const satisfies readonly (readonly [RegExp, string])[];

/** What every word for an act has in it. */
const actRoot = /la[gik]|asetu|kaar|annet|förordning|balk/;

const anyWord = /[\p{L}\d][\p{L}\d:]*(?:-[\p{L}\d:]+)*-?/gu;
/** The same for a text whose letters are Latin ones, as nearly all are; signs of punctuation may be others. */
const latinWord = new RegExp(latin(anyWord).source, "g");
const notLatin = /[^\0-\u024F\u2000-\u206F]/;

/** Words in lower case, without punctuation; the words for acts without their case endings: `lastensuojelulain` → `lastensuojelulaki`. */
export function baseForms(text: string): readonly string[] {
  const small = text.toLowerCase();
  const words: string[] = small.match(notLatin.test(small) ? anyWord : latinWord) ?? [];
  for (let at = 0; at < words.length; at++) words[at] = baseForm(words[at] ?? "");
  return words;
}

/** The last of `baseForms`; undefined for a text without words. */
export function lastBaseForm(text: string): string | undefined {
  // No word has a blank in it.
  return baseForms(text.slice(text.lastIndexOf(" ") + 1)).at(-1) ?? baseForms(text).at(-1);
}

function baseForm(small: string): string {
  if (!actRoot.test(small)) return small;
  for (const [pattern, base] of caseEndings) if (pattern.test(small)) return small.replace(pattern, base);
  return small;
}

/** Whether a word in base form is one for an act, alone or as the end of a compound. */
export function isAct(word: string): boolean {
  return (
    /(?:laki|asetus|kaari|lag|förordning|balk)$/.test(word) &&
    !/^(?:\p{L}*bolag|förslag|underlag|anslag|inslag|slag)$/u.test(word)
  );
}

export function isActAlone(word: string): boolean {
  return /^(?:laki|asetus|lag|förordning)$/.test(word);
}
