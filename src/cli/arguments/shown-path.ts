import type { Run } from "../run.js";
import { visible } from "../../text/harmless.js";

/** A path as short as it can be said from where the user stands. */
export function shownPath(path: string, run: Run): string {
  return visible(path.startsWith(`${run.cwd}/`) ? path.slice(run.cwd.length + 1) : path);
}
