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

/** Words in lower case, without punctuation; the words for acts without their case endings: `lastensuojelulain` → `lastensuojelulaki`. */
export function baseForms(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\d][\p{L}\d:]*(?:-[\p{L}\d:]+)*-?/gu) ?? []).map((word) => {
    if (!actRoot.test(word)) return word;
    const ending = caseEndings.find(([pattern]) => pattern.test(word));
    return ending === undefined ? word : word.replace(ending[0], ending[1]);
  });
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
