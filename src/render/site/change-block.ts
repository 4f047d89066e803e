import type { Element } from "hast";
import { h, type Child } from "../html/elements.js";
import { versionWord, type VersionWord } from "../words/version-words.js";
import type { BlockChange, CellChange, Part } from "../../plan/file-types.generated.js";
import type { Language } from "../../text/language.js";

const blockChanges = { added: "added", changed: "changed", removed: "removed" } as const satisfies Readonly<
  Record<BlockChange["change"], VersionWord>
>;

/** A paragraph, a point of a list or a row that changed. */
export function changeBlock(block: BlockChange, language: Language): Element {
  const { cells, change, kind } = block;
  const isTable = cells.some(({ column }) => column !== undefined);
  return h("div", { class: `change change-${change}` }, [
    // Where words are marked inside a text, the marks say it all.
    ...(isTable || change !== "changed"
      ? [
          h(
            "p",
            { class: "change-kind" },
            `${versionWord(kind, language)}: ${versionWord(blockChanges[change], language).toLowerCase()}`,
          ),
        ]
      : []),
    ...(isTable
      ? [
          h(
            "dl",
            cells.map((cell, index) => cellRow(cell, index === 0, change, language)),
          ),
        ]
      : cells.map(({ parts }) => h("p", markedParts(parts, language, change !== "changed")))),
  ]);
}

function cellRow(
  { column, parts }: CellChange,
  isName: boolean,
  change: BlockChange["change"],
  language: Language,
): Element {
  return h("div", [
    h("dt", column ?? ""),
    h(
      "dd",
      isName ? { class: "row-name" } : {},
      parts.length === 0 ? "–" : markedParts(parts, language, change !== "changed"),
    ),
  ]);
}

/**
 * Words with what was added and removed marked. A screen reader hears where each begins and ends; where a whole block is new or gone, its
 * own line has said so already.
 */
export function markedParts(parts: readonly Part[], language: Language, isSaid = false): Child {
  return parts.map(({ change, text }) => {
    if (change === "same") return text;
    const [start, end] =
      change === "added" ? (["addedStart", "addedEnd"] as const) : (["removedStart", "removedEnd"] as const);
    const unseen = (key: VersionWord): Child =>
      isSaid ? undefined : h("span", { class: "unseen" }, ` [${versionWord(key, language)}] `);
    return h(change === "added" ? "ins" : "del", [unseen(start), text, unseen(end)]);
  });
}
