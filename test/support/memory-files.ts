import { posix } from "node:path";
import {
  FileFailure,
  type Disk,
  type Entry,
  type EntryKind,
  type FileProblem,
  type Files,
} from "../../src/host/files.js";
import { compareText } from "../../src/text/compare-text.js";
type Node =
  | { readonly kind: "file"; readonly content: Uint8Array; readonly written: number }
  | { readonly kind: "folder" }
  | { readonly kind: "link"; readonly target: string };

/** As many bytes as a name has on the file systems that people use. */
const maxNameBytes = 255;

/** A disk in memory, and the one gate to it: as on a real disk no symbolic link is followed. It fails with the operating system's words. */
export class MemoryFiles implements Disk, Files {
  readonly root = "/";
  readonly cacheFolders = ["/cache"];
  /** Absolute path → what stands there; a folder is noted before what it holds. */
  readonly #nodes = new Map<string, Node>([["/", { kind: "folder" }]]);
  readonly #readOnly = new Set<string>();
  #writes = 0;

  within(): Files {
    return this;
  }

  ownFolder(path: string): Files {
    this.makeFolder(path);
    return this;
  }

  writeTo(path: string): void {
    throw failure(path, "other", "there are no devices here");
  }

  realPath(path: string): string {
    if (this.kindOf(path) === "missing") throw missing(path, "ENOENT: no such file or directory", "realpath");
    return plain(path);
  }

  read(path: string): Uint8Array {
    return this.#file(path, "open").content;
  }

  readTransient(path: string): Uint8Array {
    return this.read(path);
  }

  readPieces(path: string, take: (piece: Uint8Array) => void): void {
    take(this.read(path));
  }

