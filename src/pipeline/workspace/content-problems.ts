import type { Root } from "../../discover/read-text.js";
import type { ReadableFiles } from "../../host/files.js";
import { checkSvg, svgText } from "../../parse/check-svg.js";
import { imageSize } from "../../plan/image-size.js";
import { activeContent } from "../../pdf/checks/active-content.js";
import { imageEnding, type ContentProblem } from "../../resolve/targets.js";
import type { Localized } from "../../text/language.js";

/** No picture or document that readers are asked to load is larger. */
export const maxFileBytes = 50 * 1024 * 1024;
/** As large as the sharpest telephones take; a browser unpacks a picture to four bytes for each point. */
const maxPixels = 120_000_000;

/** What in a picture or an attachment must not be published: more than can be looked at, and what is too large for readers and for printing. */
export function contentProblems(files: ReadableFiles, root: Root, path: string): readonly ContentProblem[] {
  const full = `${root.path}/${path}`;
  const whole = { source: { path, text: "" }, span: { end: 0, start: 0 } };
  const bytes = files.size(full);
  if (bytes > maxFileBytes) return [{ ...whole, message: tooLarge(bytes), rule: "file-too-large" }];
  if (/\.svg$/i.test(path)) return svgProblems(files.read(full), path);
  if (/\.pdf$/i.test(path)) {
    const found = activeContent(files.read(full));
    return found === undefined ? [] : [{ ...whole, message: found.message, rule: "active-content" }];
  }
  const size = imageEnding.test(path) ? imageSize(files.read(full)) : undefined;
  return size === undefined || size.width * size.height <= maxPixels
    ? []
    : [{ ...whole, message: tooManyPixels(size.width, size.height), rule: "file-too-large" }];
}

function svgProblems(content: Uint8Array, path: string): readonly ContentProblem[] {
  const problems = checkSvg(content);
  if (problems.length === 0) return [];
  const source = { path, text: svgText(content) };
  return problems.map(({ end, message, start }) => ({ message, rule: "active-content", source, span: { end, start } }));
}

function tooLarge(bytes: number): Localized {
  const megabytes = (bytes / (1024 * 1024)).toFixed(1);
  const most = maxFileBytes / (1024 * 1024);
  return {
    en: `The file is ${megabytes} MB; what is published beside text is at most ${most} MB. Save a smaller copy, or link to where it is published.`,
    fi: `Tiedoston koko on ${megabytes.replace(".", ",")} Mt; tekstin ohessa julkaistava tiedosto on enintään ${most} Mt. Tallenna pienempi kopio tai linkitä sinne, missä tiedosto on julkaistu.`,
    sv: `Filen är ${megabytes.replace(".", ",")} MB; det som publiceras vid sidan av texten är högst ${most} MB. Spara en mindre kopia eller länka dit där filen är publicerad.`,
  };
}

function tooManyPixels(width: number, height: number): Localized {
  return {
    en: `The picture is ${width} × ${height} pixels, more than browsers can unpack. Save a smaller copy.`,
    fi: `Kuvan koko on ${width} × ${height} kuvapistettä, enemmän kuin selaimet pystyvät purkamaan. Tallenna pienempi kopio.`,
    sv: `Bilden är ${width} × ${height} bildpunkter, mer än webbläsare kan packa upp. Spara en mindre kopia.`,
  };
}
