import { assetFile, readableAccent } from "./style.js";
import type { SiteFile } from "../plan/site-file.js";

/** The site's icon and its media type. */
export interface SiteIcon {
  readonly file: SiteFile;
  readonly type: string;
}

const types: Readonly<Record<string, string>> = {
  avif: "image/avif",
  gif: "image/gif",
  jpeg: "image/jpeg",
  jpg: "image/jpeg",
  png: "image/png",
  svg: "image/svg+xml",
  webp: "image/webp",
};

/** The logo as the site's icon, or without one the provider's first letter on the accent colour. */
export function siteIcon(logo: SiteFile | undefined, provider: string, accent: string | undefined): SiteIcon {
  if (logo !== undefined)
    return { file: logo, type: types[/[^.]+$/.exec(logo.path)?.[0].toLowerCase() ?? ""] ?? "image/png" };
  const letter = /\p{L}/u.exec(provider)?.[0].toUpperCase() ?? "O";
  const svg = [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">',
    `<rect width="32" height="32" rx="6" fill="${readableAccent(accent)}"/>`,
    `<text x="16" y="23" text-anchor="middle" font-family="system-ui, sans-serif" font-size="20" font-weight="700" fill="#fff">${letter}</text>`,
    "</svg>",
    "",
  ].join("\n");
  return { file: assetFile("icon", "svg", svg), type: "image/svg+xml" };
}
