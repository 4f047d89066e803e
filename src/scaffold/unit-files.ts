import { fill } from "./fill-template.js";
import type { PlanOutline } from "../plan/outline.js";
import type { SiteFile } from "../plan/site-file.js";
import type { Requirement } from "../regulation/data.js";
import { applies, findRequirement, regulation } from "../regulation/regulation.js";
import type { Language } from "../text/language.js";

/** What a new unit is made from. */
export interface NewUnit {
  readonly name: string;
  readonly traits: readonly string[];
  readonly language: Language;
  readonly outline: PlanOutline;
  /** Roles that omavalvonta.yaml already fills for every unit. */
  readonly sharedRoles: ReadonlySet<string>;
  /** A template by its name: `unit.yaml`, `risks.yaml`, `actions.yaml`. */
  readonly template: (name: string) => string;
}

/** From a unit's folder to the schemas of the workspace. */
const toSchemas = "../../.omavalvonta/schemas/";

/** The files of a new unit, relative to its folder. Every requirement that applies is a field, a table, a question or a ready sentence. */
export function unitFiles(unit: NewUnit): readonly SiteFile[] {
  const tables = regulation["risk-tables"].map((table): SiteFile => ({
    content: fill(unit.template("risks.yaml"), {
      caption: table.caption[unit.language],
      schemas: `../${toSchemas}`,
      table: table.id,
    }),
    path: `risks/${table.id}.yaml`,
  }));
  return [
    { content: unitYaml(unit), path: "unit.yaml" },
    ...sections(unit),
    ...tables,
    { content: fill(unit.template("actions.yaml"), { schemas: toSchemas }), path: "actions.yaml" },
  ];
}

function unitYaml(unit: NewUnit): string {
  const traits = new Set(unit.traits);
  return fill(unit.template("unit.yaml"), {
    name: JSON.stringify(unit.name),
    notApplicable: notApplicable(unit),
    roles: regulation.roles
      .filter((role) => applies(role.when, traits) && !unit.sharedRoles.has(role.id))
      .map(
        (role) =>
          `#   ${role.id}: tunnus`.replace("tunnus", placeholders[unit.language]).padEnd(36) +
          ` # ${role.title[unit.language]}`,
      )
      .join("\n"),
    schemas: toSchemas,
    subcontractors: traits.has("subcontracting")
      ? `# subcontractors:\n#   - {name: …, service: …, business-id: 1234567-1}`
      : "subcontractors: []",
    traits: traitList(unit),
  });
}

const placeholders: Readonly<Record<Language, string>> = { en: "id", fi: "tunnus", sv: "id" };

/** The chosen traits in force, and the others ready to be taken into use. */
function traitList(unit: NewUnit): string {
  const rows = regulation.traits.map((trait) => {
    const isChosen = unit.traits.includes(trait.id);
    return `${isChosen ? "  " : "  # "}- ${trait.id}`.padEnd(34) + ` # ${trait.title[unit.language]}`;
  });
  return [unit.traits.length === 0 ? "traits: []" : "traits:", ...rows].join("\n");
}

/** Requirements for which one ready sentence is enough, as the unit lacks the trait that would ask for more. */
function isExcused(requirement: Requirement, traits: ReadonlySet<string>): boolean {
  return requirement.otherwise !== undefined && requirement.trait !== undefined && !traits.has(requirement.trait);
}

function notApplicable(unit: NewUnit): string {
  const traits = new Set(unit.traits);
  const excused = regulation.requirements.filter(
    (requirement) => isExcused(requirement, traits) && (requirement.fields ?? []).length === 0,
  );
  if (excused.length === 0) return "";
  return [
    "",
    "not-applicable:",
    ...excused.map(
      (requirement) => `  ${requirement.id}: ${JSON.stringify(requirement.otherwise?.[unit.language] ?? "")}`,
    ),
  ].join("\n");
}

/** One file for each heading that covers a requirement with questions. */
function sections(unit: NewUnit): readonly SiteFile[] {
  const traits = new Set(unit.traits);
  return unit.outline.headings.flatMap((heading): readonly SiteFile[] => {
    const asked = heading.covers
      .map(findRequirement)
      .filter((requirement) => requirement !== undefined)
      .filter(
        (requirement) =>
          applies(requirement.when, traits) && !isExcused(requirement, traits) && isAsked(requirement, traits),
      )
      .flatMap((requirement) =>
        requirement.questions[unit.language].map((question) => `::question[${question}]{covers=${requirement.id}}`),
      );
    if (asked.length === 0) return [];
    const path = `${heading.id}-${fileWords(heading.title[unit.language])}.md`;
    return [{ content: `---\nsection: ${JSON.stringify(heading.id)}\n---\n\n${asked.join("\n\n")}\n`, path }];
  });
}

/** What fields answer by themselves is not asked again. */
function isAsked(requirement: Requirement, traits: ReadonlySet<string>): boolean {
  const isFieldOnly = (requirement.fields ?? []).length > 0;
  return !isFieldOnly || (requirement.trait !== undefined && traits.has(requirement.trait));
}

/** The first words of a title as a file name. */
function fileWords(title: string): string {
  const words = title
    .normalize("NFD")
    .replaceAll(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return (words ?? []).slice(0, 4).join("-");
}
