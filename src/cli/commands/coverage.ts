import { todayOf, workspaceOf } from "../arguments/options.js";
import { writeOutput } from "../arguments/named-file.js";
import { cellText, columnTitle, coverageJson, coverageTable, placeText } from "../reporters/coverage.js";
import { prettyReport } from "../reporters/pretty.js";
import { summarize } from "../reporters/summary.js";
import { exitCodes, type CommonOptions, type Run } from "../run.js";
import { knownUnit } from "../arguments/unit-argument.js";
import { coverage, type Coverage } from "../../pipeline/lint/coverage.js";
import { basisText } from "../../regulation/regulation.js";
import { coveragePage } from "../../render/site/coverage-page.js";
import type { Language, Localized } from "../../text/language.js";

export interface CoverageCommandOptions extends CommonOptions {
  readonly format: "table" | "json" | "html";
  readonly output?: string;
}

/** `omavalvonta coverage [unit…]`: exit 1 when something is missing or cannot be read. */
export async function runCoverage(
  run: Run,
  units: readonly string[],
  options: CoverageCommandOptions,
): Promise<number> {
  const { host, root } = workspaceOf(run, options);
  const result = await coverage(host, root, {
    today: todayOf(options),
    units: units.length === 0 ? undefined : new Set(units.map((unit) => knownUnit(unit, host, root))),
  });
  const language = options.lang ?? result.language;
  if (result.unreadable.length > 0) {
    run.stderr.write(
      prettyReport(result.unreadable, summarize(result.unreadable, result.units.length), language, run.paintErr),
    );
  }
  const text = render(result, language, options, run);
  if (options.output !== undefined) writeOutput(run, root, options, options.output, text);
  else if (options.format === "table") run.stdout.write(text);
  else run.results.write(text);
  const isMissing = result.rows.some(({ cells }) => cells.some((cell) => cell.status === "missing"));
  return isMissing || result.unreadable.length > 0 ? exitCodes.planErrors : exitCodes.fine;
}

function render(result: Coverage, language: Language, options: CoverageCommandOptions, run: Run): string {
  if (options.format === "json") return coverageJson(result, language);
  if (options.format === "html") return page(result, language);
  return coverageTable(result, language, options.output === undefined ? run.paintOut : (_, text) => text);
}

/** Links go to the site's own address when it is known, else to the folder site beside the page. */
function page(result: Coverage, language: Language): string {
  const base = result.siteUrl === undefined ? "site/" : result.siteUrl.replace(/\/?$/, "/");
  return coveragePage({
    columns: [columnTitle[language], ...result.units.map((unit) => unit.name)],
    language,
    note: note[language],
    rows: result.rows.map(({ cells, requirement }) => ({
      basis: basisText(requirement.source)[language],
      cells: cells.map((cell, index) => ({
        links:
          cell.status === "answered" || cell.status === "excused"
            ? cell.places.map((place) => ({
                href:
                  place.anchor === undefined ? undefined : `${base}${result.units[index]?.slug ?? ""}/#${place.anchor}`,
                text: cell.status === "excused" ? cellText(cell, language) : placeText(place, language),
              }))
            : [],
        status: cell.status,
        text: cellText(cell, language),
      })),
      title: `${requirement.row} ${requirement.title[language]}`,
    })),
    title: title[language],
  });
}

const title: Localized = {
  en: "Where each requirement is answered",
  fi: "Missä kuhunkin vaatimukseen vastataan",
  sv: "Var varje krav besvaras",
};

const note: Localized = {
  en: "The code after each source tells how well it is known. This is not legal advice.",
  fi: "Lähteen jäljessä oleva tunnus kertoo, kuinka luotettavasti se tunnetaan. Tämä ei ole oikeudellista neuvontaa.",
  sv: "Koden efter varje källa anger hur säkert den är känd. Detta är inte juridisk rådgivning.",
};
