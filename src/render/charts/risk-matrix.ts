import type { Element, ElementContent } from "hast";
import { pictureWord } from "./chart-words.js";
import { label, picture } from "./picture.js";
import { riskLevel, riskLevels, type RiskLevel } from "./risk-level.js";
import { h } from "../html/elements.js";
import { made, type PrerenderedHtml } from "../html/to-html.js";
import { word } from "../words/words.js";
import type { ResolvedRisk } from "../../plan/resolved.js";
import type { Language } from "../../text/language.js";

type RatedRisk = ResolvedRisk & { readonly likelihood: number; readonly impact: number };

/** Steps of both scales. */
const steps = 5;
const cell = { height: 40, width: 52 };
const left = 44;
const top = 6;
const size: readonly [number, number] = [left + steps * cell.width + 6, top + steps * cell.height + 44];

/** A place in the drawing, which every plan's has. */
interface Field {
  readonly likelihood: number;
  readonly impact: number;
  readonly level: RiskLevel;
  readonly frame: PrerenderedHtml;
}

/** From the upper left corner, line by line. */
const fields: readonly Field[] = Array.from({ length: steps * steps }, (_, index) => {
  const likelihood = steps - Math.floor(index / steps);
  const impact = (index % steps) + 1;
  const level = riskLevel(likelihood * impact);
  return { frame: made([frame(impact, likelihood, level)], "svg"), impact, level, likelihood };
});

/** How many of a plan's risks have which likelihood and impact; nothing when fewer than two are given in numbers. */
export function riskMatrix(risks: readonly ResolvedRisk[], language: Language): Element | undefined {
  const rated = risks.filter(isRated);
  if (rated.length < 2) return undefined;
  const drawing: ElementContent[] = [];
  const told: string[] = [];
  const countOf = { high: 0, low: 0, medium: 0 };
  for (const { frame: box, impact, level, likelihood } of fields) {
    drawing.push(box);
    let count = 0;
    for (const risk of rated) if (risk.likelihood === likelihood && risk.impact === impact) count += 1;
    if (count === 0) continue;
    countOf[level] += count;
    drawing.push(countLabel(impact, likelihood, count));
    told.push(
      `${word("likelihood", language)} ${likelihood}, ${word("impact", language).toLowerCase()} ${impact}: ${count}`,
    );
  }
  drawing.push(edgesAndScales[language]);
  const unrated = risks.length - rated.length;
  return picture("risk-matrix", size, `${pictureWord("riskMatrix", language)}. ${told.join("; ")}.`, drawing, [
    h("p", h("strong", pictureWord("riskMatrix", language))),
    legend(countOf, language),
    unrated === 0 ? undefined : h("p", `${pictureWord("unratedRisks", language)}: ${unrated}`),
  ]);
}

function isRated(risk: ResolvedRisk): risk is RatedRisk {
  return risk.likelihood !== undefined && risk.impact !== undefined;
}

function leftOf(impact: number): number {
  return left + (impact - 1) * cell.width;
}

function topOf(likelihood: number): number {
  return top + (steps - likelihood) * cell.height;
}

function frame(impact: number, likelihood: number, level: RiskLevel): Element {
  return h("rect", {
    class: `matrix-cell matrix-${level}`,
    height: String(cell.height),
    width: String(cell.width),
    x: String(leftOf(impact)),
    y: String(topOf(likelihood)),
  });
}

function countLabel(impact: number, likelihood: number, count: number): ElementContent {
  const x = leftOf(impact) + cell.width / 2;
  return label(String(count), x, topOf(likelihood) + cell.height / 2 + 7, { class: "matrix-count" });
}

/** The lines between the levels, so that they are told apart without colours. */
function edges(): string {
  const lines: string[] = [];
  for (let likelihood = 1; likelihood <= steps; likelihood++) {
    for (let impact = 1; impact <= steps; impact++) {
      const x = left + impact * cell.width;
      const y = top + (steps - likelihood) * cell.height;
      const own = riskLevel(likelihood * impact);
      if (impact < steps && riskLevel(likelihood * (impact + 1)) !== own) lines.push(`M${x} ${y}v${cell.height}`);
      if (likelihood < steps && riskLevel((likelihood + 1) * impact) !== own) lines.push(`M${x} ${y}h${-cell.width}`);
    }
  }
  return lines.join("");
}

/** What stands over the fields in every plan of a language. */
const edgesAndScales: Readonly<Record<Language, PrerenderedHtml>> = {
  en: made(overFields("en"), "svg"),
  fi: made(overFields("fi"), "svg"),
  sv: made(overFields("sv"), "svg"),
};

function overFields(language: Language): readonly ElementContent[] {
  return [h("path", { class: "matrix-edges", d: edges() }), ...scales(language)];
}

function scales(language: Language): readonly ElementContent[] {
  const numbers = Array.from({ length: steps }, (_, index) => index + 1);
  const bottom = top + steps * cell.height;
  const middle = top + (steps * cell.height) / 2;
  return [
    ...numbers.map((step) => label(String(step), left - 10, top + (steps - step) * cell.height + cell.height / 2 + 5)),
    ...numbers.map((step) => label(String(step), left + (step - 0.5) * cell.width, bottom + 17)),
    label(word("impact", language), left + (steps * cell.width) / 2, bottom + 37, { class: "matrix-scale" }),
    label(word("likelihood", language), 14, middle, {
      class: "matrix-scale",
      transform: `rotate(-90 14 ${middle})`,
    }),
  ];
}

function legend(countOf: Readonly<Record<RiskLevel, number>>, language: Language): Element {
  const lines = riskLevels.map(({ name, sizes: [from, to] }) =>
    h(
      "li",
      { class: `risk-size risk-size-${name}` },
      `${pictureWord(`risk-${name}`, language)} (${from}–${to}): ${countOf[name]}`,
    ),
  );
  return h("ul", { class: "legend" }, lines);
}
