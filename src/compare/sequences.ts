import { diffArrays, diffWordsWithSpace } from "diff";
import type { Part } from "../plan/file-types.generated.js";

/** Positions of equal texts in two lists, in the order of both, as many as there are: `[index in a, index in b]`. */
export function commonPositions(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  let [inA, inB] = [0, 0];
  for (const { added, count, removed } of diffArrays([...a], [...b])) {
    if (!added && !removed) for (let step = 0; step < count; step += 1) pairs.push([inA + step, inB + step]);
    if (!added) inA += count;
    if (!removed) inB += count;
  }
  return pairs;
}

/** Texts that share so little of each other are shown whole; more edits than this take longer to find than to read. */
const maxEdits = 4000;

/** A text and its successor cut where words differ; what was removed stands before what was added in its place. */
export function wordParts(from: string, to: string): Part[] {
  const changes = diffWordsWithSpace(from, to, { maxEditLength: maxEdits });
  if (changes === undefined) return whole(from, to);
  const parts: Part[] = [];
  let [removed, added] = ["", ""];
  const close = (): void => {
    // Blanks at the end that both have belong to what follows.
    const blank = /\s+$/.exec(removed)?.[0] ?? "";
    const rest = blank !== "" && added.endsWith(blank) ? blank : "";
    if (removed !== rest) parts.push({ change: "removed", text: removed.slice(0, removed.length - rest.length) });
    if (added !== rest) parts.push({ change: "added", text: added.slice(0, added.length - rest.length) });
    if (rest !== "") parts.push({ change: "same", text: rest });
    [removed, added] = ["", ""];
  };
  for (const [index, change] of changes.entries()) {
    if (change.removed) removed += change.value;
    else if (change.added) added += change.value;
    else if ((removed !== "" || added !== "") && isBridge(change.value) && index < changes.length - 1) {
      // A blank between two changed words is part of one change.
      removed += change.value;
      added += change.value;
    } else {
      close();
      parts.push({ change: "same", text: change.value });
    }
  }
  close();
  return joined(parts);
}

function isBridge(text: string): boolean {
  return /^[\s,.;:()–-]{1,2}$/.test(text);
}

/** Neighbours of one kind as one part. */
function joined(parts: readonly Part[]): Part[] {
  const all: Part[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (last?.change === part.change) all[all.length - 1] = { change: last.change, text: last.text + part.text };
    else all.push(part);
  }
  return all;
}

export function whole(from: string, to: string): Part[] {
  return [
    ...(from === "" ? [] : [{ change: "removed" as const, text: from }]),
    ...(to === "" ? [] : [{ change: "added" as const, text: to }]),
  ];
}
