import type { OutlineHeading, PlanOutline } from "../plan/outline.js";
import type { FolderDocuments, Section } from "../plan/parsed.js";
import type { ResolvedSection, TextPart } from "../plan/resolved.js";
import { didYouMean, concatLocalized, structureError } from "../plan/structure.js";
import type { Report } from "../text/diagnostic.js";
import type { Language, Localized } from "../text/language.js";
import { suggest } from "../text/suggest.js";

/** A heading with the files that fill it. */
interface Filled {
  readonly heading: OutlineHeading;
  readonly isOwn: boolean;
  readonly shared: Section | undefined;
  readonly own: Section | undefined;
}

/**
 * Puts common and own sections under the headings of the outline, and the author's own subsections after the headings
 * that stand before them by number. Tables are still to be placed.
 */
export function resolveSections(
  outline: PlanOutline,
  shared: FolderDocuments | undefined,
  own: FolderDocuments,
  unit: string,
  language: Language,
  report: Report,
): readonly ResolvedSection[] {
  const sharedByHeading = byHeading(shared?.sections ?? [], undefined, report);
  const ownByHeading = byHeading(own.sections, unit, report);
  const known = new Map(outline.headings.map((heading) => [heading.id, heading]));
  const added = ownHeadings(
    outline,
    known,
    [...sharedByHeading.values(), ...ownByHeading.values()],
    unit,
    outline.isStandIn === true ? () => undefined : report,
  );
  const all = [...outline.headings, ...added];
  return (outline.numbered ? byNumber(all) : all).map((heading) =>
    toSection(
      {
        heading,
        isOwn: !known.has(heading.id),
        own: ownByHeading.get(heading.id),
        shared: sharedByHeading.get(heading.id),
      },
      outline.numbered,
      language,
    ),
  );
}

function byHeading(
  sections: readonly Section[],
  unit: string | undefined,
  report: Report,
): ReadonlyMap<string, Section> {
  const found = new Map<string, Section>();
  for (const section of sections) {
    const earlier = found.get(section.heading);
    if (earlier === undefined) {
      found.set(section.heading, section);
      continue;
    }
    const where = { message: sameNumberHere, source: earlier.source, span: earlier.facts.at(["section"], "value") };
    report(
      structureError(
        "duplicate-section",
        section.source,
        section.facts.at(["section"], "value"),
        duplicate(section, earlier),
        {
          related: [where],
          ...(unit === undefined ? {} : { unit }),
        },
      ),
    );
  }
  return found;
}

function ownHeadings(
  outline: PlanOutline,
  known: ReadonlyMap<string, OutlineHeading>,
  sections: readonly Section[],
  unit: string,
  report: Report,
): readonly OutlineHeading[] {
  const added = new Map<string, OutlineHeading>();
  const numbers = new Set(sections.map((section) => section.heading));
  for (const section of sections) {
    const id = section.heading;
    if (known.has(id)) continue;
    const parent = id.slice(0, Math.max(0, id.lastIndexOf(".")));
    const complain = (check: "missing-title" | "unknown-section", message: Localized): void =>
      report(structureError(check, section.source, section.facts.at(["section"], "value"), message, { unit }));
    if (!outline.numbered || !(known.has(parent) || numbers.has(parent)) || !hasRoot(parent, known)) {
      complain("unknown-section", unknownSection(id, parent, outline, known));
    } else if (section.facts.data.title === undefined && added.get(id) === undefined) {
      const titled = sections.some((other) => other.heading === id && other.facts.data.title !== undefined);
      if (!titled) complain("missing-title", missingTitle(id, parent));
    }
    added.set(id, { covers: [], depth: id.split(".").length, id, tables: [], title: { en: id, fi: id, sv: id } });
  }
  return [...added.values()];
}

/** Whether some heading of the outline stands above a number. */
function hasRoot(number: string, known: ReadonlyMap<string, OutlineHeading>): boolean {
  for (let id = number; id !== ""; id = id.slice(0, Math.max(0, id.lastIndexOf(".")))) if (known.has(id)) return true;
  return false;
}

