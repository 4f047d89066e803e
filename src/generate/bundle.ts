import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "rolldown";

const folder = "dist/program";

/** Left as they are: what has native parts or files of its own, and what is loaded by name when it is needed. */
const external = [
  /^@sparticuz\/chromium/,
  /^@fontsource\//,
  /^ajv(?:\/|$)/,
  /^pagefind(?:\/|$)/,
  /^puppeteer-core(?:\/|$)/,
  /^remark-(?:parse|gfm|directive)(?:\/|$)/,
  /^satteri(?:\/|$)/,
  /^tar-fs(?:\/|$)/,
];

/**
 * Joins the compiled modules, and the libraries that every run needs, into few files. A program of hundreds of small modules takes longer
 * to find them than to run them.
 */
rmSync(folder, { force: true, recursive: true });
const { output } = await build({
  // gray-matter's engine for JavaScript, which is replaced by one that refuses.
  checks: { eval: false },
  external,
  input: { main: "dist/cli/main.js", worker: "dist/cli/worker.js" },
  logLevel: "warn",
  output: { chunkFileNames: "[name]-[hash].js", dir: folder, entryFileNames: "[name].js", format: "esm" },
  platform: "node",
});

const modules = output.flatMap((part) => (part.type === "chunk" ? part.moduleIds : []));
const packages = new Set(modules.flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? []));
writeFileSync(join(folder, "LICENSES.txt"), [...packages].toSorted().map(licenceOf).join("\n\n"));

/** The licence of a library that is joined into the program has to go with it. */
function licenceOf(library: string): string {
  const { license, name, version } = JSON.parse(readFileSync(join(library, "package.json"), "utf8")) as {
    readonly license?: string;
    readonly name: string;
    readonly version: string;
  };
  const file = readdirSync(library).find((entry) => /^licen[cs]e(?:\.|$)/i.test(entry));
  const text = file !== undefined && existsSync(join(library, file)) ? readFileSync(join(library, file), "utf8") : "";
  return `${name} ${version}, ${license ?? "licence unknown"}\n\n${text}`.trim();
}
