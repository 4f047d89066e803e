import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { copyWorkspace } from "./copy-workspace.js";
import { runBin } from "./run-case.js";

export const examples = ["perhepalvelut", "avopalveluryhma", "kotihoito"] as const;

/** A copy of an example's workspace in a temporary folder of its own. */
export function copyExample(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `omavalvonta-${name}-`));
  copyWorkspace(join("examples", name), folder);
  return folder;
}

/** Builds an example and returns the site's folder; the caller removes the workspace around it. */
export async function buildExample(name: string, ...options: readonly string[]): Promise<string> {
  const workspace = copyExample(name);
  const { exitCode, stderr, stdout } = await runBin(
    ["build", "--today", "2026-11-22", ...options],
    workspace,
    homeOf(),
  );
  if (exitCode !== 0) throw new Error(`${name}: ${stdout}${stderr}`);
  return join(workspace, "site");
}

/** Where the unpacked browser is kept between runs. */
export function homeOf(): Readonly<Record<string, string>> {
  const { HOME, OMAVALVONTA_BROWSER, XDG_CACHE_HOME } = process.env;
  const known = Object.entries({ HOME, OMAVALVONTA_BROWSER, XDG_CACHE_HOME }).filter(
    ([, value]) => value !== undefined,
  );
  return Object.fromEntries(known) as Readonly<Record<string, string>>;
}

export function removeSite(site: string): void {
  rmSync(join(site, ".."), { force: true, recursive: true });
}
