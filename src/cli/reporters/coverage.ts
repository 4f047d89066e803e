import type { Paint } from "../terminal.js";
import type { AnswerPlace, Coverage, CoverageCell } from "../../pipeline/lint/coverage.js";
import { basisText, severityOf } from "../../regulation/regulation.js";
import { harmlessJson, visible } from "../../text/harmless.js";
import type { Language, Localized } from "../../text/language.js";

/** Coverage for the terminal: a row for each requirement, a column for each unit, and what is missing counted below. */
export function coverageTable(coverage: Coverage, language: Language, paint: Paint): string {
  const head = [columnTitle[language], ...coverage.units.map((unit) => visible(unit.slug))];
  const rows = coverage.rows.map(({ cells, requirement }) => [
    `${requirement.row} ${requirement.title[language]}`,
    ...cells.map((cell) => visible(cellText(cell, language))),
  ]);
  const widths = head.map((title, column) =>
    Math.min(column === 0 ? 52 : 28, Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0))),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((text, column) => fit(text, widths[column] ?? 0))
      .join("  ")
      .trimEnd();
  const body = rows.map((row, index) => {
    const isMissing = coverage.rows[index]?.cells.some((cell) => cell.status === "missing") === true;
    return isMissing ? paint("red", line(row)) : line(row);
  });
  const missing = coverage.rows.flatMap(({ cells }) => cells).filter((cell) => cell.status === "missing").length;
  return `${[paint("bold", line(head)), ...body, "", paint("bold", missingText(missing)[language])].join("\n")}\n`;
}

function fit(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width);
}

/** The heading of the first column. */
export const columnTitle: Localized = { en: "Requirement", fi: "Vaatimus", sv: "Krav" };

const statusTexts: Readonly<Record<CoverageCell["status"], Localized>> = {
  answered: { en: "answered", fi: "vastattu", sv: "besvarat" },
  excused: { en: "not in the unit", fi: "ei yksikössä", sv: "finns inte i enheten" },
  missing: { en: "MISSING", fi: "PUUTTUU", sv: "SAKNAS" },
  "not-asked": { en: "–", fi: "–", sv: "–" },
};

const kindTexts: Readonly<Record<AnswerPlace["kind"], Localized>> = {
  field: { en: "field", fi: "kenttä", sv: "fält" },
  "not-applicable": { en: "sentence", fi: "lause", sv: "mening" },
  section: { en: "section", fi: "osio", sv: "avsnitt" },
  table: { en: "table", fi: "taulukko", sv: "tabell" },
};

/** What a cell says in words. */
export function cellText(cell: CoverageCell, language: Language): string {
  if (cell.status !== "answered") return statusTexts[cell.status][language];
  return cell.places.map((place) => placeText(place, language)).join(", ");
}

/** A place in words: a section's number, or what kind of place it is. */
export function placeText(place: AnswerPlace, language: Language): string {
  return place.kind === "section" ? place.name : `${kindTexts[place.kind][language]} ${place.name}`;
}

function missingText(count: number): Localized {
  return {
    en: count === 0 ? "Nothing is missing." : `${count} missing.`,
    fi: count === 0 ? "Mitään ei puutu." : `Puuttuu: ${count}.`,
    sv: count === 0 ? "Inget saknas." : `Saknas: ${count}.`,
  };
}

/** Coverage for programs; format version 1. */
export function coverageJson(coverage: Coverage, language: Language): string {
  const body = {
    version: 1,
    units: coverage.units,
    requirements: coverage.rows.map(({ cells, requirement }) => ({
      id: requirement.id,
      row: requirement.row,
      title: requirement.title[language],
      severity: severityOf(requirement.source),
      source: basisText(requirement.source)[language],
      units: Object.fromEntries(
        coverage.units.map(({ slug }, index) => [
          slug,
          {
            status: cells[index]?.status,
            places: cells[index]?.places.map(({ file, kind, name }) => ({ kind, name, file: file ?? null })),
          },
        ]),
      ),
    })),
  };
  return `${harmlessJson(body, 2)}\n`;
}
