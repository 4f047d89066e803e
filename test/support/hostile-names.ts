/** Texts that order about a terminal or the machine that shows a log, hide or turn round what stands beside them, or name what every object has. */
export const hostileTexts: readonly string[] = [
  "::error file=x::injected",
  "a\n::error::injected",
  "a\n  ::add-mask::b",
  "a\r::error::injected",
  "a\r\n::stop-commands::b",
  "##[error]injected",
  "a ##[add-mask]b",
  "##vso[task.setvariable variable=x]y",
  "a ##VSO[task.complete result=Succeeded]b",
  "\u001B]0;title\u0007",
  "\u001B[31mred\u001B[0m",
  "\u001B[2J\u001B[H",
  "\u009B31mred",
  "\u0090q\u009C",
  "a\u0007\b\u007F\vb",
  "\u202Etxt.exe\u202C",
  "\u2066a\u2069\u2067b",
  "a\u2028::error::b",
  "a\u2029::error::b",
  "a\u0085::error::b",
  "a\u200E\u200F\u061Cb",
  "\uFEFF::error::b",
  "a\u{E0041}\u{E0042}b",
  "a\uFFFE\uFFFFb",
  "__proto__",
  "constructor",
];

/* oxlint-disable no-control-regex -- the control characters are what is looked for */
const colour = /\u001B\[\d+m/g;
const unsafe =
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF]|\p{Noncharacter_Code_Point}|\p{Cs}|[\u{E0000}-\u{E007F}]/u;
/* oxlint-enable no-control-regex */

/** What a log must not hold, whatever the plans say; undefined when it is sound. `format` github is there to give orders. */
export function harmIn(log: string, isGithub = false): string | undefined {
  // Colours are the program's own.
  const text = log.replaceAll(colour, "");
  const found = unsafe.exec(text);
  if (found !== null) return `${JSON.stringify(found[0])} in ${JSON.stringify(around(text, found.index))}`;
  const lines = text.split("\n");
  const order = lines.find((line) =>
    isGithub ? line !== "" && !/^::(?:error|warning|notice) file=/.test(line) : /^\s*::|##\[|##vso\[/i.test(line),
  );
  return order === undefined ? undefined : `the line ${JSON.stringify(order)}`;
}

function around(text: string, index: number): string {
  return text.slice(Math.max(0, index - 40), index + 40);
}
