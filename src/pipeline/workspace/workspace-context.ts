import { parseFolder } from "./documents.js";
import { lookupIn, type WorkspaceLookup } from "./file-lookup.js";
import { outlineOf } from "./outline.js";
import { noUnits, readConfig, type Config } from "./workspace.js";
import { discoverCommon, findCaseCollisions, listUnits } from "../../discover/discover.js";
import type { Root } from "../../discover/read-text.js";
import type { Host } from "../../host/host.js";
import { loadMarkdownParser } from "../../parse/load-markdown.js";
import type { CommonFiles } from "../../plan/files.js";
import type { ParseMarkdown } from "../../plan/markdown.js";
import type { PlanOutline } from "../../plan/outline.js";
import type { FolderDocuments } from "../../plan/parsed.js";
import { checkConfig } from "../../resolve/config.js";
import { ruleIds, unconditionalRuleIds } from "../../rules/run.js";
import { Today } from "../../plan/today.js";
import type { Diagnostic } from "../../text/diagnostic.js";
import type { Language } from "../../text/language.js";

/** What the documents of a run share. */
export interface WorkspaceContext {
  readonly host: Host;
  readonly root: Root;
  readonly config: Config;
  readonly files: CommonFiles;
  readonly lookup: WorkspaceLookup;
  readonly draft: boolean;
  /** The day by which the rules about time judge. */
  readonly today: Today;
  readonly outline: PlanOutline;
  readonly parseMarkdown: ParseMarkdown;
  /** Slugs of all units, whether their files can be read or not. */
  readonly slugs: readonly string[];
  readonly caseCollisions: ReadonlyMap<string, string>;
  /** Common text in a language, parsed at the first call; the workspace's own language is `workspace`. */
  readonly sharedIn: (key: Language | "workspace") => FolderDocuments | undefined;
  /** What is wrong in the common files, so far as they were looked at. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads what all units of a workspace share; undefined as `shop` when omavalvonta.yaml cannot be read.
 * @throws Failure when there is no unit, FileFailure when a file cannot be read at all
 */
export async function openWorkspace(
  host: Host,
  root: Root,
  mode: { readonly draft: boolean; readonly today: string },
): Promise<{ readonly context: WorkspaceContext | undefined; readonly diagnostics: readonly Diagnostic[] }> {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);
  const config = readConfig(host, root, report);
  if (config === undefined) return { diagnostics, context: undefined };
  const lookup = lookupIn(host, root);
  checkConfig(config.document, { all: ruleIds, unconditional: unconditionalRuleIds }, lookup, report);
  const slugs = listUnits(host.files, root);
  if (slugs.length === 0) throw noUnits();
  const files = discoverCommon(host.files, root, report);
  const parseMarkdown = await loadMarkdownParser();
  const shared = new Map<Language | "workspace", FolderDocuments | undefined>();
  const sharedIn = (key: Language | "workspace"): FolderDocuments | undefined => {
    const folder = files.shared.get(key);
    if (folder !== undefined && !shared.has(key))
      shared.set(key, parseFolder(folder, undefined, parseMarkdown, report));
    return shared.get(key);
  };
  const context: WorkspaceContext = {
    config,
    diagnostics,
    files,
    host,
    lookup,
    outline: outlineOf(host, root, config, report),
    parseMarkdown,
    root,
    sharedIn,
    slugs,
    draft: mode.draft,
    today: new Today(mode.today),
    caseCollisions: findCaseCollisions(slugs),
  };
  return { diagnostics, context };
}
