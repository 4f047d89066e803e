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

/** One service unit's files. `slug` is the folder's name and the unit's address on the site. */
export interface UnitFiles extends FolderFiles {
  readonly slug: string;
  readonly unit: Source | undefined;
  readonly reports: readonly Source[];
}

/** All that a workspace holds, read but not yet understood. */
export interface WorkspaceFiles {
  readonly config: Source;
  /** Common text by language; the workspace's own language is the folder `shared` itself. */
  readonly shared: ReadonlyMap<Language | "workspace", FolderFiles>;
  readonly units: readonly UnitFiles[];
}
