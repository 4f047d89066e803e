import type { LintSummary } from "./summary.js";
import type { Diagnostic } from "../../text/diagnostic.js";
import { compareText } from "../../text/compare-text.js";
import { visible } from "../../text/harmless.js";
import type { Language } from "../../text/language.js";
import { positionAt } from "../../text/source.js";

/** JUnit XML: a suite for each file with findings, a test case for each finding; errors and warnings are failures, infos pass. */
export function junitReport(diagnostics: readonly Diagnostic[], summary: LintSummary, language: Language): string {
  const files = [...new Set(diagnostics.map((diagnostic) => diagnostic.source.path))].toSorted(compareText);
  const suites = files.map((file) =>
    suite(
      file,
      diagnostics.filter((diagnostic) => diagnostic.source.path === file),
      language,
    ),
  );
  const clean =
    summary.units > 0 && files.length === 0
      ? [
          '  <testsuite name="omavalvonta" tests="1" failures="0"><testcase name="lint" classname="omavalvonta"/></testsuite>',
        ]
      : [];
  const failures = summary.errors + summary.warnings;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="omavalvonta" tests="${Math.max(1, diagnostics.length)}" failures="${failures}">`,
    ...suites,
    ...clean,
    "</testsuites>",
    "",
  ].join("\n");
}

function suite(file: string, findings: readonly Diagnostic[], language: Language): string {
  const failures = findings.filter(({ severity }) => severity !== "info").length;
  return [
    `  <testsuite name="${escape(file)}" tests="${findings.length}" failures="${failures}">`,
    ...findings.map((finding) => testCase(finding, language)),
    "  </testsuite>",
  ].join("\n");
}

function testCase({ message, rule, severity, source, span }: Diagnostic, language: Language): string {
  const { column, line } = positionAt(source, span.start);
  const name = `${rule} ${line}:${column}`;
  const open = `    <testcase name="${escape(name)}" classname="${escape(source.path)}"`;
  if (severity === "info") return `${open}><system-out>${escape(message[language])}</system-out></testcase>`;
  return `${open}><failure type="${severity}" message="${escape(message[language])}">${escape(`${source.path}:${line}:${column}`)}</failure></testcase>`;
}

/** XML 1.0 has no way to write most control characters; they are shown as escapes, as is all else that could do harm in a log. */
function escape(text: string): string {
  return visible(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll(/#(?=#(?:vso)?\[)/gi, "&#35;");
}
