import type { Block, Cell } from "./blocks.js";
import { commonPositions, wordParts, whole } from "./sequences.js";
import { countWords, similarity } from "./similarity.js";
import type { BlockChange, CellChange } from "../plan/file-types.generated.js";

/** What changed among the blocks of a section, in the order of the newer text; what only changed places is left out. */
export function compareBlocks(from: readonly Block[], to: readonly Block[]): BlockChange[] {
  const former = pairBlocks(from, to);
  const places = new Map([...former].map(([newer, older]) => [older, newer]));
  const changes: { readonly change: BlockChange; readonly place: number }[] = [];
  for (const [index, block] of to.entries()) {
    const older = former.get(index);
    const before = older === undefined ? undefined : from[older];
    if (before?.text === block.text) continue;
    changes.push({ change: before === undefined ? added(block) : changed(before, block), place: index });
  }
  let place = -0.5;
  for (const [index, block] of from.entries()) {
    const newer = places.get(index);
    if (newer === undefined) changes.push({ change: removed(block), place });
    else place = newer + 0.5;
  }
  return changes.toSorted((a, b) => a.place - b.place).map(({ change }) => change);
}

/** More pairs than this are not looked at for likeness: a text so different reads best as a whole. */
const maxPairs = 20_000;
const leastLikeness = 0.4;

/** Index of a newer block → index of the older one that it was. */
function pairBlocks(from: readonly Block[], to: readonly Block[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const older = new Set(from.keys());
  const newer = new Set(to.keys());
  const pair = (a: number, b: number): void => {
    pairs.set(b, a);
    older.delete(a);
    newer.delete(b);
  };
  for (const [a, b] of commonPositions(
    from.map(({ text }) => text),
    to.map(({ text }) => text),
  ))
    pair(a, b);
  const pairWhere = (isSame: (a: Block, b: Block) => boolean): void => {
    for (const b of newer) {
      const block = to[b];
      const match = [...older].find((a) => block !== undefined && from[a] !== undefined && isSame(from[a], block));
      if (match !== undefined) pair(match, b);
    }
  };
  pairWhere((a, b) => a.kind === b.kind && a.text === b.text);
  pairWhere((a, b) => a.kind === b.kind && a.name !== undefined && a.name === b.name);
  if (older.size * newer.size > maxPairs) return pairs;
  const wordsOf = (blocks: readonly Block[], indexes: Iterable<number>) =>
    [...indexes].map((index) => ({ index, kind: blocks[index]?.kind, words: countWords(wordsOfBlock(blocks[index])) }));
  const candidates = wordsOf(to, newer);
  const likely = wordsOf(from, older)
    .flatMap((a) =>
      candidates
        .filter(({ kind }) => kind === a.kind)
        .map((b) => ({ a: a.index, b: b.index, score: similarity(a.words, b.words) })),
    )
    .filter(({ score }) => score >= leastLikeness)
    .toSorted((x, y) => y.score - x.score || x.b - y.b || x.a - y.a);
  for (const { a, b } of likely) if (older.has(a) && newer.has(b)) pair(a, b);
  return pairs;
}

/** Without the headings of columns, which all rows of a table share. */
function wordsOfBlock(block: Block | undefined): string {
  return (block?.cells ?? []).map(({ text }) => text).join(" ");
}

/** An empty cell of a row that is new or gone says nothing. */
function saysSomething({ text }: Cell): boolean {
  return text !== "" && text !== "–";
}

function added({ cells, kind }: Block): BlockChange {
  return {
    cells: cells.filter(saysSomething).map((cell) => toChange(cell, whole("", cell.text))),
    change: "added",
    kind,
  };
}

function removed({ cells, kind }: Block): BlockChange {
  return {
    cells: cells.filter(saysSomething).map((cell) => toChange(cell, whole(cell.text, ""))),
    change: "removed",
    kind,
  };
}

/** Of a row, the cell that names it and those that changed. */
function changed(from: Block, to: Block): BlockChange {
  const columns = new Map(from.cells.map((cell, index) => [cell.column ?? String(index), cell]));
  const cells = to.cells.flatMap((cell, index): readonly CellChange[] => {
    const before = columns.get(cell.column ?? String(index));
    columns.delete(cell.column ?? String(index));
    if (before?.linked === cell.linked)
      return index === 0 && to.cells.length > 1 ? [toChange(cell, [{ change: "same", text: cell.text }])] : [];
    return [
      toChange(
        cell,
        before?.text === cell.text ? wordParts(before.linked, cell.linked) : wordParts(before?.text ?? "", cell.text),
      ),
    ];
  });
  const gone = [...columns.values()]
    .filter(({ text }) => text !== "")
    .map((cell) => toChange(cell, whole(cell.text, "")));
  return { cells: [...cells, ...gone], change: "changed", kind: to.kind };
}

function toChange({ column }: Cell, parts: CellChange["parts"]): CellChange {
  return column === undefined || column === "" ? { parts } : { column, parts };
}
