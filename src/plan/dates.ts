import type { Language } from "../text/language.js";

const englishMonths = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** `2026-01-04` as people write it: `4.1.2026` in Finnish and in Finland's Swedish, `4 January 2026` in English. */
export function formatDate(date: string, language: Language): string {
  const [year = "", month = "", day = ""] = date.split("-");
  if (language === "en") return `${Number(day)} ${englishMonths[Number(month) - 1] ?? ""} ${year}`;
  return `${Number(day)}.${Number(month)}.${year}`;
}

/** A period: `1.1.–30.4.2026`, `1.9.2025–31.1.2026`, `1 January – 30 April 2026`. */
export function formatPeriod(from: string, to: string, language: Language): string {
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  const start = formatDate(from, language);
  if (language === "en") return `${sameYear ? start.slice(0, -5) : start} – ${formatDate(to, language)}`;
  return `${sameYear ? start.slice(0, -4) : start}–${formatDate(to, language)}`;
}
