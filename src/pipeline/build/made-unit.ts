import type { PrintOrder } from "../pdf/print-orders.js";
import type { UnitProduct } from "../pages/site-part.js";

/** A unit that was made in this run, with the PDFs that are to be printed. */
export interface MadeUnit {
  readonly slug: string;
  /** A digest of the unit's folder; empty when nobody will ask for it. */
  readonly digest: string;
  readonly product: UnitProduct;
  readonly orders: readonly PrintOrder[];
}
