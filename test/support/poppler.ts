// Poppler reads and photographs PDFs as other programs do. It is no package of npm: `.ci/run` installs it, and where it is missing the tests
// that need it are named as skipped.
import { execFileSync, spawnSync } from "node:child_process";

export const hasPoppler = ["pdftotext", "pdftoppm"].every((name) => spawnSync(name, ["-v"]).error === undefined);

/** The text of a PDF; the options are those of `pdftotext`. */
export function textOfPdf(pdf: Uint8Array, ...options: readonly string[]): string {
  return execFileSync("pdftotext", [...options, "-", "-"], { encoding: "utf8", input: pdf });
}

/** Its pages as grey pictures in PGM, 100 dots an inch. */
export function pictureOfPdf(pdf: Uint8Array): Buffer {
  return execFileSync("pdftoppm", ["-gray", "-r", "100", "-"], { input: pdf, maxBuffer: 64 * 1024 * 1024 });
}
