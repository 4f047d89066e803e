import { byNumber } from "./sections.js";
import type { Unit, Workspace } from "../plan/file-types.generated.js";
import type { PlanOutline } from "../plan/outline.js";
import type { ReportedDocuments } from "../plan/parsed.js";
import { structureError } from "../plan/structure.js";
import type { YamlDocument } from "../plan/yaml-document.js";
import type { Report } from "../text/diagnostic.js";

/** The programme's address on the site, and what stands for a unit's name where findings name one. */
export const programmeSlug = "programme";

/** The programme has no outline from outside: its sections are its headings, each with a title of its own. */
export function programmeOutline(documents: ReportedDocuments, report: Report): PlanOutline {
  const { sections } = documents;
  const numbered = sections.every((section) => /^\d/.test(section.heading));
  const headings = sections.map(({ facts, heading, source }) => {
    const { title } = facts.data;
    if (title === undefined)
      report(
        structureError("missing-title", source, facts.at(["section"], "value"), needsTitle(heading), {
          unit: programmeSlug,
        }),
      );
    const name = title ?? heading;
    return {
      covers: [],
      depth: numbered ? heading.split(".").length : 1,
      id: heading,
      tables: [],
      title: { en: name, fi: name, sv: name },
    };
  });
  const ordered = numbered ? byNumber(headings) : headings;
  return { headings: ordered.map((heading, at) => (at === ordered.length - 1 ? last(heading) : heading)), numbered };
}

/** Tables that no directive places stand at the programme's end. */
function last<Heading extends object>(heading: Heading): Heading & { readonly tables: readonly string[] } {
  return { ...heading, tables: ["actions", "reports"] };
}

/** What omavalvonta.yaml says of the programme, in the form in which a unit tells of its plan. */
export function programmeFacts(config: YamlDocument<Workspace>): YamlDocument<Unit> {
  const { programme, provider } = config.data;
  return {
    at: ([first, ...rest], what) => {
      if (first === "plan" && programme !== undefined) return config.at(["programme", ...rest], what);
      return config.at(first === "name" ? ["provider", "name"] : ["provider"], what);
    },
    data: { name: provider.name, plan: programme ?? {}, traits: [] },
    source: config.source,
  };
}

function needsTitle(heading: string): Parameters<typeof structureError>[3] {
  return {
    en: `Section ${heading} of the programme has no title. Add the line title: to the front matter.`,
    fi: `Omavalvontaohjelman osiolla ${heading} ei ole otsikkoa. Lisää alkuosaan rivi title:.`,
    sv: `Avsnitt ${heading} i programmet för egenkontroll saknar rubrik. Lägg till raden title: i inledningen.`,
  };
}
