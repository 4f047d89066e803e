import { blocksOf, type Block } from "./blocks.js";
import { countWords, similarity, type WordCounts } from "./similarity.js";
import type { PlanData } from "../plan/file-types.generated.js";

/** A section of a plan, ready to be compared. */
export interface ReadSection {
  readonly id: string;
  readonly number: string | undefined;
  readonly title: string;
  readonly depth: number;
  readonly blocks: readonly Block[];
  readonly words: WordCounts;
}

export function readSections(plan: PlanData): readonly ReadSection[] {
  return plan.sections.map(({ depth, html, id, number, title }) => {
    const blocks = blocksOf(html);
    return { blocks, depth, id, number, title, words: countWords(blocks.map(({ text }) => text).join(" ")) };
  });
}

/** Which section of the older plan each of the newer one was. A section may have got another number, title or place. */
export function pairSections(
  from: readonly ReadSection[],
  to: readonly ReadSection[],
): ReadonlyMap<ReadSection, ReadSection> {
  const pairs = new Map<ReadSection, ReadSection>();
  const open = new Set(from);
  const pair = (isSame: (older: ReadSection, newer: ReadSection) => number): void => {
    for (const newer of to) {
      if (pairs.has(newer)) continue;
      const [best] = [...open]
        .map((older) => ({ older, score: isSame(older, newer) }))
        .filter(({ score }) => score > 0)
        .toSorted((a, b) => b.score - a.score);
      if (best === undefined) continue;
      pairs.set(newer, best.older);
      open.delete(best.older);
    }
  };
  const likeness = (a: ReadSection, b: ReadSection): number => similarity(a.words, b.words);
  pair((a, b) => (a.id === b.id && a.title === b.title ? 1 : 0));
  pair((a, b) => (a.title === b.title ? 0.1 + likeness(a, b) : 0));
  pair((a, b) => (a.id === b.id && likeness(a, b) >= 0.3 ? 1 : 0));
  pair((a, b) => (likeness(a, b) >= 0.6 ? likeness(a, b) : 0));
  return pairs;
}

/** Newer sections whose place among the others changed: those outside the longest run that kept its order. */
export function movedSections(
  from: readonly ReadSection[],
  to: readonly ReadSection[],
  pairs: ReadonlyMap<ReadSection, ReadSection>,
): ReadonlySet<ReadSection> {
  const places = new Map(from.map((section, index) => [section, index]));
  const kept = to.flatMap((section) => {
    const older = pairs.get(section);
    return older === undefined ? [] : [{ place: places.get(older) ?? 0, section }];
  });
  const inOrder = longestRise(kept.map(({ place }) => place));
  return new Set(kept.filter((_, index) => !inOrder.has(index)).map(({ section }) => section));
}

/** Indexes of a longest rising subsequence. */
function longestRise(numbers: readonly number[]): ReadonlySet<number> {
  const before: number[] = [];
  /** For each length, the index at which the lowest such run ends. */
  const ends: number[] = [];
  for (const [index, number] of numbers.entries()) {
    let length = ends.findIndex((end) => (numbers[end] ?? 0) >= number);
    if (length === -1) length = ends.length;
    before[index] = ends[length - 1] ?? -1;
    ends[length] = index;
  }
  const run = new Set<number>();
  for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) run.add(index);
  return run;
}
