import type { PdfFile } from "./open-pdf.js";
import type { PdfPage } from "./page-tree.js";
import { isDictionary, isReference, type PdfValue } from "./values.js";

/** The characters that glyphs stand for, given as the page's content writes them (`<001C0027>`). */
export type GlyphText = (font: string, glyphs: string) => string;

/** What the glyphs of each page's fonts stand for, as the fonts' own maps say; nothing for what they do not know. Each map is read once. */
export function glyphTexts(file: PdfFile): (page: PdfPage) => GlyphText {
  const maps = new Map<number, ReadonlyMap<string, string>>();
  const mapOf = (fonts: PdfValue, name: string): ReadonlyMap<string, string> => {
    const font = isDictionary(fonts) ? file.resolve(fonts.get(name)) : null;
    const reference = isDictionary(font) ? font.get("ToUnicode") : undefined;
    if (!isReference(reference)) return noGlyphs;
    const known = maps.get(reference.to);
    if (known !== undefined) return known;
    const map = readMap(file.streamText(reference.to) ?? "");
    maps.set(reference.to, map);
    return map;
  };
  return (page) => {
    const resources = file.resolve(page.dictionary.get("Resources"));
    const fonts = isDictionary(resources) ? file.resolve(resources.get("Font")) : null;
    return (font, glyphs) => {
      const map = mapOf(fonts, font);
      let text = "";
      for (let at = 0; at + glyphDigits <= glyphs.length;) {
        const digits = hexDigits(glyphs, at);
        if (digits === glyphDigits) text += map.get(glyphs.slice(at, at + glyphDigits).toUpperCase()) ?? "";
        at += digits === glyphDigits ? glyphDigits : digits + 1;
      }
      return text;
    };
  };
}

const glyphDigits = 4;

/** How many hexadecimal digits stand at a place, up to those of a glyph. */
function hexDigits(text: string, from: number): number {
  let count = 0;
  while (count < glyphDigits && isHexDigit(text.charCodeAt(from + count))) count += 1;
  return count;
}

function isHexDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x46) || (code >= 0x61 && code <= 0x66);
}

const noGlyphs: ReadonlyMap<string, string> = new Map();

/** Reads a map of glyphs with two bytes each. */
function readMap(text: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const [, kind, body = ""] of text.matchAll(/beginbf(char|range)\s([\s\S]*?)endbf/g)) {
    const codes = [...body.matchAll(/<([0-9A-F]+)>/gi)].map(([, code = ""]) => code);
    const step = kind === "char" ? 2 : 3;
    for (let at = 0; at + step <= codes.length; at += step) {
      const [first = "", last = "", target = ""] =
        kind === "char" ? [codes[at], codes[at], codes[at + 1]] : codes.slice(at, at + 3);
      const units = Buffer.from(target, "hex").swap16().toString("utf16le");
      const [from, to] = [Number.parseInt(first, 16), Number.parseInt(last, 16)];
      for (let glyph = from; glyph <= Math.min(to, 0xffff); glyph++) {
        const code = (units.codePointAt(0) ?? 0) + glyph - from;
        map.set(glyph.toString(16).toUpperCase().padStart(4, "0"), glyph === from ? units : String.fromCodePoint(code));
      }
    }
  }
  return map;
}
