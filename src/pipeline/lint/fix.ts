import type { LintResult } from "./summarize-run.js";
import { lintFindings, type FindingsOptions } from "./lint-findings.js";
import type { Root } from "../../discover/read-text.js";
import type { Host } from "../../host/host.js";
import type { Diagnostic } from "../../text/diagnostic.js";
import { applyFixes, type Fix } from "../../text/fix.js";
import type { Source } from "../../text/source.js";

export interface FixResult {
  /** What is left after the changes. */
  readonly lint: LintResult;
  /** How many places were changed. */
  readonly places: number;
  /** The changed files, in the order of their first change. */
  readonly files: readonly string[];
}

/** One change can make room for the next; real files are done after two rounds. */
const maxRounds = 10;

/**
 * Mends in the files what needs no judgement, until nothing of that kind is left, and says what remains. Only the characters concerned
 * change: comments, line ends and the byte order mark stay.
 * @throws FileFailure when a file cannot be written; the files before it are mended, the others as they were
 */
export async function fix(
  host: Host,
  root: Root,
  options: FindingsOptions,
  isWanted: (diagnostic: Diagnostic) => boolean,
): Promise<FixResult> {
  const files = new Set<string>();
  let places = 0;
  let result = await lintFindings(host, root, options);
  for (let round = 0; round < maxRounds; round++) {
    const changes = changesByFile(result.findings.filter(isWanted));
    if (changes.size === 0) break;
    for (const [source, fixes] of changes) {
      const changed = applyFixes(source.text, fixes);
      writeText(host, root, source, changed.text);
      files.add(source.path);
      places += changed.count;
    }
    result = await lintFindings(host, root, options);
  }
  return { files: [...files], lint: result, places };
}

function changesByFile(diagnostics: readonly Diagnostic[]): ReadonlyMap<Source, readonly Fix[]> {
  const byPath = new Map<string, { readonly source: Source; readonly fixes: Fix[] }>();
  for (const { fix: change, source } of diagnostics) {
    if (change === undefined) continue;
    const known = byPath.get(source.path);
    if (known === undefined) byPath.set(source.path, { fixes: [change], source });
    else known.fixes.push(change);
  }
  return new Map([...byPath.values()].map(({ fixes, source }) => [source, fixes]));
}

/** A source's text lacks the byte order mark that its file may begin with. */
function writeText(host: Host, root: Root, source: Source, text: string): void {
  const path = `${root.path}/${source.path}`;
  const [first, second, third] = host.files.read(path);
  const mark = first === 0xef && second === 0xbb && third === 0xbf ? "\uFEFF" : "";
  host.files.replace(path, mark + text);
}
