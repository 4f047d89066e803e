import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, type InputOptions, type OutputChunk, type RolldownOutput } from "rolldown";
import { joinedInstead } from "./joined-instead.js";

const folder = "dist/program";

/** Left as they are: what has native parts or files of its own, and what is loaded by name when it is needed. */
const external = [
  /^@sparticuz\/chromium/,
  /^@fontsource\//,
  // A part of it belongs to the compiled schemas, and goes with them.
  /^ajv(?!\/dist\/runtime\/)(?:\/|$)/,
  /^pagefind(?:\/|$)/,
  /^remark-(?:parse|gfm|directive)(?:\/|$)/,
  /^tar-fs(?:\/|$)/,
];

const input: InputOptions = {
  external,
  input: { main: "dist/cli/main.js", worker: "dist/cli/worker.js" },
  logLevel: "warn",
  platform: "node",
  plugins: [joinedInstead],
};

/**
 * Joins the compiled modules, and the libraries that every run needs, into few files. A program of hundreds of small modules takes longer
 * to find them than to run them. What is asked for together stands together, so that a run reads few files and little that it does not use.
 */
const groups = groupsOf((await build({ ...input, output: { format: "esm" }, write: false })).output);
rmSync(folder, { force: true, recursive: true });
const { output } = await build({
  ...input,
  output: {
    chunkFileNames: "[name]-[hash].js",
    codeSplitting: { groups },
    comments: false,
    dir: folder,
    entryFileNames: "[name].js",
    format: "esm",
    // Functions keep their names, for the stack of a bug.
    minify: { codegen: { removeWhitespace: true }, compress: true, mangle: { keepNames: true } },
  },
});

const modules = output.flatMap((part) => (part.type === "chunk" ? part.moduleIds : []));
const packages = new Set(modules.flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? []));
writeFileSync(join(folder, "LICENSES.txt"), [...packages].toSorted().map(licenceOf).join("\n\n"));
writeFileSync(join(folder, "digest.txt"), programDigest());

/** Each has the modules that none before it has. */
function groupsOf(
  parts: RolldownOutput["output"],
): { name: string; priority: number; test: (id: string) => boolean }[] {
  const chunks = new Map(parts.flatMap((part) => (part.type === "chunk" ? [[part.fileName, part] as const] : [])));
  const neededBy = (...entries: readonly string[]): ReadonlySet<string> =>
    new Set(entries.flatMap((entry) => modulesOf(entry, chunks)));
  const main = neededBy("cli/main.js");
  const others = [...chunks.values()].filter(({ isDynamicEntry, name }) => isDynamicEntry || name === "worker");
  const elsewhere = new Set(others.flatMap((chunk) => modulesNeeded(chunk, chunks)));
  const sets = [
    // The rest of what the command line needs stands in `main.js` itself.
    ["base", new Set([...main].filter((id) => elsewhere.has(id)))],
    // With the base, all that a thread for digests needs.
    [
      "machine",
      neededBy("host/node/host.js", "host/node/threads.js", "cli/thread-errors.js", "pipeline/cache/unit-digest.js"),
    ],
    ["check", neededBy("cli/commands/lint.js")],
    ["build", neededBy("cli/commands/build.js")],
  ] as const;
  // The higher priority goes first; it may not be negative.
  return sets.map(([name, ids], index) => ({ name, priority: sets.length - index, test: (id) => ids.has(id) }));
}

/** All that has to be loaded for a module. @throws Error when it is not loaded by itself */
function modulesOf(entry: string, chunks: ReadonlyMap<string, OutputChunk>): readonly string[] {
  const isEntry = (id: string | null): boolean => id?.replaceAll("\\", "/").endsWith(`/dist/${entry}`) === true;
  const chunk = [...chunks.values()].find(({ facadeModuleId }) => isEntry(facadeModuleId));
  if (chunk === undefined) throw new Error(`${entry} is no part of the program that is loaded by itself`);
  return modulesNeeded(chunk, chunks);
}

function modulesNeeded({ fileName }: OutputChunk, chunks: ReadonlyMap<string, OutputChunk>): readonly string[] {
  const needed = new Set([fileName]);
  for (const name of needed) for (const next of chunks.get(name)?.imports ?? []) needed.add(next);
  return [...needed].flatMap((name) => chunks.get(name)?.moduleIds ?? []);
}

/** Of every file that the program consists of, in the order of their names, and of the versions of the libraries beside it. */
function programDigest(): string {
  const hash = createHash("sha256");
  for (const name of ["../../package.json", ...readdirSync(folder).toSorted()])
    hash.update(`${name}\0`).update(readFileSync(join(folder, name)));
  return hash.digest("hex");
}

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
