import { posix } from "node:path";
import { workingFolder } from "./options.js";
import type { CommonOptions, Run } from "./run.js";
import type { Root } from "../discover/read-text.js";
import { gateTo } from "../pipeline/gate-to.js";

/** Writes a result into the file that the user named. Through no link among the authors' files; a device or pipe may be named too. @throws FileFailure */
export function writeOutput(run: Run, root: Root, options: CommonOptions, file: string, text: string): void {
  const { disk } = run.machine;
  const named = posix.resolve(workingFolder(run, options), file.replaceAll("\\", "/"));
  if (disk.kindOf(named) === "other") return disk.writeTo(named, text);
  const { files, path } = gateTo(disk, root.path, named);
  files.replace(path, text);
}
