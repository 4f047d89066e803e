import { createHash } from "node:crypto";
import { grounds, readable } from "../plan/colour.js";
import type { SiteFile } from "../plan/site-file.js";

/** A file whose name changes with its content, so that a browser may keep it for ever. */
export function assetFile(name: string, ending: string, content: Uint8Array | string): SiteFile {
  const digest = createHash("sha256").update(content).digest("hex").slice(0, 10);
  return { content, path: `assets/${name}.${digest}.${ending}` };
}

/** The site's style sheet: the product's, and over it the provider's accent colour. */
export function siteStyle(base: string, accent: string | undefined): string {
  if (accent === undefined) return base;
  const rule = (ground: string): string => `:root { --accent: ${readable(accent, ground)}; }`;
  return `${base}\n${rule(grounds.light)}\n@media screen and (prefers-color-scheme: dark) { ${rule(grounds.dark)} }\n`;
}

/** The accent as it shows on white paper; the product's own when the provider has none. */
export function readableAccent(accent: string | undefined): string {
  return readable(accent ?? "#00507d", grounds.light);
}
