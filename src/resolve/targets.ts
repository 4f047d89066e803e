import { posix } from "node:path";
import type { EntryKind } from "../host/files.js";
import type { Localized } from "../text/language.js";
import type { Source, Span } from "../text/source.js";

/** What a link or image in a text leads to. */
export type Target =
  | { readonly kind: "web" }
  | { readonly kind: "anchor"; readonly anchor: string }
  | { readonly kind: "section"; readonly path: string; readonly anchor: string | undefined }
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "forbidden-scheme"; readonly scheme: string }
  | { readonly kind: "outside" }
  | { readonly kind: "absolute" }
  | { readonly kind: "missing"; readonly path: string }
  /** A symbolic link, or something behind one. */
  | { readonly kind: "link"; readonly path: string }
  /** What is nobody's business: hidden names, installed packages, released versions. */
  | { readonly kind: "private"; readonly path: string }
  /** Stands where the site has a page or file of its own. */
  | { readonly kind: "taken"; readonly path: string }
  | { readonly kind: "not-publishable"; readonly path: string };

/** What must not be published, in a picture or an attachment. */
export interface ContentProblem {
  readonly rule: "active-content" | "file-too-large";
  /** The file as text, as far as it is one. */
  readonly source: Source;
  readonly span: Span;
  readonly message: Localized;
}

/** Asks the workspace's files; paths are relative to the workspace. */
export interface FileLookup {
  kindOf(path: string): EntryKind;
  /** Whether the file would stand at an address that the site itself makes, or at that of another file. */
  isTaken(path: string): boolean;
  /** What in a file's content must not be published. */
  problemsIn(path: string): readonly ContentProblem[];
  /** Names in a folder, for a did-you-mean. */
  names(folder: string): readonly string[];
}

const webSchemes: ReadonlySet<string> = new Set(["http", "https", "mailto", "tel"]);

export const imageEnding = /\.(?:svg|png|jpe?g|webp|gif|avif)$/i;

/** What may be copied to the site beside pages: pictures and office documents; nothing that a browser would run. */
const publishable = /\.(?:svg|png|jpe?g|webp|gif|avif|pdf|docx|xlsx|pptx|odt|ods|odp|csv|txt|ics)$/i;

/** Finds out what a URL written in the file `from` (relative to the workspace) leads to. */
export function findTarget(from: string, url: string, lookup: FileLookup): Target {
  if (url.startsWith("#")) return { anchor: decode(url.split("#", 2)[1] ?? ""), kind: "anchor" };
  // Browsers drop these characters before they read a scheme, so they cannot hide one from us.
  // oxlint-disable-next-line no-control-regex -- the control characters are what is looked for
  const plain = url.replaceAll(/[\u0000-\u0020\u007f-\u009f]/g, "");
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(plain)?.[1]?.toLowerCase();
  if (scheme !== undefined) return webSchemes.has(scheme) ? { kind: "web" } : { kind: "forbidden-scheme", scheme };
  if (/^[/\\]{2}/.test(plain)) return { kind: "forbidden-scheme", scheme: "//" };
  if (/^[/\\]/.test(plain)) return { kind: "absolute" };
  const [rawPath = "", anchor] = url.split("#", 2);
  if (rawPath === "") return { anchor: decode(anchor ?? ""), kind: "anchor" };
  const path = posix.join(posix.dirname(from), decode(rawPath.split("?", 1)[0] ?? ""));
  if (path === ".." || path.startsWith("../")) return { kind: "outside" };
  if (isPrivate(path)) return { kind: "private", path };
  const kind = lookup.kindOf(path);
  if (kind === "link") return { kind, path };
  if (kind !== "file") return { kind: "missing", path };
  if (path.endsWith(".md")) return { anchor: anchor === undefined ? undefined : decode(anchor), kind: "section", path };
  if (!publishable.test(path)) return { kind: "not-publishable", path };
  return lookup.isTaken(path) ? { kind: "taken", path } : { kind: "file", path };
}

/** Whether a path leads where nothing is published from, whatever is there: it is not looked at. */
export function isPrivate(path: string): boolean {
  const steps = path.toLowerCase().split("/");
  return (
    steps.some((step) => step.startsWith(".") || step === "node_modules") ||
    (steps[0] === "units" && steps[2] === "versions")
  );
}

function decode(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Where a file of the workspace stands on the site, seen from the plan's page in `folder`. */
export function siteAddress(path: string, slug: string, folder: string): string {
  const own = `units/${slug}/`;
  const address = path.startsWith(own)
    ? `${slug}/${path.slice(own.length)}`
    : `shared-files/${path.replace(/^shared\//, "")}`;
  return posix
    .relative(`/${folder}`, `/${address}`)
    .split("/")
    .map(encodeURIComponent)
    .join("/")
    .replaceAll("%2E%2E", "..");
}
