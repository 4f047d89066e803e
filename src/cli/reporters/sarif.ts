import { rules } from "../../rules/registry.generated.js";
import { fingerprints } from "../../pipeline/lint/fingerprint.js";
import { structureChecks, structureNote, structureTitle } from "../../plan/structure-checks.js";
import { type Diagnostic, type Related, type Severity } from "../../text/diagnostic.js";
import { compareDiagnostics } from "../../text/compare-diagnostics.js";
import type { Fix } from "../../text/fix.js";
import { harmlessJson } from "../../text/harmless.js";
import type { Language } from "../../text/language.js";
import { positionAt, type Source, type Span } from "../../text/source.js";

interface Findings {
  /** Those that the baseline knows. */
  readonly known: readonly Diagnostic[];
  readonly others: readonly Diagnostic[];
}

const levels: Readonly<Record<Severity, string>> = { error: "error", info: "note", warning: "warning" };

/**
 * SARIF 2.1.0, the form that code hosts read. Columns count UTF-16 code units; paths are relative to the workspace. `introduction` gives
 * what a rule is about, in Markdown.
 */
export function sarifReport(
  { known, others }: Findings,
  version: string,
  language: Language,
  introduction: (id: string) => string,
): string {
  const diagnostics = [...others, ...known].toSorted(compareDiagnostics);
  const marks = fingerprints(diagnostics);
  const ids = [...new Set([...rules.map((rule) => rule.id), ...Object.keys(structureChecks)])];
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { WORKSPACE: { description: { text: "The folder that holds omavalvonta.yaml" } } },
        results: diagnostics.map((diagnostic, index) => ({
          ...toResult(diagnostic, marks[index] ?? "", ids, language),
          ...(known.includes(diagnostic) ? { suppressions: [{ justification: "baseline", kind: "external" }] } : {}),
        })),
        tool: {
          driver: {
            name: "omavalvonta",
            rules: ids.map((id) => toDescriptor(id, language, introduction)),
            semanticVersion: version,
          },
        },
      },
    ],
  };
  return `${harmlessJson(log, 2)}\n`;
}

function toDescriptor(id: string, language: Language, introduction: (id: string) => string): object {
  const rule = rules.find((candidate) => candidate.id === id);
  const title = rule?.summary[language] ?? structureTitle(id)?.[language] ?? id;
  const more = `omavalvonta explain ${id}`;
  const page = rule === undefined ? structureNote[language] : introduction(id);
  return {
    defaultConfiguration: { level: levels[rule?.severity ?? "error"] },
    fullDescription: { text: title },
    help: { markdown: `${page}\n\n\`${more}\``, text: `${page.replaceAll("**", "")}\n\n${more}` },
    id,
    shortDescription: { text: title },
  };
}

function toResult(diagnostic: Diagnostic, fingerprint: string, ids: readonly string[], language: Language): object {
  const { basis, fix, justification, message, related, requirement, rule, severity, source, span, unit } = diagnostic;
  return {
    level: levels[severity],
    locations: [toLocation(source, span)],
    message: { text: message[language] },
    partialFingerprints: { "omavalvonta/v1": fingerprint },
    ruleId: rule,
    ruleIndex: ids.indexOf(rule),
    ...(related === undefined || related.length === 0
      ? {}
      : { relatedLocations: related.map((place) => toRelated(place, language)) }),
    ...(justification === undefined ? {} : { suppressions: [{ justification, kind: "inSource" }] }),
    ...(fix === undefined ? {} : { fixes: [toFix(source, fix, message[language])] }),
    properties: {
      kind: diagnostic.kind,
      ...(unit === undefined ? {} : { unit }),
      ...(requirement === undefined ? {} : { requirement }),
      ...(basis === undefined ? {} : { source: basis }),
    },
  };
}

function toRelated(related: Related, language: Language): object {
  return { ...toLocation(related.source, related.span), message: { text: related.message[language] } };
}

function toFix(source: Source, { span, text }: Fix, description: string): object {
  const replacement = { deletedRegion: toRegion(source, span), insertedContent: { text } };
  return {
    artifactChanges: [{ artifactLocation: toArtifact(source), replacements: [replacement] }],
    description: { text: description },
  };
}

function toLocation(source: Source, span: Span): { readonly physicalLocation: object } {
  return { physicalLocation: { artifactLocation: toArtifact(source), region: toRegion(source, span) } };
}

function toArtifact(source: Source): object {
  return { uri: source.path.split("/").map(encodeURIComponent).join("/"), uriBaseId: "WORKSPACE" };
}

function toRegion(source: Source, span: Span): object {
  const start = positionAt(source, span.start);
  const end = positionAt(source, span.end);
  return { endColumn: end.column, endLine: end.line, startColumn: start.column, startLine: start.line };
}
