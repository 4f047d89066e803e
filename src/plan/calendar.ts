/** Days as year-month-day; text order is time order. */

/** The day so many days later, or earlier when negative. */
export function addDays(date: string, days: number): string {
  const [year, month, day] = partsOf(date);
  return toText(Date.UTC(year, month - 1, day + days));
}

/** The same day of a later month; the last day of a month stays the last day: 30 April and four months is 31 August. */
export function addMonths(date: string, months: number): string {
  const [year, month, day] = partsOf(date);
  const isLastDay = addDays(date, 1).slice(5, 7) !== date.slice(5, 7);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return toText(Date.UTC(year, month - 1 + months, isLastDay ? lastDay : Math.min(day, lastDay)));
}

export function earlier(a: string, b: string): string {
  return a < b ? a : b;
}

export function later(a: string, b: string): string {
  return a > b ? a : b;
}

function partsOf(date: string): readonly [number, number, number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}

function toText(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
