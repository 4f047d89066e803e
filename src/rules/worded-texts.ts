import { rules } from "./registry.generated.js";
import type { Rule, WordedText } from "./rule.js";
import { onceForCommon } from "../plan/common-text.js";
import { proseOf, type Prose } from "../plan/prose.js";
import type { ResolvedPlan } from "../plan/resolved.js";
import { WordFinder } from "../text/word-finder.js";

const finder = new WordFinder(rules.flatMap(({ words }) => words ?? []));

/** Rules by the words that they look for. */
const byWord = new Map<string, readonly Rule[]>();
for (const rule of rules) for (const word of new Set(rule.words)) byWord.set(word, [...(byWord.get(word) ?? []), rule]);

/** The texts of a plan in which a rule's words stand, for every rule in one pass; in the order of the plan. */
export function wordedTexts(plan: ResolvedPlan): (rule: Rule) => readonly WordedText[] {
  const byRule = new Map<Rule, WordedText[]>();
  for (const prose of proseOf(plan)) {
    const text = wordedText(prose);
    if (text === undefined) continue;
    for (const word of text.words) {
      for (const rule of byWord.get(word) ?? []) {
        const texts = byRule.get(rule);
        if (texts === undefined) byRule.set(rule, [text]);
        else if (texts.at(-1) !== text) texts.push(text);
      }
    }
  }
  return (rule) => byRule.get(rule) ?? [];
}

const wordedText = onceForCommon((prose: Prose): WordedText | undefined => {
  const words = finder.find(prose.text);
  return words === undefined ? undefined : { prose, words };
});
