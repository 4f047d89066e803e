import { formerPlace, kindWords, orderOnly, sectionWords, versionName } from "./changes-words.js";
import { summaryText } from "../../plan/change-summary.js";
import type { BlockChange, Changes, Part, SectionChange } from "../../plan/file-types.generated.js";
import { visible } from "../../text/harmless.js";
import type { Language } from "../../text/language.js";

/** What changed, as a comment on a code host; `ins` and `del` are among the tags that they let through. */
export function changesMarkdown(changes: Changes, language: Language): string {
  const { from, note, sections, summary, to } = changes;
  const names = [from, to].filter((version) => version !== undefined).map((version) => versionName(version, language));
  return [
    `### ${plain(names.join(" → "))}`,
    "",
    `**${plain(summaryText(summary, language))}**`,
    ...(note === undefined ? [] : ["", `> ${plain(note)}`]),
    ...sections.flatMap((section) => ["", ...sectionLines(section, language)]),
    "",
  ].join("\n");
}

function sectionLines(section: SectionChange, language: Language): readonly string[] {
  const { blocks, change, number, title, titleParts } = section;
  const name = titleParts === undefined ? plain(title) : partsText(titleParts);
  return [
    `#### ${number === undefined ? "" : `${plain(number)} `}${name} – ${sectionWords[change][language]}${plain(formerPlace(section, language))}`,
    "",
    ...(blocks.length === 0 && change === "changed" && titleParts === undefined ? [`- ${orderOnly[language]}`] : []),
    ...blocks.flatMap((block) => blockLines(block, language)),
  ];
}

function blockLines({ cells, kind }: BlockChange, language: Language): readonly string[] {
  const isTable = cells.some(({ column }) => column !== undefined);
  if (!isTable) return cells.map(({ parts }) => `- ${partsText(parts)}`);
  return [
    `- *${kindWords[kind][language]}*`,
    ...cells.map(({ column, parts }) => `  - ${plain(column ?? "")}: ${partsText(parts)}`),
  ];
}

function partsText(parts: readonly Part[]): string {
  return parts
    .map(({ change, text }) => {
      if (change === "same") return plain(text);
      const tag = change === "added" ? "ins" : "del";
      return `<${tag}>${plain(text)}</${tag}>`;
    })
    .join("");
}

/** Text that means nothing to Markdown, wherever it stands in a line. */
function plain(text: string): string {
  return visible(text.replaceAll(/[\p{Cc}\s]+/gu, " "))
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(/[\\`*_{}[\]#|~!@]/g, (character) => `\\${character}`);
}
