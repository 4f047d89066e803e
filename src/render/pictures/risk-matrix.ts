import type { Element, ElementContent } from "hast";
import { pictureWord } from "./picture-words.js";
import { label, picture } from "./picture.js";
import { riskLevel, riskLevels, type RiskLevel } from "./risk-level.js";
import { h } from "../elements.js";
import { word } from "../words.js";
import type { ResolvedRisk } from "../../plan/resolved.js";
import type { Language } from "../../text/language.js";

type RatedRisk = ResolvedRisk & { readonly likelihood: number; readonly impact: number };

/** Steps of both scales. */
const steps = 5;
const cell = { height: 40, width: 52 };
const left = 44;
const top = 6;
const size: readonly [number, number] = [left + steps * cell.width + 6, top + steps * cell.height + 44];

/** How many of a plan's risks have which likelihood and impact; nothing when fewer than two are given in numbers. */
export function riskMatrix(risks: readonly ResolvedRisk[], language: Language): Element | undefined {
  const rated = risks.filter(isRated);
  if (rated.length < 2) return undefined;
  const fields = Array.from({ length: steps * steps }, (_, index) => {
    const likelihood = steps - Math.floor(index / steps);
    const impact = (index % steps) + 1;
    const count = rated.filter((risk) => risk.likelihood === likelihood && risk.impact === impact).length;
    return { count, impact, level: riskLevel(likelihood * impact), likelihood };
  });
  const told = fields
    .filter(({ count }) => count > 0)
    .map(({ count, impact, likelihood }) => {
      const place = `${word("likelihood", language)} ${likelihood}, ${word("impact", language).toLowerCase()} ${impact}`;
      return `${place}: ${count}`;
    });
  const counts = riskLevels.map((level) => {
    const [from, to] = level.sizes;
    const count = fields.reduce((sum, field) => (field.level === level.name ? sum + field.count : sum), 0);
    return {
      count,
      name: level.name,
      text: `${pictureWord(`risk-${level.name}`, language)} (${from}–${to}): ${count}`,
    };
  });
  const unrated = risks.length - rated.length;
  return picture(
    "risk-matrix",
    size,
    `${pictureWord("riskMatrix", language)}. ${told.join("; ")}.`,
    [
      ...fields.flatMap(({ count, impact, level, likelihood }) => box(impact, likelihood, level, count)),
      h("path", { class: "matrix-edges", d: edges() }),
      ...scales(language),
    ],
    [
      h("p", h("strong", pictureWord("riskMatrix", language))),
      legend(counts),
      unrated === 0 ? undefined : h("p", `${pictureWord("unratedRisks", language)}: ${unrated}`),
    ],
  );
}

function isRated(risk: ResolvedRisk): risk is RatedRisk {
  return risk.likelihood !== undefined && risk.impact !== undefined;
}

function box(impact: number, likelihood: number, level: RiskLevel, count: number): readonly ElementContent[] {
  const x = left + (impact - 1) * cell.width;
  const y = top + (steps - likelihood) * cell.height;
  const frame = h("rect", {
    class: `matrix-cell matrix-${level}`,
    height: String(cell.height),
    width: String(cell.width),
    x: String(x),
    y: String(y),
  });
  if (count === 0) return [frame];
  return [frame, label(String(count), x + cell.width / 2, y + cell.height / 2 + 7, { class: "matrix-count" })];
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

function legend(counts: readonly { readonly name: RiskLevel; readonly text: string }[]): Element {
  return h(
    "ul",
    { class: "legend" },
    counts.map(({ name, text }) => h("li", { class: `risk-size risk-size-${name}` }, text)),
  );
}
