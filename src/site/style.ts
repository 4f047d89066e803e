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
  const rule = (ground: string): string => `:root { --accent: ${readable(accent, ground)}; }`;
  return `${base}\n${rule(grounds.light)}\n@media (prefers-color-scheme: dark) { ${rule(grounds.dark)} }\n`;
}

/** The accent as it shows on white paper; the product's own when the provider has none. */
export function readableAccent(accent: string | undefined): string {
  return readable(accent ?? "#00507d", grounds.light);
}

/** The tinted grounds of `site.css`, on which links are hardest to read. */
const grounds = { dark: "#1f252b", light: "#f3f5f7" };

/** What WCAG asks of text (1.4.3). */
const leastContrast = 4.5;

/** The colour, or when it cannot be read on the ground the nearest one towards black or white that can. */
function readable(colour: string, ground: string): string {
  const end = luminance(ground) > 0.5 ? 0 : 255;
  const steps = 20;
  for (let step = 0; step < steps; step += 1) {
    const mixed = channels(colour).map((channel) => Math.round(channel + ((end - channel) * step) / steps));
    const hex = `#${mixed.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
    if (contrast(hex, ground) >= leastContrast) return hex;
  }
  return end === 0 ? "#000000" : "#ffffff";
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance as WCAG defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
