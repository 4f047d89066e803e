import { addDays, earlier, later } from "./calendar.js";

/** The days on which an answer stays the same: from `from` on, and before `until`. Year-month-day; a side that is missing has no end. */
export interface DayRange {
  readonly from?: string;
  readonly until?: string;
}

/**
 * The day by which the rules about time judge. A rule asks only how it stands to other days, and every such question is noted: so a check knows on
 * which other days its answer would be the same.
 */
export class Today {
  #from: string | undefined;
  #until: string | undefined;

  constructor(
    /** Year-month-day. Whoever reads it depends on this day alone, unless `exactly` was asked. */
    readonly date: string,
  ) {}

  /** Whether a day has come: it is today, or earlier. */
  hasReached(day: string): boolean {
    if (day <= this.date) {
      this.#from = this.#from === undefined ? day : later(this.#from, day);
      return true;
    }
    this.#until = this.#until === undefined ? day : earlier(this.#until, day);
    return false;
  }

  /** Whether a day has gone by: it is earlier than today. */
  isAfter(day: string): boolean {
    return this.hasReached(addDays(day, 1));
  }

  /** The day itself, for an answer that may be another one on any other day. */
  exactly(): string {
    this.isAfter(this.date);
    this.hasReached(this.date);
    return this.date;
  }

  /** On which days everything that was asked so far has the same answer. */
  get range(): DayRange {
    return {
      ...(this.#from === undefined ? {} : { from: this.#from }),
      ...(this.#until === undefined ? {} : { until: this.#until }),
    };
  }
}

/** Whether a day lies in a range. */
export function isIn(day: string, { from, until }: DayRange): boolean {
  return (from === undefined || from <= day) && (until === undefined || day < until);
}