function toSection(filled: Filled, numbered: boolean, language: Language): ResolvedSection {
  const { heading, own } = filled;
  const shared = own?.facts.data.inherit === false ? undefined : filled.shared;
  const parts: TextPart[] = [];
  if (shared !== undefined) parts.push({ idPrefix: `s${heading.id}-c-`, origin: "shared", text: shared.text });
  if (own !== undefined) parts.push({ idPrefix: `s${heading.id}-`, origin: "unit", text: own.text });
  const ownCovers = own?.facts.data.covers;
  const sharedCovers = shared?.facts.data.covers;
  const covers =
    ownCovers === undefined && sharedCovers === undefined
      ? heading.covers
      : [...new Set([...(sharedCovers ?? []), ...(ownCovers ?? [])])];
  return {
    covers,
    depth: heading.depth,
    id: heading.id,
    isOwn: filled.isOwn,
    number: numbered ? heading.id : undefined,
    parts,
    tables: heading.tables,
    title: own?.facts.data.title ?? shared?.facts.data.title ?? heading.title[language],
  };
}

/** Headings in the order of their numbers, of which each is taken apart once. */
export function byNumber<Heading extends { readonly id: string }>(headings: readonly Heading[]): readonly Heading[] {
  return headings
    .map((heading) => ({ heading, numbers: heading.id.split(".").map(Number) }))
    .sort((a, b) => compareNumbers(a.numbers, b.numbers))
    .map(({ heading }) => heading);
}

/** Order of `3.9` before `3.10`, and of `3` before `3.1`. */
function compareNumbers(left: readonly number[], right: readonly number[]): number {
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const difference = (left[index] ?? -1) - (right[index] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

function duplicate(section: Section, earlier: Section): ReturnType<typeof concatLocalized> {
  const id = section.heading;
  const other = earlier.source.path;
  return {
    en: `Section ${id} is also in ${other}. Join the texts, or correct the number.`,
    fi: `Osio ${id} on myös tiedostossa ${other}. Yhdistä tekstit tai korjaa numero.`,
    sv: `Avsnitt ${id} finns också i ${other}. Slå ihop texterna eller rätta numret.`,
  };
}

const sameNumberHere = { en: "The same section here.", fi: "Sama osio täällä.", sv: "Samma avsnitt här." };

function unknownSection(
  id: string,
  parent: string,
  outline: PlanOutline,
  known: ReadonlyMap<string, OutlineHeading>,
): ReturnType<typeof concatLocalized> {
  const first = {
    en: `The outline has no heading “${id}”`,
    fi: `Rungossa ei ole otsikkoa ”${id}”`,
    sv: `Strukturen har ingen rubrik ”${id}”`,
  };
  const second =
    outline.numbered && parent !== ""
      ? {
          en: `, nor a heading ${parent} under which it could be your own subsection.`,
          fi: ` eikä otsikkoa ${parent}, jonka alle se voisi olla oma alakohtasi.`,
          sv: ` och ingen rubrik ${parent} som det kunde vara ditt eget underavsnitt till.`,
        }
      : { en: ".", fi: ".", sv: "." };
  // A number near to a wrong one is no better guess than any other.
  const suggestion = outline.numbered ? undefined : suggest(id, known.keys());
  return concatLocalized(first, second, suggestion === undefined ? chapters(outline) : didYouMean(suggestion));
}

function chapters(outline: PlanOutline): ReturnType<typeof concatLocalized> {
  const list = outline.headings
    .filter((heading) => heading.depth === 1)
    .map((heading) => heading.id)
    .join(", ");
  return {
    en: ` Its main headings are ${list}. Correct the line section:.`,
    fi: ` Sen pääotsikot ovat ${list}. Korjaa rivi section:.`,
    sv: ` Dess huvudrubriker är ${list}. Rätta raden section:.`,
  };
}

function missingTitle(id: string, parent: string): ReturnType<typeof concatLocalized> {
  return {
    en: `${id} is your own subsection of ${parent}, so it needs a title. Add the line title: to the front matter, or correct the number.`,
    fi: `${id} on oma alakohtasi otsikon ${parent} alla, joten se tarvitsee otsikon. Lisää alkuosaan rivi title: tai korjaa numero.`,
    sv: `${id} är ditt eget underavsnitt till ${parent} och behöver därför en rubrik. Lägg till raden title: i inledningen eller rätta numret.`,
  };
}
