import type { PdfJob } from "../pdf/pdf-jobs.js";
import type { UnitResult } from "../pages/unit-output.js";

/** A unit that was made in this run, with the PDFs that are to be printed. */
export interface BuiltUnit {
  readonly slug: string;
  /** A digest of the unit's folder; empty when nobody will ask for it. */
  readonly digest: string;
  readonly result: UnitResult;
  readonly orders: readonly PdfJob[];
}
