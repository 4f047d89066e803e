import { posix, resolve } from "node:path";
import type { CacheOptions, CommonOptions, Run } from "../run.js";
import type { Root } from "../../discover/read-text.js";
import { hostOf, type Host } from "../../host/host.js";
import type { CacheFolder } from "../../pipeline/cache/cache-folder.js";
import { cacheOf, openUserCache, type UserCache } from "../../pipeline/cache/user-cache.js";
import { findWorkspace } from "../../pipeline/workspace/workspace.js";
import { Failure } from "../../text/failure.js";

export function workingFolder(run: Run, options: CommonOptions): string {
  return options.cwd === undefined ? run.cwd : posix.resolve(run.cwd, options.cwd.replaceAll("\\", "/"));
}

/** The workspace that a command is about, and the gate to it. @throws Failure when there is none */
export function workspaceOf(run: Run, options: CommonOptions): { readonly host: Host; readonly root: Root } {
  const cwd = workingFolder(run, options);
  if (run.machine.disk.kindOf(cwd) !== "folder") {
    throw new Failure(
      {
        en: `There is no folder “${options.cwd ?? cwd}”.`,
        fi: `Kansiota ”${options.cwd ?? cwd}” ei ole.`,
        sv: `Mappen ”${options.cwd ?? cwd}” finns inte.`,
      },
      { en: "Check --cwd.", fi: "Tarkista valitsin --cwd.", sv: "Kontrollera --cwd." },
    );
  }
  const root = findWorkspace(run.machine.disk, cwd, options.config);
  return { host: hostOf(run.machine, root.path), root };
}

/** What earlier runs have left for this one; `cache` is undefined when the user wants nothing of it. @throws Failure when the chosen folder cannot be used */
export function cachesOf(
  run: Run,
  root: Root,
  options: CacheOptions,
): { readonly cache: CacheFolder | undefined; readonly userCache: UserCache | undefined } {
  const { disk } = run.machine;
  const named = options.cacheDir ?? run.env["OMAVALVONTA_CACHE_DIR"];
  const chosen = named === undefined || named === "" ? undefined : named.replaceAll("\\", "/");
  const path = chosen === undefined ? undefined : posix.resolve(workingFolder(run, options), chosen);
  const userCache = openUserCache(disk, path, root.path);
  return {
    cache: options.cache && userCache !== undefined ? cacheOf(userCache, run.machine, root.path) : undefined,
    userCache,
  };
}

/** The path of the browser that the user has chosen. */
export function browserOf(run: Run, options: CommonOptions & { readonly browser?: string }): string | undefined {
  const chosen = options.browser ?? run.env["OMAVALVONTA_BROWSER"];
  return chosen === undefined || chosen === "" ? undefined : resolve(workingFolder(run, options), chosen);
}

/** The day by which rules about time judge: `--today`, or the machine's own date. */
export function todayOf(options: CommonOptions): string {
  if (options.today !== undefined) return options.today;
  const now = new Date();
  return [now.getFullYear(), String(now.getMonth() + 1).padStart(2, "0"), String(now.getDate()).padStart(2, "0")].join(
    "-",
  );
}
