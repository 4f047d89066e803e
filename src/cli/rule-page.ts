import type { Run } from "./run.js";

/** A rule's page, in Markdown, as it comes with the program. */
export function readRulePage(run: Run, id: string): string {
  return new TextDecoder().decode(run.host.resource(`src/rules/${id}/rule.md`));
}
