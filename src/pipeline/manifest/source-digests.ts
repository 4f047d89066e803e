import { builtScope, folderDigest, textDigest } from "../cache/digest.js";
import { digestUnits } from "../cache/digest-units.js";
import { isStillSo } from "../cache/lookup-trace.js";
import type { WorkspaceContext } from "../workspace/workspace-context.js";
import type { RecordedUnit } from "./build-manifest.js";
import { unitDigest } from "../cache/unit-digest.js";
import { isIn } from "../../plan/today.js";
import type { ReadableFiles } from "../../host/files.js";
import { languages } from "../../text/language.js";
import { sha256 } from "../../versions/digest.js";

/** Digests of what a site is made from, each file read once. */
export class SourceDigests {
  readonly #units = new Map<string, string>();
  readonly #files = new Map<string, string | undefined>();
  #reading: Promise<void> | undefined;
  #programme: string | undefined;

  constructor(readonly context: WorkspaceContext) {}

  /** Begins to read units, in other threads when they are many; `ready` waits for them. */
  begin(slugs: readonly string[]): void {
    this.#reading = digestUnits(this.context, slugs, "build", (slug, digest) => void this.#units.set(slug, digest));
    // What goes wrong is thrown where it is waited for.
    this.#reading.catch(() => undefined);
  }

  /** @throws FileFailure when a unit cannot be read */
  async ready(): Promise<void> {
    await this.#reading;
  }

  /** Of a unit's own folder. `files`: what they are read from. */
  unit(slug: string, files: ReadableFiles = this.context.host.files): string {
    const { root, caseCollisions } = this.context;
    const digest = this.#units.get(slug) ?? unitDigest(files, root, slug, caseCollisions.get(slug) ?? "");
    this.#units.set(slug, digest);
    return digest;
  }

  /** Of the programme's folders. */
  programme(): string {
    return (this.#programme ??= programmeDigest(this.context));
  }

  /** Of a file of the workspace; undefined when there is none. */
  file(path: string): string | undefined {
    if (!this.#files.has(path)) {
      const { host, root } = this.context;
      const full = `${root.path}/${path}`;
      const isFile = host.files.kindOf(full) === "file";
      this.#files.set(path, isFile ? sha256(host.files.read(full)) : undefined);
    }
    return this.#files.get(path);
  }

  /** Whether what was recorded would be made again: `now` is the digest of its folder. */
  isSame(now: string, recorded: RecordedUnit): boolean {
    return now === recorded.digest && this.isStillAround(recorded);
  }

  /** Whether all is as it was that a unit depends on beside its own folder. */
  isStillAround({ result }: RecordedUnit): boolean {
    return (
      isIn(this.context.today.date, result.days) &&
      isStillSo(result.asked, this.context.lookup) &&
      Object.entries(result.outside).every(([path, sum]) => this.file(path) === sum)
    );
  }
}

function programmeDigest({ host, root }: WorkspaceContext): string {
  const folders = ["shared/programme", ...languages.map((language) => `shared/${language}/programme`)];
  const digests = folders.map((folder) => folderDigest(host.files, root, folder, builtScope));
  return textDigest(...digests);
}
