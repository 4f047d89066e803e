import { addDays, addMonths, earlier, later } from "./calendar.js";
import type { ResolvedReport } from "./resolved.js";

/** The report that follows another: what it is about, and the day by which it is published. */
export interface NextReport {
  /** Year-month-day, as the others. */
  readonly from: string;
  readonly to: string;
  readonly deadline: string;
}

/** The law says “with four months' intervals” and no more (741/2023 27 § 3 mom). */
export const reportIntervalMonths = 4;

/**
 * The next report's period ends four months after the last one's. It is late when four months have passed since the last
 * report was published too, but a late report puts the next one off by no more than a month.
 */
export function nextReport({ period, published }: Pick<ResolvedReport, "period" | "published">): NextReport {
  const to = addMonths(period.to, reportIntervalMonths);
  const rhythm = later(to, published === undefined ? to : addMonths(published, reportIntervalMonths));
  return { deadline: earlier(rhythm, addMonths(to, 1)), from: addDays(period.to, 1), to };
}
