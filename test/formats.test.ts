import { assert, integer, property, tuple } from "fast-check";
import { expect, test } from "vitest";
import { formatTests } from "../src/validate/formats.js";

/** What the engine's own calendar says, of the years that a plan can speak of. */
function isDay(value: string): boolean {
  if (value < "1900" || value >= "3000") return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

test("a date is a day that exists", () => {
  const digits = (count: number, value: number): string => String(value).padStart(count, "0");
  assert(
    property(
      tuple(integer({ max: 9999, min: 0 }), integer({ max: 14, min: 0 }), integer({ max: 33, min: 0 })),
      (parts) => {
        const [year, month, day] = parts;
        const value = `${digits(4, year)}-${digits(2, month)}-${digits(2, day)}`;
        expect(formatTests["date"]?.(value), value).toBe(isDay(value));
      },
    ),
    { numRuns: 5000 },
  );
  for (const year of ["0000", "1900", "2000", "2023", "2024"])
    expect(formatTests["date"]?.(`${year}-02-29`), year).toBe(isDay(`${year}-02-29`));
});
