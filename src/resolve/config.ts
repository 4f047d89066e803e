import { notForPublishing, throughLink } from "./place-messages.js";
import { imageEnding, isPrivate, type FileLookup } from "./targets.js";
import type { Outline, OutlineHeading, Workspace } from "../plan/file-types.generated.js";
import { didYouMean, concatLocalized, structureError } from "../plan/structure.js";
import type { Pointer, YamlDocument } from "../plan/yaml-document.js";
import { regulation } from "../regulation/regulation.js";
import type { Report } from "../text/diagnostic.js";
import type { Localized } from "../text/language.js";
import { suggest } from "../text/suggest.js";

/** The rules that settings may name, and those among them whose severity stays as it is. */
interface RuleIds {
  readonly all: readonly string[];
  readonly unconditional: readonly string[];
}

/** Reports what omavalvonta.yaml refers to and does not exist: rules, the outline file, the logo. */
export function checkConfig(
  config: YamlDocument<Workspace>,
  ruleIds: RuleIds,
  lookup: FileLookup,
  report: Report,
): void {
  const { outline, rules, site } = config.data;
  for (const [id, setting] of Object.entries(rules ?? {})) {
    if (ruleIds.unconditional.includes(id) && setting !== "error") {
      report(structureError("invalid-value", config.source, config.at(["rules", id], "value"), notOptional(id)));
    }
    if (ruleIds.all.includes(id)) continue;
    const message = concatLocalized(
      {
        en: `There is no rule “${id}”. Correct the id, or remove the line.`,
        fi: `Sääntöä ”${id}” ei ole. Korjaa tunniste tai poista rivi.`,
        sv: `Regeln ”${id}” finns inte. Rätta id:t eller ta bort raden.`,
      },
      didYouMean(suggest(id, ruleIds.all)),
    );
    report(structureError("unknown-rule", config.source, config.at(["rules", id], "key"), message));
  }
  const outlines = regulation.outlines.map((known) => known.id ?? "");
  const isOwn = !outlines.includes(outline);
  const badOutline = isOwn ? badPlace(outline, lookup) : undefined;
  if (badOutline !== undefined) {
    report(structureError("outside-workspace", config.source, config.at(["outline"], "value"), badOutline));
  } else if (isOwn && !isFileHere(outline, lookup)) {
    const message = concatLocalized(
      {
        en: `“${outline}” is not a file in the workspace. Use one of the outlines ${outlines.join(", ")}, or the path of your own.`,
        fi: `Työtilassa ei ole tiedostoa ”${outline}”. Kirjoita jokin rungoista ${outlines.join(", ")} tai oman runkosi polku.`,
        sv: `”${outline}” finns inte bland arbetsytans filer. Skriv någon av strukturerna ${outlines.join(", ")} eller sökvägen till din egen.`,
      },
      didYouMean(suggest(outline, [...outlines, ...lookup.names(".")])),
    );
    report(structureError("link-broken", config.source, config.at(["outline"], "value"), message));
  }
  const logo = site?.logo;
  if (logo === undefined) return;
  const badLogo = badPlace(logo, lookup);
  if (badLogo !== undefined) {
    report(structureError("outside-workspace", config.source, config.at(["site", "logo"], "value"), badLogo));
  } else if (!isFileHere(logo, lookup) || !imageEnding.test(logo)) {
    const message = concatLocalized(
      {
        en: `The logo “${logo}” is not a picture in the workspace. Write the path of a file svg, png, jpg, webp, gif or avif.`,
        fi: `Logo ”${logo}” ei ole työtilan kuvatiedosto. Kirjoita svg-, png-, jpg-, webp-, gif- tai avif-tiedoston polku.`,
        sv: `Logotypen ”${logo}” är inte en bild i arbetsytan. Skriv sökvägen till en fil svg, png, jpg, webp, gif eller avif.`,
      },
      didYouMean(suggest(logo, lookup.names("."))),
    );
    report(structureError("image-missing", config.source, config.at(["site", "logo"], "value"), message));
  } else
    for (const { message, rule, source, span } of lookup.problemsIn(logo))
      report(structureError(rule, source, span, message));
}

function notOptional(id: string): Localized {
  return {
    en: `The rule “${id}” cannot be turned off or made milder: it is always an error, also in a draft. Remove the line.`,
    fi: `Sääntöä ”${id}” ei voi poistaa käytöstä eikä lieventää: se on aina virhe, myös luonnoksessa. Poista rivi.`,
    sv: `Regeln ”${id}” kan inte stängas av eller mildras: den är alltid ett fel, även i ett utkast. Ta bort raden.`,
  };
}

/** Whether a path of the settings names a file that stands inside the workspace and may be published. */
export function isFileHere(path: string, lookup: FileLookup): boolean {
  return badPlace(path, lookup) === undefined && lookup.kindOf(path) === "file";
}

/** Why nothing is taken from where a path of the settings leads; undefined when something may be. */
function badPlace(path: string, lookup: FileLookup): Localized | undefined {
  if (path.startsWith("/") || path.split("/").includes("..")) return outside(path);
  if (isPrivate(path)) return notForPublishing(path);
  return lookup.kindOf(path) === "link" ? throughLink(path) : undefined;
}

function outside(path: string): Localized {
  return {
    en: `“${path}” leads out of the workspace. Copy the file into the workspace and write its path from here.`,
    fi: `”${path}” johtaa työtilan ulkopuolelle. Kopioi tiedosto työtilaan ja kirjoita sen polku tästä.`,
    sv: `”${path}” leder ut ur arbetsytan. Kopiera filen till arbetsytan och skriv sökvägen härifrån.`,
  };
}

/** Reports headings of an outline that have the same id, or text for a number. */
export function checkOutline(document: YamlDocument<Outline>, report: Report): void {
  const seen = new Set<string>();
  const isNumbered = document.data.numbered !== false;
  const visit = (headings: readonly OutlineHeading[], at: Pointer): void => {
    for (const [index, heading] of headings.entries()) {
      const place = document.at([...at, index, "id"], "value");
      if (seen.has(heading.id)) {
        report(structureError("duplicate-section", document.source, place, sameId(heading.id)));
      }
      if (isNumbered && !/^\d/.test(heading.id)) {
        report(structureError("invalid-value", document.source, place, notANumber(heading.id)));
      }
      seen.add(heading.id);
      visit(heading.headings ?? [], [...at, index, "headings"]);
    }
  };
  visit(document.data.headings, ["headings"]);
}

function sameId(id: string): Localized {
  return {
    en: `Two headings have the id “${id}”. Give each its own.`,
    fi: `Kahdella otsikolla on tunniste ”${id}”. Anna kummallekin omansa.`,
    sv: `Två rubriker har id:t ”${id}”. Ge var och en sitt eget.`,
  };
}

function notANumber(id: string): Localized {
  return {
    en: `The outline's headings are numbered, and “${id}” is not a number. Write a number such as "3.1", or numbered: false above the headings.`,
    fi: `Rungon otsikot ovat numeroituja, eikä ”${id}” ole numero. Kirjoita numero, esimerkiksi "3.1", tai otsikoiden yläpuolelle numbered: false.`,
    sv: `Strukturens rubriker är numrerade, och ”${id}” är inget nummer. Skriv ett nummer, till exempel "3.1", eller numbered: false ovanför rubrikerna.`,
  };
}
