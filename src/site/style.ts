import { createHash } from "node:crypto";
import type { SiteFile } from "../plan/site-file.js";

/** A file whose name changes with its content, so that a browser may keep it for ever. */
export function assetFile(name: string, ending: string, content: Uint8Array | string): SiteFile {
  const digest = createHash("sha256").update(content).digest("hex").slice(0, 10);
  return { content, path: `assets/${name}.${digest}.${ending}` };
}

/** The site's style sheet: the product's, and over it the provider's accent colour. */
export function siteStyle(base: string, accent: string | undefined): string {
  if (accent === undefined) return base;
  // On dark paper the colour is lightened until it can be read.
  const dark = `@media (prefers-color-scheme: dark) { :root { --accent: color-mix(in srgb, ${accent} 40%, white); } }`;
  return `${base}\n:root { --accent: ${accent}; }\n${dark}\n`;
}
