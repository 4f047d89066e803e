import type { BuildResult } from "./build-result.js";
import type { BuildRequest } from "./build-request.js";
import { unreadable } from "../lint/summarize-run.js";
import { buildSite } from "./build-site.js";
import { expectedLanguages } from "../pages/site-languages.js";
import { openWorkspace } from "../workspace/workspace-context.js";
import { prepareBuild } from "./build-setup.js";
import type { Host } from "../../host/host.js";
import type { Root } from "../../discover/read-text.js";

/**
 * Checks the plans, makes every file of the site aside, and puts the new site in the old one's place. What has not changed since an earlier
 * build is taken from it. When anything fails, or the build is interrupted, the old site stays whole.
 * @throws Failure, FileFailure, and the signal's reason when interrupted
 */
export async function build(host: Host, root: Root, request: BuildRequest): Promise<BuildResult> {
  const { diagnostics, context } = await openWorkspace(host, root, request.mode);
  if (context === undefined) return { lint: unreadable(diagnostics), site: undefined };
  const setup = prepareBuild(context, request);
  // Every page names the languages of the site, which are sure only when all plans have been read: then they seldom turn out different.
  const expected = expectedLanguages(context, request.mode.units);
  const first = await buildSite(context, setup, expected, request);
  if (first.kind !== "other-languages") return first;
  const second = await buildSite(context, setup, first.languages, request);
  if (second.kind === "other-languages") throw new Error("the workspace is being changed while it is built");
  return second;
}
