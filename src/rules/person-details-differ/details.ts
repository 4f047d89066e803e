/** A telephone number or an e-mail address beside a name. */
export interface Detail {
  readonly kind: "email" | "phone";
  readonly text: string;
  readonly start: number;
}

const separators = /(?:[\s,;:()[\]|/–—-]|\.(?=\s*[+(\d]))+/y;
const labels =
  /(?:puhelin(?:numero)?|puh\.?|p\.|gsm|tel\.?|tfn\.?|telefon|mobil|sähköposti|s-?posti\.?|e-?mail|e-?post|mail|työ|on|är|is)(?![\wåäö@.-])/iy;
const phone = /(?=[+(0])[+(]{0,2}\d[\d ()\u00A0-]{4,18}\d/y;
const email = /[^\s@<>()[\]{}"”’,;:|]{1,64}@[^\s@<>()[\]{}"”’,;:|]{0,100}[\wåäö]/y;

/** The details that follow from `start` on with nothing between but marks, words for telephone and mail, and the person's title. */
export function detailsAfter(text: string, start: number, title: string | undefined): readonly Detail[] {
  const found: Detail[] = [];
  let at = start;
  const eat = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const match = pattern.exec(text)?.[0];
    at += match?.length ?? 0;
    return match;
  };
  for (;;) {
    const before = at;
    eat(separators);
    if (title !== undefined && text.slice(at, at + title.length).toLowerCase() === title.toLowerCase())
      at += title.length;
    eat(labels);
    for (const [kind, pattern] of [
      ["email", email],
      ["phone", phone],
    ] as const) {
      const place = at;
      const detail = eat(pattern);
      if (detail !== undefined) found.push({ kind, start: place, text: detail });
    }
    if (at === before) return found;
  }
}

/** A number as digits, without the ways to write Finland's country code and the leading zero. */
export function digitsOf(number: string): string {
  return number
    .replace(/\(0\)/, "")
    .replaceAll(/[^\d+]/g, "")
    .replace(/^(?:\+358|00358|0)/, "");
}
