import type { Paint, Style } from "../terminal.js";
import type { Diagnostic, Severity } from "../../text/diagnostic.js";
import type { Language, Localized } from "../../text/language.js";
import { visible, visibleInPlace } from "../../text/harmless.js";
import { maskCodes } from "../../text/identity-codes.js";
import { lineText, positionAt, type Source, type Span } from "../../text/source.js";
import type { LintSummary } from "./summary.js";

const severityWords: Readonly<Record<Severity, Localized>> = {
  error: { en: "error", fi: "virhe", sv: "fel" },
  info: { en: "info", fi: "huomio", sv: "info" },
  warning: { en: "warning", fi: "varoitus", sv: "varning" },
};

const severityStyles: Readonly<Record<Severity, Style>> = {
  error: ["red", "bold"],
  info: "cyan",
  warning: ["yellow", "bold"],
};

/** Findings for people: each with its place, the line itself, and what to do. Ends with a line that counts them. */
export function prettyReport(
  diagnostics: readonly Diagnostic[],
  summary: LintSummary,
  language: Language,
  paint: Paint,
): string {
  const parts: string[] = [];
  let lastFrame = "";
  for (const diagnostic of diagnostics) {
    const { source, span, severity } = diagnostic;
    const { line, column } = positionAt(source, span.start);
    const path = visible(source.path);
    const place = source.text === "" ? path : `${path}:${line}:${column}`;
    const tail = [
      diagnostic.rule,
      ...unitOf(diagnostic, language),
      ...(diagnostic.requirement === undefined ? [] : [diagnostic.requirement]),
      ...(diagnostic.basis === undefined ? [] : [diagnostic.basis[language]]),
    ];
    parts.push(
      `${paint("underline", place)}  ${paint(severityStyles[severity], severityWords[severity][language])}  ${paint("dim", tail.join(" · "))}`,
    );
    parts.push(`  ${visible(maskCodes(diagnostic.message[language]))}`);
    // Many findings about one line, such as a unit's missing contents, show it once.
    const frame = codeFrame(source, span, paint);
    if (frame !== "" && `${source.path} ${frame}` !== lastFrame) parts.push(frame);
    lastFrame = `${source.path} ${frame}`;
    for (const related of diagnostic.related ?? []) {
      const at = positionAt(related.source, related.span.start);
      parts.push(
        paint(
          "dim",
          `  ${visible(related.source.path)}:${at.line}:${at.column}  ${visible(related.message[language])}`,
        ),
      );
    }
    parts.push("");
  }
  parts.push(paint("bold", summaryLine(summary, language)));
  const fixable = diagnostics.filter(({ fix }) => fix !== undefined).length;
  if (fixable > 0) parts.push(fixableLine(fixable)[language]);
  if (diagnostics.some(({ basis }) => basis !== undefined)) parts.push(paint("dim", noAdvice[language]));
  return `${parts.join("\n")}\n`;
}

const noAdvice: Localized = {
  en: "The findings are not legal advice. To see what the source codes mean: omavalvonta explain <rule>.",
  fi: "Havainnot eivät ole oikeudellista neuvontaa. Lähteiden koodit selittää omavalvonta explain <sääntö>.",
  sv: "Anmärkningarna är inte juridisk rådgivning. Källornas koder förklaras av omavalvonta explain <regel>.",
};

const unitWords: Localized = { en: "unit", fi: "yksikkö", sv: "enhet" };

/** The unit that a finding in a common file is about, when it is not about all. */
function unitOf({ source, unit }: Diagnostic, language: Language): readonly string[] {
  return unit === undefined || source.path.startsWith("units/") ? [] : [`${unitWords[language]} ${visible(unit)}`];
}

/** Lines longer than this are shown around the place only. */
const frameWidth = 110;

/** The line of a finding with its neighbour above, and marks below the characters meant. */
function codeFrame(source: Source, span: Span, paint: Paint): string {
  if (source.text === "") return "";
  const from = positionAt(source, span.start);
  const to = positionAt(source, span.end);
  const whole = lineText(source, from.line);
  const cut = Math.max(0, Math.min(from.column - 1 - 30, whole.length - frameWidth));
  const shown = `${cut > 0 ? "…" : ""}${printable(whole.slice(cut, cut + frameWidth))}`;
  const indent = from.column - 1 - cut + (cut > 0 ? 1 : 0);
  const end = to.line === from.line ? to.column : whole.length + 1;
  const length = Math.max(1, Math.min(end - from.column, shown.length - indent));
  const gutter = String(from.line).length;
  const row = (number: string, text: string): string => `  ${paint("dim", `${number.padStart(gutter)} │`)} ${text}`;
  const above =
    from.line > 1 ? [row(String(from.line - 1), printable(lineText(source, from.line - 1).slice(0, frameWidth)))] : [];
  return [
    ...above,
    row(String(from.line), shown),
    row("", `${" ".repeat(indent)}${paint("red", "^".repeat(length))}`),
  ].join("\n");
}

/** What cannot be shown leaves its place empty: a tab would shift the marks, and others could steer the terminal. */
function printable(text: string): string {
  return visibleInPlace(maskCodes(text));
}

function fixableLine(count: number): Localized {
  return {
    en: `${count} can be fixed with --fix.`,
    fi: `Näistä ${count} korjautuu valitsimella --fix.`,
    sv: `Av dessa rättas ${count} med --fix.`,
  };
}

function summaryLine(summary: LintSummary, language: Language): string {
  const { baselined, errors, warnings, infos, suppressed, units } = summary;
  const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;
  switch (language) {
    case "fi":
      return [
        count(errors, "virhe", "virhettä"),
        count(warnings, "varoitus", "varoitusta"),
        count(infos, "huomio", "huomiota"),
        count(units, "yksikkö", "yksikköä"),
        ...(suppressed === 0 ? [] : [`${suppressed} sallittu`]),
        ...(baselined === 0 ? [] : [`${baselined} ennestään tunnettu`]),
      ].join(", ");
    case "sv":
      return [
        `${errors} fel`,
        count(warnings, "varning", "varningar"),
        `${infos} info`,
        count(units, "enhet", "enheter"),
        ...(suppressed === 0 ? [] : [count(suppressed, "tillåten", "tillåtna")]),
        ...(baselined === 0 ? [] : [`${baselined} sedan tidigare`]),
      ].join(", ");
    case "en":
      return [
        count(errors, "error", "errors"),
        count(warnings, "warning", "warnings"),
        `${infos} info`,
        count(units, "unit", "units"),
        ...(suppressed === 0 ? [] : [`${suppressed} allowed`]),
        ...(baselined === 0 ? [] : [`${baselined} known before`]),
      ].join(", ");
  }
}
