import type { RegulationData } from "../regulation/data.js";

/** `src/regulation/catalogue.generated.ts`: the catalogue as a constant, so that nothing is parsed at start-up. */
export function catalogueModule(regulation: RegulationData): string {
  return [
    "// Made by `npm run generate` from schemas/regulation/; do not edit.",
    'import type { RegulationData } from "./data.js";',
    "",
    `export const regulation: RegulationData = ${JSON.stringify(regulation, undefined, 1)};`,
    "",
  ].join("\n");
}
