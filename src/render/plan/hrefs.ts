import { posix } from "node:path";
import { anchorOf } from "../../plan/outline.js";
import type { ResolvedPlan } from "../../plan/resolved.js";

const webSchemes: ReadonlySet<string> = new Set(["http", "https", "mailto", "tel"]);

/** Whether an address names no scheme. */
export function isRelative(url: string): boolean {
  return schemeOf(url) === undefined;
}

/** Whether a link may lead to an address: on the site, or out of it in a way that no page runs anything. */
export function mayLead(url: string): boolean {
  const scheme = schemeOf(url);
  return scheme === undefined || webSchemes.has(scheme.toLowerCase());
}

/** All before a colon that could end a scheme, also what browsers would leave out of it. */
function schemeOf(url: string): string | undefined {
  return /^([^/?#:]*):/.exec(url)?.[1];
}

/**
 * The address of what a text links to; lint has made sure that it exists. The plan is asked for what is in it. `toPlan` leads from the page to the plan's own and is
 * empty on the plan's page.
 */
export function hrefOf(url: string, from: string, plan: () => ResolvedPlan, toPlan: string): string {
  if (/^tel:/i.test(url)) return url.replaceAll(/[^\w:+]/g, "");
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) return url;
  const [rawPath = "", anchor] = url.split("#", 2);
  if (rawPath === "") return `${toPlan}#${anchorIn(anchor ?? "", plan())}`;
  const path = posix.normalize(posix.join(posix.dirname(from), safeDecode(rawPath.split("?", 1)[0] ?? "")));
  const section = plan().sectionFiles.get(path);
  if (section !== undefined) return `${toPlan}#${anchor === undefined ? anchorOf(section) : anchorIn(anchor, plan())}`;
  const file = plan().files.get(path);
  return file === undefined ? url : toPlan + file;
}

/** An anchor as written, or that of the heading whose number it is. */
function anchorIn(written: string, plan: ResolvedPlan): string {
  const id = safeDecode(written);
  return plan.sections.some((section) => section.id === id) ? anchorOf(id) : id;
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
