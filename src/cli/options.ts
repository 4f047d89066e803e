import { posix } from "node:path";
import type { CommonOptions, Run } from "./run.js";
import { findWorkspace } from "../pipeline/workspace.js";
import type { Root } from "../discover/read-text.js";
import { Failure } from "../text/failure.js";

export function workingFolder(run: Run, options: CommonOptions): string {
  return options.cwd === undefined ? run.cwd : posix.resolve(run.cwd, options.cwd.replaceAll("\\", "/"));
}

export function workspaceOf(run: Run, options: CommonOptions): Root {
  const cwd = workingFolder(run, options);
  if (run.host.files.kindOf(cwd) !== "folder") {
    throw new Failure(
      {
        en: `There is no folder “${options.cwd ?? cwd}”.`,
        fi: `Kansiota ”${options.cwd ?? cwd}” ei ole.`,
        sv: `Mappen ”${options.cwd ?? cwd}” finns inte.`,
      },
      { en: "Check --cwd.", fi: "Tarkista valitsin --cwd.", sv: "Kontrollera --cwd." },
    );
  }
  return findWorkspace(run.host, cwd, options.config);
}

/** The day by which rules about time judge: `--today`, or the machine's own date. */
export function todayOf(options: CommonOptions): string {
  if (options.today !== undefined) return options.today;
  const now = new Date();
  return [now.getFullYear(), String(now.getMonth() + 1).padStart(2, "0"), String(now.getDate()).padStart(2, "0")].join(
    "-",
  );
}
