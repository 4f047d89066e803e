import type { PdfCheck } from "./check.js";
import { isArray, isDictionary, isReference, nameOf, type PdfDictionary } from "../file/values.js";
import type { PdfFile } from "../file/open-pdf.js";

const fonts: PdfCheck = {
  advice: {
    en: "Embed all fonts when saving the PDF, and use ones whose characters are known.",
    fi: "Upota kaikki fontit PDF-tiedostoa tallennettaessa ja käytä fontteja, joiden merkit tunnetaan.",
    sv: "Bädda in alla typsnitt när PDF-filen sparas och använd typsnitt vars tecken är kända.",
  },
  id: "fonts",
  run: ({ file }) => {
    const all = fontsOf(file);
    const named = (wrong: readonly PdfDictionary[]): string =>
      [...new Set(wrong.map((font) => nameOf(font.get("BaseFont")) ?? "?"))].slice(0, 5).join(", ");
    const loose = all.filter((font) => !isEmbedded(font, file));
    const dumb = all.filter((font) => !isReference(font.get("ToUnicode")) && !hasKnownEncoding(font, file));
    const joined = all.filter((font) => mapsToLigatures(font, file));
    return [
      ...(loose.length === 0
        ? []
        : [
            {
              en: `Fonts that are not embedded: ${named(loose)}.`,
              fi: `Fontteja ei ole upotettu: ${named(loose)}.`,
              sv: `Typsnitt som inte är inbäddade: ${named(loose)}.`,
            },
          ]),
      ...(dumb.length === 0
        ? []
        : [
            {
              en: `Fonts that do not tell which characters they show: ${named(dumb)}.`,
              fi: `Fontteja, jotka eivät kerro, mitä merkkejä ne näyttävät: ${named(dumb)}.`,
              sv: `Typsnitt som inte anger vilka tecken de visar: ${named(dumb)}.`,
            },
          ]),
      ...(joined.length === 0
        ? []
        : [
            {
              en: `Fonts whose text is found as joined letters (ﬁ, ﬂ) or not at all: ${named(joined)}.`,
              fi: `Fontteja, joiden teksti löytyy yhteen sidottuina kirjaimina (ﬁ, ﬂ) tai ei lainkaan: ${named(joined)}.`,
              sv: `Typsnitt vars text hittas som sammansatta bokstäver (ﬁ, ﬂ) eller inte alls: ${named(joined)}.`,
            },
          ]),
    ];
  },
  title: { en: "Fonts", fi: "Fontit", sv: "Typsnitt" },
};

/** The fonts that pages name; the parts of composed ones are looked at through those. */
function fontsOf(file: PdfFile): readonly PdfDictionary[] {
  return file.numbers.flatMap((number) => {
    const object = file.object(number);
    return isDictionary(object) &&
      nameOf(object.get("Type")) === "Font" &&
      !(nameOf(object.get("Subtype")) ?? "").startsWith("CIDFont")
      ? [object]
      : [];
  });
}

function descriptorOf(font: PdfDictionary, file: PdfFile): PdfDictionary | undefined {
  const descendants = file.resolve(font.get("DescendantFonts"));
  const inner = isArray(descendants) ? file.resolve(descendants[0]) : font;
  const descriptor = isDictionary(inner) ? file.resolve(inner.get("FontDescriptor")) : null;
  return isDictionary(descriptor) ? descriptor : undefined;
}

function isEmbedded(font: PdfDictionary, file: PdfFile): boolean {
  if (nameOf(font.get("Subtype")) === "Type3") return true;
  const descriptor = descriptorOf(font, file);
  return ["FontFile", "FontFile2", "FontFile3"].some((key) => descriptor?.has(key) === true);
}

/** A simple font may name one of the encodings that every reader knows. */
function hasKnownEncoding(font: PdfDictionary, file: PdfFile): boolean {
  if (nameOf(font.get("Subtype")) === "Type0") return false;
  const encoding = file.resolve(font.get("Encoding"));
  return /^(?:WinAnsi|MacRoman)Encoding$/.test(
    nameOf(isDictionary(encoding) ? encoding.get("BaseEncoding") : encoding) ?? "",
  );
}

/** Whether a font's map to characters has joined letters or the replacement character in it. */
function mapsToLigatures(font: PdfDictionary, file: PdfFile): boolean {
  const reference = font.get("ToUnicode");
  const map = isReference(reference) ? file.streamText(reference.to) : undefined;
  return map !== undefined && /<(?:FB0[0-6]|FFFD)>/i.test(map);
}

export const fontChecks: readonly PdfCheck[] = [fonts];
