import type { Root } from "../../discover/read-text.js";
import { readText } from "../../discover/read-text.js";
import type { Files } from "../../host/files.js";
import { unconditionalRuleIds } from "../../rules/run.js";
import type { SuppressionUse } from "../../rules/suppress.js";
import type { Diagnostic, Related } from "../../text/diagnostic.js";
import type { Source } from "../../text/source.js";

/**
 * A path of the workspace in place of the file's text. `-` before it: without the text, as for a file that is missing. A source whose text
 * is not the file's, as something in it must not be shown, stays as it is, in the first finding that has it; NUL and that finding's place in the
 * list stand for it in the others.
 */
type StoredSource = string | Source;

/** A finding as it is kept and sent between threads. */
type StoredFinding = Omit<Diagnostic, "source" | "related"> & {
  readonly source: StoredSource;
  readonly related?: readonly (Omit<Related, "source"> & { readonly source: StoredSource })[];
};

/** What is wrong in a unit, as plain data. */
export interface StoredFindings {
  readonly diagnostics: readonly StoredFinding[];
  readonly uses: readonly (readonly StoredUse[] | null)[];
}

interface StoredUse {
  readonly isUsed: boolean;
  readonly suppression: Omit<SuppressionUse["suppression"], "source"> & { readonly source: StoredSource };
}

export interface LiveFindings {
  readonly diagnostics: readonly Diagnostic[];
  readonly uses: readonly (readonly SuppressionUse[] | undefined)[];
}

export function toStored({ diagnostics, uses }: LiveFindings): StoredFindings {
  const hiding = new Map<Source, number>();
  const hidden = (source: Source, index: number): StoredSource => {
    const first = hiding.get(source);
    if (first === undefined) hiding.set(source, index);
    return first === undefined ? source : `\0${first}`;
  };
  return {
    diagnostics: diagnostics.map(({ related, source, ...rest }, index) => ({
      ...rest,
      ...(related === undefined
        ? {}
        : { related: related.map((place) => ({ ...place, source: storedSource(place.source) })) }),
      source: unconditionalRuleIds.includes(rest.rule) ? hidden(source, index) : storedSource(source),
    })),
    uses: uses.map(
      (list) =>
        list?.map(({ isUsed, suppression }) => ({
          isUsed,
          suppression: { ...suppression, source: storedSource(suppression.source) },
        })) ?? null,
    ),
  };
}

/** Gives stored findings their files' texts back; each file is read once. */
export class SourceReader {
  readonly #sources = new Map<string, Source>();

  constructor(
    readonly files: Files,
    readonly root: Root,
  ) {}

  toLive({ diagnostics, uses }: StoredFindings): LiveFindings {
    return {
      diagnostics: diagnostics.map(({ related, source, ...rest }) => ({
        ...rest,
        ...(related === undefined
          ? {}
          : { related: related.map((place) => ({ ...place, source: this.#read(place.source) })) }),
        source: this.#read(firstOf(source, diagnostics)),
      })),
      uses: uses.map((list) =>
        list?.map(({ isUsed, suppression }) => ({
          isUsed,
          suppression: { ...suppression, source: this.#read(suppression.source) },
        })),
      ),
    };
  }

  #read(stored: StoredSource): Source {
    if (typeof stored !== "string") return stored;
    const known = this.#sources.get(stored);
    if (known !== undefined) return known;
    const path = stored.replace(/^-/, "");
    let source: Source | undefined;
    if (!stored.startsWith("-")) {
      // Of a file that is no text, the finding that says so shows what can be shown.
      const fromFinding = (finding: Diagnostic): void => void (source = finding.source);
      source = readText(this.files, this.root, path, fromFinding) ?? source;
    }
    source ??= { path, text: "" };
    this.#sources.set(stored, source);
    return source;
  }
}

/** The source that a finding shares with an earlier one. */
function firstOf(stored: StoredSource, all: readonly StoredFinding[]): StoredSource {
  if (typeof stored !== "string" || !stored.startsWith("\0")) return stored;
  return all[Number(stored.slice(1))]?.source ?? "-";
}

function storedSource({ path, text }: Source): string {
  return text === "" ? `-${path}` : path;
}
