/** A part of a value that a picture may not have. */
export type BadValue =
  | { readonly kind: "script"; readonly found: string }
  | { readonly kind: "outside"; readonly found: string }
  | { readonly kind: "escape"; readonly found: string };

/** The part of an address that says what it is. */
const beginningLength = 100;

const picture = /^data:image\/(?:png|jpe?g|gif|webp)[;,]/i;
const font =
  /^data:(?:font\/[\w.+-]+|application\/(?:x-)?font-[\w.+-]+|application\/(?:vnd\.ms-fontobject|octet-stream))[;,]/i;

/** Looks at an address: a place in the picture itself, or a picture that is held in the address. */
export function badAddress(address: string): BadValue | undefined {
  const beginning = address.trimStart().slice(0, beginningLength);
  if (beginning === "" || beginning.startsWith("#") || picture.test(beginning)) return undefined;
  return { found: beginning, kind: isScript(beginning) ? "script" : "outside" };
}

/** Looks at what any attribute says: `url(…)` may not lead out of the picture. */
export function badText(value: string): BadValue | undefined {
  return badUrl(value, false);
}

/** Looks at an attribute that a browser reads as CSS. */
export function badCssValue(value: string): BadValue | undefined {
  return firstOf(value, false);
}

/** Looks at a style sheet, or a `style` attribute; these may hold fonts. */
export function badCss(css: string): BadValue | undefined {
  return firstOf(css, true);
}

/**
 * Comments are no reason to trust what stands between them, as a string may hold what looks like one. So a text is looked at as it
 * stands, and again without them for the sake of old browsers.
 */
function firstOf(css: string, mayHoldFonts: boolean): BadValue | undefined {
  const found = badUrl(css, mayHoldFonts) ?? badWord(css);
  if (found !== undefined || !css.includes("/*")) return found;
  const plain = withoutComments(css);
  return badUrl(plain, mayHoldFonts) ?? badWord(plain);
}

function withoutComments(css: string): string {
  const pieces: string[] = [];
  let at = 0;
  for (let start = css.indexOf("/*"); start !== -1; start = css.indexOf("/*", at)) {
    pieces.push(css.slice(at, start));
    const end = css.indexOf("*/", start + 2);
    at = end === -1 ? css.length : end + 2;
  }
  pieces.push(css.slice(at));
  return pieces.join("");
}

function badUrl(text: string, mayHoldFonts: boolean): BadValue | undefined {
  for (const { 0: opening, index } of text.matchAll(/url\(/gi)) {
    const written = text.slice(index + opening.length, index + opening.length + beginningLength);
    const target = written.replace(/^\s*["']?\s*/, "");
    if (target.startsWith("#") || picture.test(target) || (mayHoldFonts && font.test(target))) continue;
    return { found: text.slice(index, index + 40), kind: isScript(target) ? "script" : "outside" };
  }
  return undefined;
}

const words: readonly (readonly [BadValue["kind"], RegExp])[] = [
  ["outside", /@import/i],
  ["outside", /(?<![-\w])(?:src|image|(?:-\w+-)?image-set)\(/i],
  ["script", /javascript:|vbscript:|expression\(|-moz-binding|(?<![-\w])(?:-ms-)?behaviou?r(?=\s*:)/i],
  ["escape", /\\.{0,8}/],
];

function badWord(css: string): BadValue | undefined {
  for (const [kind, word] of words) {
    const found = word.exec(css)?.[0];
    if (found !== undefined) return { found, kind };
  }
  return undefined;
}

/** Browsers drop white space and control characters in a scheme. */
function isScript(address: string): boolean {
  // oxlint-disable-next-line no-control-regex -- the control characters are what is looked for
  return /^(?:javascript|vbscript):/i.test(address.replaceAll(/[\u0000-\u0020]/g, ""));
}
