import matter from "gray-matter";
import { structureError } from "../plan/structure.js";
import type { Report } from "../text/diagnostic.js";
import { firstLine, type Source, type Span } from "../text/source.js";

/** Where a section's front matter and its text are, in offsets of the file. */
export interface FrontMatterParts {
  readonly facts: Span;
  readonly body: Span;
}

/**
 * Finds a section's front matter and its text; undefined when that cannot be done, which is reported. Nothing is evaluated: the options turn off
 * the library's cache, and every engine refuses to run but the one for YAML, which does nothing, as `parseYamlPart` reads the YAML.
 */
export function cutFrontMatter(source: Source, report: Report): FrontMatterParts | undefined {
  const { text } = source;
  const language = /^---[ \t]*([^\s-][^\r\n]*)/.exec(text)?.[1]?.trim();
  if (language !== undefined && !/^ya?ml$/i.test(language)) {
    report(
      structureError("front-matter-language", source, firstLine(source), {
        en: `The front matter is marked “${language}”. Only YAML is read, and nothing is ever run: write --- alone on the line.`,
        fi: `Tiedoston alkuosa on merkitty kieleksi ”${language}”. Vain YAML luetaan, eikä mitään koskaan suoriteta: kirjoita riville pelkkä ---.`,
        sv: `Filens inledning är märkt ”${language}”. Bara YAML läses och inget körs någonsin: skriv endast --- på raden.`,
      }),
    );
    return undefined;
  }
  if (!/^---[ \t]*(?:ya?ml)?[ \t]*\r?\n/i.test(text)) {
    report(
      structureError("front-matter-missing", source, firstLine(source), {
        en: "The section does not begin with its front matter. Begin the file with the line ---, the line section: and the number of its heading, and the line ---.",
        fi: "Osio ei ala alkuosalla. Aloita tiedosto rivillä ---, rivillä section: ja otsikon numero sekä rivillä ---.",
        sv: "Avsnittet börjar inte med sin inledning. Börja filen med raden ---, raden section: och rubrikens nummer samt raden ---.",
      }),
    );
    return undefined;
  }
  const closing = /\n---([^\r\n]*)/.exec(text);
  if (closing === null || closing[1]?.trim() !== "") {
    report(
      structureError("front-matter-missing", source, firstLine(source), {
        en: "The front matter is opened and never closed. Write the line --- after its last line.",
        fi: "Tiedoston alkuosaa ei ole suljettu. Kirjoita sen viimeisen rivin jälkeen rivi ---.",
        sv: "Filens inledning är inte avslutad. Skriv raden --- efter dess sista rad.",
      }),
    );
    return undefined;
  }
  // The library copies what it is given, so it is given no more than the front matter.
  const afterClosing = closing.index + closing[0].length;
  const head = text.slice(
    0,
    afterClosing + (/^\r?\n?/.exec(text.slice(afterClosing, afterClosing + 2))?.[0].length ?? 0),
  );
  const file = matter(head, {
    engines: { js: refuse, javascript: refuse, json: refuse, yaml: () => ({}) },
    language: "yaml",
  });
  const opening = text.indexOf("\n") + 1;
  const bodyStart = head.length - file.content.length;
  return {
    body: { end: text.length, start: bodyStart },
    facts: { end: Math.max(opening, closing.index), start: opening },
  };
}

function refuse(): never {
  throw new Error("Front matter is never evaluated");
}
