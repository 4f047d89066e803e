import { posix } from "node:path";
import { FileFailure, type Entry, type EntryKind, type FileProblem, type Files } from "../../src/host/files.js";
import { compareText } from "../../src/text/diagnostic.js";

type Node =
  | { readonly kind: "file"; readonly content: Uint8Array; readonly written: number }
  | { readonly kind: "folder" }
  | { readonly kind: "link"; readonly target: string };

/** As many links as Linux follows before it gives up. */
const maxLinks = 40;

/** As many bytes as a name has on the file systems that people use. */
const maxNameBytes = 255;

/** Files and folders in memory, with symbolic links; fails as a real disk does, with the operating system's words. */
export class MemoryFiles implements Files {
  /** Absolute path → what stands there; a folder is noted before what it holds. */
  readonly #nodes = new Map<string, Node>([["/", { kind: "folder" }]]);
  readonly #readOnly = new Set<string>();
  #writes = 0;

  read(path: string): Uint8Array {
    const node = this.#find(path, "open");
    if (node.kind === "folder") throw failure(path, "other", "EISDIR: illegal operation on a directory, read");
    return node.content;
  }

  readBriefly(path: string): Uint8Array {
    return this.read(path);
  }

  list(path: string): readonly Entry[] {
    const real = this.#resolve(path, "scandir");
    if (this.#nodes.get(real)?.kind !== "folder") throw missing(path, "ENOTDIR: not a directory", "scandir");
    const prefix = real === "/" ? "/" : `${real}/`;
    const names = [...this.#nodes.keys()]
      .filter((key) => key !== "/" && key.startsWith(prefix))
      .map((key) => key.slice(prefix.length))
      .filter((name) => !name.includes("/"));
    return names.toSorted(compareText).map((name) => ({
      isLink: this.#nodes.get(prefix + name)?.kind === "link",
      kind: this.kindOf(prefix + name),
      name,
    }));
  }

  kindOf(path: string): EntryKind {
    try {
      return this.#find(path, "stat").kind;
    } catch (error) {
      if (error instanceof FileFailure && error.problem === "missing") return "missing";
      throw error;
    }
  }

  realPath(path: string): string {
    return this.#resolve(path, "realpath");
  }

  size(path: string): number {
    const node = this.#find(path, "stat");
    return node.kind === "file" ? node.content.length : 0;
  }

  write(path: string, content: Uint8Array | string): void {
    const target = this.kindOf(path) === "missing" ? path : this.#resolve(path, "open");
    if (this.#nodes.get(target)?.kind === "folder")
      throw failure(path, "other", `EISDIR: illegal operation on a directory, open '${path}'`);
    if (this.#readOnly.has(target)) throw failure(path, "no-permission", `EACCES: permission denied, open '${path}'`);
    const folder = this.#makeFolder(posix.dirname(target));
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : Uint8Array.from(content);
    this.#nodes.set(posix.join(folder, posix.basename(target)), {
      content: bytes,
      kind: "file",
      written: (this.#writes += 1),
    });
  }

  replace(path: string, content: Uint8Array | string): void {
    if (this.#find(path, "open").kind === "file") this.write(path, content);
    else throw failure(path, "other", "EISDIR: illegal operation on a directory, open");
  }

  /** Makes a symbolic link; a relative target counts from the link's folder, as on a disk. */
  link(path: string, target: string): void {
    const folder = this.#makeFolder(posix.dirname(path));
    this.#nodes.set(posix.join(folder, posix.basename(path)), { kind: "link", target });
  }

  makeFolder(path: string): void {
    this.#makeFolder(path);
  }

  rename(from: string, to: string): void {
    const source = this.#resolve(from, "rename", false);
    const target = posix.join(this.#resolve(posix.dirname(to), "rename"), posix.basename(to));
    const moved = [...this.#nodes].filter(([key]) => key === source || key.startsWith(`${source}/`));
    if (this.#nodes.has(target) && this.list(target).length > 0)
      throw failure(from, "other", `ENOTEMPTY: directory not empty, rename '${from}' -> '${to}'`);
    for (const [key, node] of moved) {
      this.#nodes.delete(key);
      this.#nodes.set(target + key.slice(source.length), node);
      if (this.#readOnly.delete(key)) this.#readOnly.add(target + key.slice(source.length));
    }
  }

  moveOver(from: string, to: string): void {
    if (this.kindOf(to) === "file") this.remove(to);
    this.rename(from, to);
  }

  remove(path: string): void {
    if (!this.#exists(path)) return;
    const real = this.#resolve(path, "rm", false);
    for (const key of this.#nodes.keys()) {
      if (key !== real && !key.startsWith(`${real}/`)) continue;
      this.#nodes.delete(key);
      this.#readOnly.delete(key);
    }
  }

  copy(from: string, to: string): void {
    const content = this.read(from);
    if (this.#exists(to)) throw failure(from, "other", `EEXIST: file already exists, copyfile '${from}' -> '${to}'`);
    this.write(to, content);
  }

  share(from: string, to: string): void {
    const node = this.#find(from, "link");
    if (this.#exists(to)) throw failure(from, "other", `EEXIST: file already exists, link '${from}' -> '${to}'`);
    this.#nodes.set(posix.join(this.#resolve(posix.dirname(to), "link"), posix.basename(to)), node);
  }

  names(path: string): readonly string[] {
    return this.list(path).map(({ name }) => name);
  }

  stamp(path: string): string | undefined {
    if (this.kindOf(path) !== "file") return undefined;
    const node = this.#find(path, "stat");
    return node.kind === "file" ? `${node.content.length} ${node.written}` : undefined;
  }

  makeReadOnly(path: string): void {
    this.#find(path, "chmod");
    this.#readOnly.add(this.#resolve(path, "chmod"));
  }

  flush(path: string): void {
    this.#find(path, "open");
  }

  #exists(path: string): boolean {
    try {
      this.#resolve(path, "lstat", false);
      return true;
    } catch {
      return false;
    }
  }

  #find(path: string, call: string): Exclude<Node, { kind: "link" }> {
    const node = this.#nodes.get(this.#resolve(path, call));
    if (node === undefined || node.kind === "link") throw missing(path, "ENOENT: no such file or directory", call);
    return node;
  }

  /** The path with its links followed; the last one only when `followLast` says so. */
  #resolve(path: string, call: string, followLast = true): string {
    let open = posix.normalize(path).split("/").filter(Boolean);
    let real = "/";
    for (let links = 0; open.length > 0;) {
      const [name = "", ...rest] = open;
      if (new TextEncoder().encode(name).length > maxNameBytes)
        throw failure(path, "other", `ENAMETOOLONG: name too long, ${call} '${path}'`);
      const next = posix.join(real, name);
      const node = this.#nodes.get(next);
      if (node === undefined) throw missing(path, "ENOENT: no such file or directory", call);
      if (node.kind === "file" && rest.length > 0) throw missing(path, "ENOTDIR: not a directory", call);
      if (node.kind === "link" && (followLast || rest.length > 0)) {
        links += 1;
        if (links > maxLinks)
          throw failure(path, "other", `ELOOP: too many symbolic links encountered, ${call} '${path}'`);
        open = [...posix.resolve(real, node.target).split("/").filter(Boolean), ...rest];
        real = "/";
      } else {
        open = rest;
        real = next;
      }
    }
    return real;
  }

  /** Makes a folder and those above it; returns where it really is. */
  #makeFolder(path: string): string {
    if (path === "/") return path;
    const folder = posix.join(this.#makeFolder(posix.dirname(path)), posix.basename(path));
    const node = this.#nodes.get(folder);
    if (node?.kind === "file") throw missing(path, "ENOTDIR: not a directory", "mkdir");
    if (node === undefined) this.#nodes.set(folder, { kind: "folder" });
    return this.#resolve(folder, "mkdir");
  }
}

function missing(path: string, reason: string, call: string): FileFailure {
  return failure(path, "missing", `${reason}, ${call} '${path}'`);
}

function failure(path: string, problem: FileProblem, message: string): FileFailure {
  return new FileFailure(path, problem, message);
}
