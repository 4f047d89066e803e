import { formerPlace, kindWords, orderOnly, sectionWords, versionName } from "./changes-words.js";
import type { Paint } from "../terminal.js";
import { summaryText } from "../../plan/change-summary.js";
import type { BlockChange, Changes, Part, SectionChange } from "../../plan/file-types.generated.js";
import { visible, visibleInPlace } from "../../text/harmless.js";
import type { Language } from "../../text/language.js";

/** What changed, for a terminal; additions and removals have marks besides their colours: {+added+} and [-removed-]. */
export function changesPretty(changes: Changes, language: Language, paint: Paint): string {
  const { from, sections, summary, to } = changes;
  const names = [from, to].filter((version) => version !== undefined).map((version) => versionName(version, language));
  const lines = [paint("bold", visible(names.join(" → "))), summaryText(summary, language)];
  for (const section of sections) lines.push("", ...sectionLines(section, language, paint));
  return `${lines.join("\n")}\n`;
}

function sectionLines(section: SectionChange, language: Language, paint: Paint): readonly string[] {
  const { blocks, change, number, title, titleParts } = section;
  const name = titleParts === undefined ? paint("bold", visible(title)) : partsText(titleParts, paint);
  const head = `${number === undefined ? "" : `${visible(number)} `}${name}  ${paint("dim", visible(sectionWords[change][language] + formerPlace(section, language)))}`;
  if (blocks.length === 0 && change === "changed" && titleParts === undefined)
    return [head, `  ${orderOnly[language]}`];
  return [head, ...blocks.flatMap((block) => blockLines(block, language, paint))];
}

const marks = { added: "+", changed: "~", removed: "-" } as const;

function blockLines({ cells, change, kind }: BlockChange, language: Language, paint: Paint): readonly string[] {
  const mark = marks[change];
  const isTable = cells.some(({ column }) => column !== undefined);
  if (!isTable) return cells.map(({ parts }) => `  ${mark} ${partsText(parts, paint)}`);
  return [
    `  ${mark} ${paint("dim", kindWords[kind][language])}`,
    ...cells.map(
      ({ column, parts }) => `      ${paint("dim", `${visible(column ?? "")}:`)} ${partsText(parts, paint)}`,
    ),
  ];
}

function partsText(parts: readonly Part[], paint: Paint): string {
  return parts
    .map(({ change, text: raw }) => {
      const text = visibleInPlace(raw);
      if (change === "same") return text;
      return change === "added" ? paint("green", `{+${text}+}`) : paint("red", `[-${text}-]`);
    })
    .join("");
}
