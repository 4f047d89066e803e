import { sha256 } from "./digest.js";
import { manifestName, recordText, sourceFolder } from "./records.js";
import type { Manifest } from "../plan/file-types.generated.js";

export const sumsName = "SHA256SUMS";

/**
 * The lists that `sha256sum -c` reads: one in the version's folder, of what is published, and one in `source/`, of what is not.
 * They follow from the manifest; `removed` are paths of files that a redaction took away.
 */
export function sumsFiles(manifest: Manifest, removed: ReadonlySet<string>): ReadonlyMap<string, string> {
  const files = manifest.files.filter(({ path }) => !removed.has(path));
  const own = files.filter(({ path }) => !path.startsWith(sourceFolder));
  const source = files
    .filter(({ path }) => path.startsWith(sourceFolder))
    .map((file) => ({ ...file, path: file.path.slice(sourceFolder.length) }));
  const record = { path: manifestName, sha256: sha256(recordText(manifest)) };
  const lists = new Map([[sumsName, lines([record, ...own])]]);
  if (source.length > 0) lists.set(`${sourceFolder}${sumsName}`, lines(source));
  return lists;
}

function lines(files: readonly { readonly path: string; readonly sha256: string }[]): string {
  return files.map(({ path, sha256: sum }) => `${sum}  ${path}\n`).join("");
}
