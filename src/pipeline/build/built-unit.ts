import type { UnitRecord } from "../lint/check-unit.js";
import type { PdfJob } from "../pdf/pdf-jobs.js";
import type { UnitResult } from "../pages/unit-output.js";

/** A unit that was made in this run, with the PDFs that are to be printed. */
export interface BuiltUnit {
  readonly slug: string;
  /** A digest of the unit's folder; empty when nobody will ask for it. */
  readonly digest: string;
  readonly result: UnitResult;
  /** The unit's check, when it was not known before and is to be kept. The digest is from before the check. */
  readonly check: { readonly digest: string; readonly record: UnitRecord } | undefined;
  readonly orders: readonly PdfJob[];
}
