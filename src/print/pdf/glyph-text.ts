import type { PdfFile } from "./open-pdf.js";
import type { PdfPage } from "./page-tree.js";
import { isDictionary, isReference } from "./values.js";

/** What the glyphs of a page's fonts stand for, as the fonts' own maps say; nothing for what they do not know. */
export function glyphTextOf(page: PdfPage, file: PdfFile): (font: string, glyphs: string) => string {
  const resources = file.resolve(page.dictionary.get("Resources"));
  const fonts = isDictionary(resources) ? file.resolve(resources.get("Font")) : null;
  const maps = new Map<string, ReadonlyMap<string, string>>();
  const mapOf = (name: string): ReadonlyMap<string, string> => {
    const font = isDictionary(fonts) ? file.resolve(fonts.get(name)) : null;
    const reference = isDictionary(font) ? font.get("ToUnicode") : undefined;
    const content = isReference(reference) ? file.stream(reference.to) : undefined;
    return readMap(Buffer.from(content ?? new Uint8Array()).toString("latin1"));
  };
  return (font, glyphs) => {
    const map = maps.get(font) ?? mapOf(font);
    maps.set(font, map);
    return [...glyphs.matchAll(/[0-9A-F]{4}/gi)].map(([glyph]) => map.get(glyph.toUpperCase()) ?? "").join("");
  };
}

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
