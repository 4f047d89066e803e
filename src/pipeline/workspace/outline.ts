import { parseData } from "./documents.js";
import { lookupIn } from "./file-lookup.js";
import type { Config } from "./workspace.js";
import { readText, type Root } from "../../discover/read-text.js";
import type { Host } from "../../host/host.js";
import type { PlanOutline } from "../../plan/outline.js";
import { regulation } from "../../regulation/regulation.js";
import { checkOutline, isFileHere } from "../../resolve/config.js";
import { flattenOutline } from "../../resolve/outline.js";
import type { Report } from "../../text/diagnostic.js";

/** The outline that a workspace has chosen; while its own file is broken, the product's first one stands in. */
export function outlineOf(host: Host, root: Root, config: Config, report: Report): PlanOutline {
  const wanted = config.document.data.outline;
  const known = regulation.outlines.find((outline) => outline.id === wanted);
  const standIn = { ...flattenOutline(regulation.outlines[0] ?? { headings: [] }), isStandIn: true } as const;
  if (known !== undefined) return flattenOutline(known);
  if (!isFileHere(wanted, lookupIn(host, root))) return standIn;
  const source = readText(host.files, root, wanted, report);
  const document = source === undefined ? undefined : parseData("outline", source, undefined, report);
  if (document === undefined) return standIn;
  checkOutline(document, report);
  return flattenOutline(document.data);
}