  list(path: string): readonly Entry[] {
    const own = this.#enter(path, "scandir");
    const prefix = own === "/" ? "/" : `${own}/`;
    const names = [...this.#nodes.keys()]
      .filter((key) => key !== "/" && key.startsWith(prefix))
      .map((key) => key.slice(prefix.length))
      .filter((name) => !name.includes("/"));
    return names
      .toSorted(compareText)
      .map((name) => ({ kind: this.#nodes.get(prefix + name)?.kind ?? "missing", name }));
  }

  names(path: string): readonly string[] {
    return this.list(path).map(({ name }) => name);
  }

  kindOf(path: string): EntryKind {
    const steps = plain(path).split("/").filter(Boolean);
    let own = "/";
    for (const [index, name] of steps.entries()) {
      if (new TextEncoder().encode(name).length > maxNameBytes)
        throw failure(path, "other", `ENAMETOOLONG: name too long, stat '${path}'`);
      own = posix.join(own, name);
      const kind = this.#nodes.get(own)?.kind ?? "missing";
      if (kind === "link") return "link";
      if (index === steps.length - 1) return kind;
      if (kind !== "folder") return "missing";
    }
    return "folder";
  }

  size(path: string): number {
    return this.#file(path, "stat").content.length;
  }

  stamp(path: string): string | undefined {
    if (this.kindOf(path) !== "file") return undefined;
    const { content, written } = this.#file(path, "stat");
    return `${content.length} ${written}`;
  }

  write(path: string, content: Uint8Array | string): void {
    if (this.kindOf(path) !== "missing") throw failure(path, "other", `EEXIST: file already exists, open '${path}'`);
    this.#put(path, content);
  }

  replace(path: string, content: Uint8Array | string): void {
    const kind = this.kindOf(path);
    if (kind !== "file" && kind !== "missing") throw refused(path, kind);
    this.#put(path, content);
  }

  /** Makes a symbolic link: a test's own way to do what an author may. */
  plantLink(path: string, target: string): void {
    this.#make(posix.dirname(path));
    this.#nodes.set(plain(path), { kind: "link", target });
  }

  makeFolder(path: string): void {
    this.#make(plain(path));
  }

  rename(from: string, to: string): void {
    if (this.kindOf(to) !== "missing") throw failure(from, "other", `ENOTEMPTY: directory not empty, rename '${to}'`);
    this.moveOver(from, to);
  }

  moveOver(from: string, to: string): void {
    const kind = this.kindOf(from);
    if (kind !== "file" && kind !== "folder") throw refused(from, kind);
    this.#enter(posix.dirname(to), "rename");
    this.remove(to);
    for (const [key, node] of [...this.#nodes].filter(([path]) => path === from || path.startsWith(`${from}/`))) {
      this.#nodes.delete(key);
      this.#nodes.set(to + key.slice(from.length), node);
      if (this.#readOnly.delete(key)) this.#readOnly.add(to + key.slice(from.length));
    }
  }

  remove(path: string): void {
    const kind = this.kindOf(path);
    if (kind === "missing") return;
    if (kind === "link") throw refused(path, kind);
    for (const key of this.#nodes.keys()) {
      if (key !== path && !key.startsWith(`${path}/`)) continue;
      this.#nodes.delete(key);
      this.#readOnly.delete(key);
    }
  }

  removeEntry(path: string): void {
    this.#nodes.delete(path);
  }

  link(from: string, to: string): void {
    const node = this.#file(from, "link");
    if (this.kindOf(to) !== "missing") throw failure(from, "other", `EEXIST: file already exists, link '${to}'`);
    this.#enter(posix.dirname(to), "link");
    this.#nodes.set(to, node);
  }

  makeReadOnly(path: string): void {
    this.#file(path, "chmod");
    this.#readOnly.add(path);
  }

  isReadOnly(path: string): boolean {
    return this.#readOnly.has(path);
  }

  flush(path: string): void {
    // As on a real disk, where a path is told exactly.
    if (path.endsWith("/")) throw failure(path, "link", "the path leaves its root");
    if (this.kindOf(path) === "missing") throw missing(path, "ENOENT: no such file or directory", "open");
  }

  #put(path: string, content: Uint8Array | string): void {
    this.#make(posix.dirname(path));
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : Uint8Array.from(content);
    this.#writes += 1;
    this.#nodes.set(plain(path), { content: bytes, kind: "file", written: this.#writes });
  }

  #file(path: string, call: string): Extract<Node, { kind: "file" }> {
    const kind = this.kindOf(path);
    const node = this.#nodes.get(plain(path));
    if (node?.kind === "file" && kind === "file") return node;
    if (kind === "missing") throw missing(path, "ENOENT: no such file or directory", call);
    throw refused(path, kind);
  }

  #enter(path: string, call: string): string {
    const kind = this.kindOf(path);
    if (kind === "folder") return plain(path);
    throw kind === "link" ? refused(path, kind) : missing(path, "ENOTDIR: not a directory", call);
  }

  #make(path: string): void {
    if (path === "/") return;
    this.#make(posix.dirname(path));
    const node = this.#nodes.get(path);
    if (node === undefined) this.#nodes.set(path, { kind: "folder" });
    else if (node.kind !== "folder") throw refused(path, node.kind);
  }
}

/** Without steps that lead nowhere, and without a slash at the end. */
function plain(path: string): string {
  const normal = posix.normalize(path);
  return normal === "/" ? normal : normal.replace(/\/$/, "");
}

function refused(path: string, kind: EntryKind): FileFailure {
  if (kind === "link") return failure(path, "link", "a symbolic link is not followed");
  if (kind === "folder") return failure(path, "other", `EISDIR: illegal operation on a directory, '${path}'`);
  return missing(path, "ENOTDIR: not a directory", "open");
}

function missing(path: string, reason: string, call: string): FileFailure {
  return failure(path, "missing", `${reason}, ${call} '${path}'`);
}

function failure(path: string, problem: FileProblem, message: string): FileFailure {
  return new FileFailure(path, problem, message);
}
