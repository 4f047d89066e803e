import { rules } from "./registry.generated.js";
import type { WordedText } from "./rule.js";
import { onceForCommon } from "../plan/common-text.js";
import type { Prose } from "../prose/prose.js";
import type { ResolvedPlan } from "../plan/resolved.js";
import { contentsOf, type TextContents } from "../prose/text-contents.js";
import { yamlProse } from "../prose/yaml-prose.js";
import { WordFinder } from "../text/word-finder.js";

const finder = new WordFinder(
  rules.flatMap(({ words }) => words ?? []),
  rules.flatMap(({ beginnings }) => beginnings ?? []),
);

/** The places in the registry of the rules that look for a word. */
const byWord = new Map<string, number[]>();
for (const [index, { beginnings = [], words = [] }] of rules.entries()) {
  for (const word of new Set([...words, ...beginnings])) {
    const known = byWord.get(word);
    if (known === undefined) byWord.set(word, [index]);
    else known.push(index);
  }
}

/** The texts of a plan in which a rule's words stand, for every rule of the registry and in its order; in the order of the plan. */
export function wordedTexts(plan: ResolvedPlan): readonly (readonly WordedText[])[] {
  const byRule: WordedText[][] = rules.map(() => []);
  for (const contents of contentsOf(plan)) hand(inContents(contents), byRule);
  hand(among(yamlProse(plan)), byRule);
  return byRule;
}

function hand(texts: readonly WordedText[], byRule: readonly WordedText[][]): void {
  for (const text of texts) {
    for (const word of text.words) {
      for (const rule of byWord.get(word) ?? []) {
        const its = byRule[rule];
        if (its !== undefined && its.at(-1) !== text) its.push(text);
      }
    }
  }
}

/** Those of the texts in which there are words of rules. */
function among(texts: readonly Prose[]): readonly WordedText[] {
  const found: WordedText[] = [];
  for (const prose of texts) {
    const words = finder.find(prose.text);
    if (words !== undefined) found.push({ prose, words });
  }
  return found;
}

const inContents = onceForCommon(({ prose }: TextContents) => among(prose));
