import { word } from "../words/words.js";
import type { ResolvedPlan } from "../../plan/resolved.js";

/** What a plan or programme is called, with whose it is. */
export function titleOf({ kind, language, unit }: ResolvedPlan): string {
  return `${word(kind, language)}: ${unit.name}`;
}
