import { structureError } from "../plan/structure.js";
import type { ReadableFiles } from "../host/files.js";
import type { Report } from "../text/diagnostic.js";
import type { Source } from "../text/source.js";

/** Where a workspace is. */
export interface Root {
  /** Absolute; links on the way to it may be the user's own. */
  readonly path: string;
}

/** No plan's section or table comes near this; a larger file is there by mistake. */
const maxTextKilobytes = { section: 256, table: 512 };

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });

/** Reads a text file of the workspace; what is wrong with the file as such is reported and nothing is returned. */
export function readText(files: ReadableFiles, root: Root, path: string, report: Report): Source | undefined {
  const full = `${root.path}/${path}`;
  const empty: Source = { path, text: "" };
  const start = { end: 0, start: 0 };
  const bytes = files.size(full);
  const most = maxTextKilobytes[path.endsWith(".md") ? "section" : "table"];
  if (bytes > most * 1024) {
    const kilobytes = Math.ceil(bytes / 1024);
    report(
      structureError("file-too-large", empty, start, {
        en: `The file is ${kilobytes} kB; one like this is at most ${most} kB. Is this the right file? If so, divide it into several.`,
        fi: `Tiedoston koko on ${kilobytes} kt; tällainen tiedosto on enintään ${most} kt. Onko tämä oikea tiedosto? Jos on, jaa se useaan tiedostoon.`,
        sv: `Filen är ${kilobytes} kB; en sådan fil är högst ${most} kB. Är det rätt fil? I så fall, dela upp den i flera.`,
      }),
    );
    return undefined;
  }
  const content = files.read(full);
  const source = decode(path, content, report);
  if (source !== undefined && source.text.trim() === "") {
    report(
      structureError("empty-file", source, start, {
        en: "The file is empty. Write the text, or remove the file.",
        fi: "Tiedosto on tyhjä. Kirjoita teksti tai poista tiedosto.",
        sv: "Filen är tom. Skriv texten eller ta bort filen.",
      }),
    );
    return undefined;
  }
  return source;
}

function decode(path: string, content: Uint8Array, report: Report): Source | undefined {
  try {
    const source = { path, text: decoder.decode(content) };
    const nul = source.text.indexOf("\0");
    if (nul === -1) return source;
    report(
      structureError(
        "text-damaged",
        source,
        { end: nul + 1, start: nul },
        {
          en: "The file has a NUL character here, which text never has. Save the file again as UTF-8 text.",
          fi: "Tiedostossa on tässä NUL-merkki, jollaista tekstissä ei ole. Tallenna tiedosto uudelleen UTF-8-tekstinä.",
          sv: "Filen innehåller här ett NUL-tecken, som ingen text har. Spara filen på nytt som UTF-8-text.",
        },
      ),
    );
  } catch {
    const readable = { path, text: new TextDecoder("latin1").decode(content) };
    const at = firstInvalidByte(content);
    report(
      structureError(
        "file-encoding",
        readable,
        { end: at + 1, start: at },
        {
          en: "The file is not UTF-8 text; here is its first character that is not. Save the file with the encoding UTF-8.",
          fi: "Tiedosto ei ole UTF-8-tekstiä; tässä on ensimmäinen poikkeava merkki. Tallenna tiedosto UTF-8-koodattuna.",
          sv: "Filen är inte UTF-8-text; här är det första tecknet som avviker. Spara filen med kodningen UTF-8.",
        },
      ),
    );
  }
  return undefined;
}

/** Finds by halving where the longest readable beginning ends. In a Latin-1 view of the bytes an offset is a column. */
function firstInvalidByte(content: Uint8Array): number {
  let low = 0;
  let high = content.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isReadable(content.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  return low - unfinishedBytes(content.subarray(0, low));
}

/** How many bytes at the end begin a character whose rest is missing. */
function unfinishedBytes(content: Uint8Array): number {
  for (let count = 1; count <= 3; count++) {
    const byte = content.at(-count) ?? 0;
    if (byte < 0x80) return 0;
    if (byte < 0xc0) continue;
    const length = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    return count < length ? count : 0;
  }
  return 0;
}

/** A character cut off at the end does not count: the stream option waits for its rest. */
function isReadable(content: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(content, { stream: true });
    return true;
  } catch {
    return false;
  }
}
