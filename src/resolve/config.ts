import { imageEnding, type FileLookup } from "./targets.js";
import type { OutlineHeading } from "../plan/outline.js";
import type { Workspace } from "../plan/file-types.generated.js";
import { didYouMean, joinTexts, structureError } from "../plan/structure.js";
import type { YamlDocument } from "../plan/yaml-document.js";
import { regulation } from "../regulation/regulation.js";
import type { Report } from "../text/diagnostic.js";
import { suggest } from "../text/suggest.js";

/** Reports what omavalvonta.yaml refers to and does not exist: rules, the outline file, the logo. */
export function checkConfig(
  config: YamlDocument<Workspace>,
  ruleIds: readonly string[],
  lookup: FileLookup,
  report: Report,
): void {
  const { outline, rules, site } = config.data;
  for (const id of Object.keys(rules ?? {})) {
    if (ruleIds.includes(id)) continue;
    const message = joinTexts(
      { en: `There is no rule “${id}”.`, fi: `Sääntöä ”${id}” ei ole.`, sv: `Regeln ”${id}” finns inte.` },
      didYouMean(suggest(id, ruleIds)),
    );
    report(structureError("unknown-rule", config.source, config.at(["rules", id], "key"), message));
  }
  const outlines = regulation.outlines.map((known) => known.id ?? "");
  if (!outlines.includes(outline) && !isFileHere(outline, lookup)) {
    const message = joinTexts(
      {
        en: `“${outline}” is neither one of the outlines ${outlines.join(", ")} nor a file of the workspace.`,
        fi: `”${outline}” ei ole runko ${outlines.join(" tai ")} eikä työtilan tiedosto.`,
        sv: `”${outline}” är varken någon av strukturerna ${outlines.join(", ")} eller en fil i arbetsytan.`,
      },
      didYouMean(suggest(outline, [...outlines, ...lookup.names(".")])),
    );
    report(structureError("link-broken", config.source, config.at(["outline"], "value"), message));
  }
  const logo = site?.logo;
  if (logo !== undefined && !(isFileHere(logo, lookup) && imageEnding.test(logo))) {
    const message = joinTexts(
      {
        en: `The logo “${logo}” is not a picture in the workspace.`,
        fi: `Logo ”${logo}” ei ole työtilan kuvatiedosto.`,
        sv: `Logotypen ”${logo}” är inte en bild i arbetsytan.`,
      },
      didYouMean(suggest(logo, lookup.names("."))),
    );
    report(structureError("image-missing", config.source, config.at(["site", "logo"], "value"), message));
  }
}

/** Whether a path of the settings names a file inside the workspace, also with symbolic links followed. */
export function isFileHere(path: string, lookup: FileLookup): boolean {
  const isRelative = !path.startsWith("/") && !path.split("/").includes("..");
  return isRelative && lookup.kindOf(path) === "file" && !lookup.isOutside(path);
}

/** Reports headings of an outline that have the same id. */
export function checkOutline(document: YamlDocument, headings: readonly OutlineHeading[], report: Report): void {
  const seen = new Set<string>();
  for (const heading of headings) {
    if (seen.has(heading.id)) {
      report(
        structureError("duplicate-section", document.source, document.at(["headings"], "key"), {
          en: `Two headings have the id “${heading.id}”. Give each its own.`,
          fi: `Kahdella otsikolla on tunniste ”${heading.id}”. Anna kummallekin omansa.`,
          sv: `Två rubriker har id:t ”${heading.id}”. Ge var och en sitt eget.`,
        }),
      );
    }
    seen.add(heading.id);
  }
}
