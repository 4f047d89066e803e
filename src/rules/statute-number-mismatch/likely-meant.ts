import type { Statute } from "../../regulation/data.js";
import { regulation } from "../../regulation/regulation.js";
import { isInForce, successorsOf } from "../../regulation/statutes.js";
import { baseForms, isActAlone } from "../../text/base-forms.js";
import { editDistance } from "../../text/suggest.js";

/**
 * The act that somebody most likely meant who gave a wrong number: near in its number, near in the words before the number, or
 * both; one that is law on that day. Undefined when none is near enough.
 */
export function likelyMeant(number: string, words: readonly string[], day: string): Statute | undefined {
  const cited = nameIn(words);
  let best: Statute | undefined;
  let bestScore = 0.9;
  for (const statute of regulation.statutes) {
    if (statute.status === "wrong" || statute.status === "trap") continue;
    const distance = editDistance(number, statute.number);
    const score = 2 * likeness(cited, statute) + (distance === 1 ? 1 : distance === 2 ? 0.4 : 0);
    if (score <= bestScore) continue;
    best = statute;
    bestScore = score;
  }
  return best === undefined || isInForce(best, day) ? best : (successorsOf(best, day)[0] ?? best);
}

/** The words of the name without the word for an act and without those that say little. */
function nameIn(words: readonly string[]): readonly string[] {
  const act = words.findLastIndex(isActAlone);
  const title = act === words.length - 1 || act === -1 ? words.slice(-6) : words.slice(act);
  return title.filter((word) => word.length > 5 && word !== "annettu");
}

/** The share of the cited words that stand in the act's title or names; inflection and the rest of a compound do not count. */
function likeness(cited: readonly string[], { fi, names = [], sv = "" }: Statute): number {
  if (cited.length === 0) return 0;
  const known = baseForms([fi, sv, ...names].join(" "));
  return cited.filter((word) => known.some((other) => other.slice(0, 6) === word.slice(0, 6))).length / cited.length;
}
