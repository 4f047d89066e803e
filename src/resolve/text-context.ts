import type { Directory } from "./people.js";
import type { PlanAnchors } from "./plan-anchors.js";
import type { FileLookup } from "./targets.js";
import type { Report } from "../text/diagnostic.js";

/** What a text may refer to, and where the walk notes what it did refer to. */
export interface TextContext {
  readonly unit: string;
  readonly report: Report;
  readonly directory: Directory;
  readonly lookup: FileLookup;
  readonly values: ReadonlyMap<string, string>;
  /** Ids of the unit's risk tables. */
  readonly tables: ReadonlySet<string>;
  /** Section files of this plan → heading ids. */
  readonly sectionFiles: ReadonlyMap<string, string>;
  /** Anchors that exist on the plan's page; undefined while its outline is not known. */
  readonly anchors: PlanAnchors | undefined;
  readonly isRequirement: (id: string) => boolean;
  readonly suggestRequirement: (id: string) => string | undefined;
  /** Noted: tables that a directive places. */
  readonly placedTables: Set<string>;
  /** Noted: files of the workspace that the text shows or links to. */
  readonly files: Set<string>;
}
