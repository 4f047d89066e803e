import { posix } from "node:path";
import { folderDigest, textDigest, type DigestScope } from "./digest.js";
import type { WorkspaceContext } from "../workspace/workspace-context.js";

/**
 * A digest of all that the units of a workspace share: the program, the settings, an outline of one's own, and what counts in the common text.
 * The day is not in it: a check knows on which days its answer holds.
 */
export function commonDigest(context: WorkspaceContext, scope: DigestScope): string {
  const { config, host, root, slugs } = context;
  const { files } = host;
  const shared = folderDigest(files, root, "shared", scope);
  const path = posix.join(root.path, config.document.data.outline);
  const outline = files.kindOf(path) === "file" ? new TextDecoder().decode(files.read(path)) : "";
  return textDigest(host.program(), config.source.text, outline, shared, String(slugs.length));
}
