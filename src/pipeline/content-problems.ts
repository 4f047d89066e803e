import type { Root } from "../discover/read-text.js";
import type { ReadableFiles } from "../host/files.js";
import type { ContentProblem } from "../resolve/targets.js";

/** What in a picture or an attachment must not be published. */
export function contentProblems(_files: ReadableFiles, _root: Root, _path: string): readonly ContentProblem[] {
  return [];
}
