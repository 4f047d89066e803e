import { posix } from "node:path";
import { workingFolder } from "./options.js";
import type { CommonOptions, Run } from "../run.js";
import type { Root } from "../../discover/read-text.js";
import { gateTo, isWithin, repositoryTop } from "../../pipeline/workspace/gate-to.js";

/** Reads a file that the user named; one that authors may have put there through no link. @throws FileFailure */
export function readNamed(run: Run, root: Root, options: CommonOptions, file: string): Uint8Array {
  const { disk } = run.machine;
  const named = pathOf(run, options, file);
  // A pipe or a file that a secret is mounted as may be named, wherever it leads.
  if (!isWithin(named, repositoryTop(disk, root.path))) return disk.read(named);
  const { files, path } = gateTo(disk, root.path, named);
  return files.read(path);
}

/** Writes a result into the file that the user named; where authors may write, through no link. Elsewhere it may be a device or pipe. @throws FileFailure */
export function writeOutput(run: Run, root: Root, options: CommonOptions, file: string, text: string): void {
  const { disk } = run.machine;
  const named = pathOf(run, options, file);
  const isOurs = !isWithin(named, repositoryTop(disk, root.path));
  if (isOurs && disk.kindOf(named) === "other") return disk.writeTo(named, text);
  const { files, path } = gateTo(disk, root.path, named);
  files.replace(path, text);
}

function pathOf(run: Run, options: CommonOptions, file: string): string {
  return posix.resolve(workingFolder(run, options), file.replaceAll("\\", "/"));
}
