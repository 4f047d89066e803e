import { fingerprint } from "./fingerprint.js";
import type { Files } from "../../host/files.js";
import { parseYaml } from "../../parse/yaml.js";
import type { Baseline, BaselineEntry } from "../../plan/file-types.generated.js";
import { unconditionalRuleIds } from "../../rules/run.js";
import type { Diagnostic } from "../../text/diagnostic.js";
import { compareText } from "../../text/compare-text.js";
import { Failure } from "../../text/failure.js";
import { positionAt } from "../../text/source.js";
import { checkSchema } from "../../validate/schema.js";

/** What is new, and what a baseline knows already. */
export interface BaselineSplit {
  readonly fresh: readonly Diagnostic[];
  readonly known: readonly Diagnostic[];
  /** Entries of the files that were looked at, with as many findings as are gone. */
  readonly stale: readonly BaselineEntry[];
}

/** Only findings of rules can be left for later: without its form a plan cannot be read, and a personal identity code must go at once. */
function canWait({ kind, rule }: Diagnostic): boolean {
  return kind === "rule" && !unconditionalRuleIds.includes(rule);
}

/** `wasRead` says of a file's path whether its findings are among those given. */
export function splitByBaseline(
  diagnostics: readonly Diagnostic[],
  baseline: Baseline,
  wasRead: (file: string) => boolean,
): BaselineSplit {
  const left = new Map(baseline.findings.map((entry) => [keyOf(entry), entry.count]));
  const fresh: Diagnostic[] = [];
  const known: Diagnostic[] = [];
  for (const diagnostic of diagnostics) {
    const key = canWait(diagnostic) ? keyOf(entryOf(diagnostic)) : "";
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    (count > 0 ? known : fresh).push(diagnostic);
  }
  const stale = baseline.findings
    .map((entry) => ({ ...entry, count: left.get(keyOf(entry)) ?? 0 }))
    .filter(({ count, file }) => count > 0 && wasRead(file));
  return { fresh, known, stale };
}

/** The baseline of today: entries of files that were not read stay as they are. */
export function updatedBaseline(
  diagnostics: readonly Diagnostic[],
  old: Baseline | undefined,
  wasRead: (file: string) => boolean,
): Baseline {
  const entries = new Map<string, BaselineEntry>();
  for (const entry of old?.findings ?? []) if (!wasRead(entry.file)) entries.set(keyOf(entry), entry);
  for (const diagnostic of diagnostics) {
    if (!canWait(diagnostic) || !wasRead(diagnostic.source.path)) continue;
    const entry = entryOf(diagnostic);
    entries.set(keyOf(entry), { ...entry, count: (entries.get(keyOf(entry))?.count ?? 0) + 1 });
  }
  return { findings: [...entries.values()].toSorted(compareEntries), version: 1 };
}

/** The baseline without what is mended. */
export function prunedBaseline(old: Baseline, stale: readonly BaselineEntry[]): Baseline {
  const gone = new Map(stale.map((entry) => [keyOf(entry), entry.count]));
  const findings = old.findings
    .map((entry) => ({ ...entry, count: entry.count - (gone.get(keyOf(entry)) ?? 0) }))
    .filter(({ count }) => count > 0);
  return { findings, version: 1 };
}

/** Undefined when there is no such file. @throws Failure when it is no baseline */
export function readBaseline(files: Files, path: string): Baseline | undefined {
  if (files.kindOf(path) === "missing") return undefined;
  const source = { path, text: new TextDecoder().decode(files.read(path)) };
  const problems: Diagnostic[] = [];
  const report = (problem: Diagnostic): void => void problems.push(problem);
  const document = parseYaml(source, report);
  if (document !== undefined && checkSchema("baseline", document, undefined, report)) return document.data;
  const [first] = problems;
  throw damaged(path, first === undefined ? 1 : positionAt(first.source, first.span.start).line);
}

/** Written for version control: a line an entry, in an order of its own. */
export function baselineText({ findings, version }: Baseline): string {
  const lines = findings.map(({ count, file, fingerprint: digest, rule }) =>
    JSON.stringify({ file, rule, fingerprint: digest, count }),
  );
  const list = lines.length === 0 ? "[]" : `[\n    ${lines.join(",\n    ")}\n  ]`;
  return `{\n  "version": ${version},\n  "findings": ${list}\n}\n`;
}

function entryOf(diagnostic: Diagnostic): BaselineEntry {
  return { count: 1, file: diagnostic.source.path, fingerprint: fingerprint(diagnostic), rule: diagnostic.rule };
}

function keyOf({ file, fingerprint: digest, rule }: BaselineEntry): string {
  return `${file}\0${rule}\0${digest}`;
}

function compareEntries(a: BaselineEntry, b: BaselineEntry): number {
  return compareText(a.file, b.file) || compareText(a.rule, b.rule) || compareText(a.fingerprint, b.fingerprint);
}

function damaged(path: string, line: number): Failure {
  return new Failure(
    {
      en: `${path} is not a baseline of findings, or is damaged: see line ${line}.`,
      fi: `${path} ei ole havaintojen vertailutiedosto, tai se on vioittunut; katso riviä ${line}.`,
      sv: `${path} är ingen jämförelsefil för anmärkningar, eller så är den skadad; se rad ${line}.`,
    },
    {
      en: "Restore it from version control, or remove it and make a new one with --update-baseline.",
      fi: "Palauta se versionhallinnasta, tai poista se ja tee uusi valitsimella --update-baseline.",
      sv: "Återställ den från versionshanteringen, eller ta bort den och gör en ny med --update-baseline.",
    },
  );
}
