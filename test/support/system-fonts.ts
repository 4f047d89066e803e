import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** A font used in place of the system's, so that a test sees the pages as another machine shows them. */
export interface SystemFont {
  /** The name of its npm package and of its files. */
  readonly name: string;
  /** The folder of its files. */
  readonly folder: string;
}

/** As wide as Verdana; the system font of many Linux machines. */
export const widest = packagedFont("dejavu-sans");

/** As narrow as Arial Narrow. */
export const narrowest = packagedFont("archivo-narrow");

/** A style sheet or page as it looks on a machine whose system font is this one; the font's files are served below `address`. */
export function withSystemFont(content: string, type: string, { name }: SystemFont, address: string): string {
  const faces = [400, 700].map(
    (weight) =>
      `@font-face { font-family: "System font"; font-weight: ${weight}; src: url("${address}/${name}-latin-${weight}-normal.woff2"); }`,
  );
  const used = content.replaceAll("system-ui", '"System font"');
  return type === "html" ? used.replace("</head>", () => `<style>${faces.join("")}</style></head>`) : used;
}

function packagedFont(name: string): SystemFont {
  const settings = createRequire(import.meta.url).resolve(`@fontsource/${name}/package.json`);
  return { folder: join(dirname(settings), "files"), name };
}
