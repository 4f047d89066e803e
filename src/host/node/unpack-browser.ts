import { createRequire } from "node:module";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";
import { makeNewFolder, streamInstalled } from "./disk/browser-files.js";
import { nodeDisk, readInstalled } from "./disk/disk.js";
import type { Gate } from "./disk/gate.js";
import { FileFailure } from "../files.js";

/** The browser that comes inside an npm package, unpacked. */
export interface UnpackedBrowser {
  readonly executable: string;
  /** The configuration of its own fonts, so that a print does not depend on the machine's. */
  readonly fontSettings: string;
  /** Libraries for machines that lack them. */
  readonly libraries: string;
}

const packageName = "@sparticuz/chromium";

/** Changes with what is unpacked, and how: a folder of another layout is left to the program that made it. */
const layout = 2;

/** Where the package's compressed files are, or undefined when it is not installed or not for this machine. */
function packedFolder(): { readonly folder: string; readonly version: string } | undefined {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  try {
    const require = createRequire(import.meta.url);
    const main = require.resolve(packageName);
    const root = main.slice(0, main.lastIndexOf(join(packageName)) + packageName.length);
    const facts = new TextDecoder().decode(readInstalled(join(root, "package.json")));
    const { version } = JSON.parse(facts) as { readonly version: string };
    return { folder: join(root, "bin"), version };
  } catch {
    return undefined;
  }
}

/**
 * Unpacks the browser once per user and version, into a folder of the user's own: one that belongs to somebody else, or that others may write
 * to, is left alone. It is unpacked aside and renamed into place, so that a half-written one is never used and several programs may do so at
 * once: the first wins and the others use its copy. `signal` ends it.
 */
export async function unpackBrowser(signal?: AbortSignal): Promise<UnpackedBrowser | undefined> {
  const packed = packedFolder();
  if (packed === undefined) return undefined;
  const name = `chromium-${packed.version}-${layout}`;
  for (const cache of nodeDisk.cacheFolders) {
    try {
      const files = nodeDisk.ownFolder(cache);
      const target = `${cache}/${name}`;
      if (isWhole(files, target)) return unpackedAt(ownWhole(target));
      await unpackInto(target, packed.folder, files, signal);
      return unpackedAt(ownWhole(target));
    } catch (error) {
      signal?.throwIfAborted();
      if (!(error instanceof FileFailure) && !isFileError(error)) throw error;
      // No rights or no room here, or somebody else's folder: the next one may do.
    }
  }
  return undefined;
}

async function unpackInto(target: string, packed: string, files: Gate, signal: AbortSignal | undefined): Promise<void> {
  const aside = makeNewFolder(`${target}-making-`);
  try {
    await unpackAll(packed, aside, files, signal);
    files.write(`${aside}/fonts.conf`, fontSettings(`${target}/fonts/fonts`));
    moveInto(files, aside, target);
  } finally {
    files.remove(aside);
  }
}

async function unpackAll(from: string, to: string, files: Gate, signal: AbortSignal | undefined): Promise<void> {
  const { extract } = await import("tar-fs");
  const options = { signal };
  const executable = files.streamTo(`${to}/chromium`, 0o755);
  await pipeline(streamInstalled(join(from, "chromium.br")), createBrotliDecompress(), executable, options);
  for (const archive of ["fonts", "al2023"]) {
    const packed = streamInstalled(join(from, `${archive}.tar.br`));
    await pipeline(packed, createBrotliDecompress(), extract(join(to, archive)), options);
  }
}

/** The package's own settings name the folders of one cloud's servers. A browser that finds no font at all stops answering. */
function fontSettings(folder: string): string {
  const path = folder.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${path}</dir>
  <cachedir>${path}-cache</cachedir>
</fontconfig>
`;
}

function moveInto(files: Gate, aside: string, target: string): void {
  try {
    files.rename(aside, target);
  } catch (error) {
    if (!isWhole(files, target)) throw error;
  }
}

const parts: readonly (readonly [name: string, kind: "file" | "folder"])[] = [
  ["chromium", "file"],
  ["fonts", "folder"],
  ["fonts.conf", "file"],
  ["al2023", "folder"],
];

function isWhole(files: Gate, folder: string): boolean {
  return parts.every(([name, kind]) => files.kindOf(`${folder}/${name}`) === kind);
}

/** What is started has to be this user's too, not only the folder around it. @throws FileFailure */
function ownWhole(folder: string): string {
  return nodeDisk.ownFolder(folder).root;
}

function unpackedAt(folder: string): UnpackedBrowser {
  return {
    executable: `${folder}/chromium`,
    fontSettings: `${folder}/fonts.conf`,
    libraries: `${folder}/al2023/lib`,
  };
}

function isFileError(error: unknown): boolean {
  return error instanceof Error && "code" in error && typeof error.code === "string" && /^E[A-Z]+$/.test(error.code);
}
