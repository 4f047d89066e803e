import type { Language } from "../text/language.js";
import type { Source } from "../text/source.js";

/** What `discover` found in a folder of sections and tables: a unit's, or the common one in a language. */
export interface FolderFiles {
  /** Relative to the workspace: `units/avopalvelut`, `shared`, `shared/sv`. */
  readonly path: string;
  readonly sections: readonly Source[];
  readonly risks: readonly Source[];
  readonly actions: Source | undefined;
}

/** The files of a document that is published: sections, tables and monitoring reports. */
export interface DocumentFiles extends FolderFiles {
  readonly reports: readonly Source[];
}

/** A unit's folder in another language: the same kinds of files, and the texts of unit.yaml. */
export interface TranslationFiles extends DocumentFiles {
  readonly language: Language;
  readonly unit: Source | undefined;
}

/** One service unit's files. `slug` is the folder's name and the unit's address on the site. */
export interface UnitFiles extends DocumentFiles {
  readonly slug: string;
  readonly unit: Source | undefined;
  readonly translations: readonly TranslationFiles[];
}

/** What the units of a workspace have in common, read but not yet understood. */
export interface CommonFiles {
  /** Common text by language; the workspace's own language is the folder `shared` itself. */
  readonly shared: ReadonlyMap<Language | "workspace", FolderFiles>;
  /** The self-monitoring programme by language, in the same way. */
  readonly programme: ReadonlyMap<Language | "workspace", DocumentFiles>;
}
