import type { Paint } from "../terminal.js";
import { harmlessJson, visible } from "../../text/harmless.js";
import type { Language, Localized } from "../../text/language.js";

/** One line of the doctor's result. */
export interface DoctorLine {
  readonly id: string;
  readonly title: Localized;
  /** `note` is worth knowing and keeps nothing from working. */
  readonly status: "ok" | "note" | "problem";
  readonly messages: readonly Localized[];
  /** What to do; said of notes and problems only. */
  readonly advice?: Localized;
}

export function doctorTable(lines: readonly DoctorLine[], language: Language, paint: Paint): string {
  const width = Math.max(...lines.map(({ title }) => title[language].length));
  const marks = { note: paint("yellow", "•"), ok: paint("green", "✔"), problem: paint(["red", "bold"], "✖") };
  return lines
    .flatMap(({ advice, messages, status, title }) => {
      const [first = { en: "in order", fi: "kunnossa", sv: "i ordning" }, ...more] = messages;
      const indent = " ".repeat(width + 4);
      return [
        `${marks[status]} ${title[language].padEnd(width)}  ${visible(first[language])}`,
        ...more.map((message) => `${indent}${visible(message[language])}`),
        ...(status === "ok" || advice === undefined ? [] : [`${indent}→ ${advice[language]}`]),
      ];
    })
    .map((line) => `${line}\n`)
    .join("");
}

export function doctorJson(lines: readonly DoctorLine[], language: Language): string {
  const checks = lines.map(({ advice, id, messages, status, title }) => ({
    id,
    title: title[language],
    status,
    messages: messages.map((message) => message[language]),
    advice: status === "ok" ? undefined : advice?.[language],
  }));
  const problems = lines.filter(({ status }) => status === "problem").length;
  return `${harmlessJson({ version: 1, summary: { problems }, checks }, 2)}\n`;
}
