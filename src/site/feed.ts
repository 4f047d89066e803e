import { escapeXml } from "./search-engines.js";
import type { ResolvedReport, ValidPlan } from "../plan/resolved.js";
import type { SiteFile } from "../plan/site-file.js";
import type { Language } from "../text/language.js";

/** What the feed is called. */
export interface FeedWords {
  readonly language: Language;
  readonly title: string;
  readonly author: string;
}

/** The words of its entries. */
export interface EntryWords {
  readonly planTitle: (plan: ValidPlan) => string;
  readonly reportTitle: (plan: ValidPlan, report: ResolvedReport) => string;
  /** Where a report's page stands, seen from its plan's folder. */
  readonly reportAddress: (id: string) => string;
}

/** A plan or a report in the feed. */
export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  /** Year-month-day. */
  readonly date: string;
  readonly language: Language;
  readonly summary: string | undefined;
}

/** Readers of feeds ask for what is new; all that is older is on the site. */
const maxEntries = 100;

/**
 * `feed.xml`: an Atom feed (RFC 4287) of the plans in force and the published monitoring reports, newest first. An entry's id
 * names its version, so that a new version is a new entry. Times are those of the plans: the feed of the same plans is the same.
 */
export function feed(all: readonly FeedEntry[], words: FeedWords, base: string): SiteFile {
  const entries = all
    .toSorted((a, b) => (a.date === b.date ? compare(a.id, b.id) : compare(b.date, a.date)))
    .slice(0, maxEntries);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${words.language}">`,
    `  <id>${escapeXml(base)}</id>`,
    `  <title>${escapeXml(words.title)}</title>`,
    `  <updated>${timeOf(entries[0]?.date ?? "1970-01-01")}</updated>`,
    `  <author><name>${escapeXml(words.author)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(new URL("feed.xml", base).href)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(base)}"/>`,
    ...entries.map((entry) => entryXml(entry, base)),
    "</feed>",
    "",
  ];
  return { content: lines.join("\n"), path: "feed.xml" };
}

/** The entries of a plan and of its reports. */
export function feedEntries(plan: ValidPlan, words: EntryWords, base: string): readonly FeedEntry[] {
  const { hostname } = new URL(base);
  return [...planEntries(plan, words, hostname), ...reportEntries(plan, words, hostname)];
}

function planEntries(plan: ValidPlan, words: EntryWords, hostname: string): readonly FeedEntry[] {
  const { changes, date } = plan.unit.plan;
  if (date === undefined) return [];
  return [
    {
      date,
      id: `tag:${hostname},${date}:${plan.folder}`,
      language: plan.language,
      path: plan.folder,
      summary: changes,
      title: words.planTitle(plan),
    },
  ];
}

function reportEntries(plan: ValidPlan, words: EntryWords, hostname: string): readonly FeedEntry[] {
  return plan.reports.flatMap((report) => {
    const path = `${plan.folder}${words.reportAddress(report.id)}`;
    if (report.published === undefined) return [];
    return [
      {
        date: report.published,
        id: `tag:${hostname},${report.published}:${path}`,
        language: plan.language,
        path,
        summary: report.changes.length === 0 ? undefined : report.changes.join(" "),
        title: words.reportTitle(plan, report),
      },
    ];
  });
}

function entryXml({ date, id, language, path, summary, title }: FeedEntry, base: string): string {
  return [
    `  <entry xml:lang="${language}">`,
    `    <id>${escapeXml(id)}</id>`,
    `    <title>${escapeXml(title)}</title>`,
    `    <updated>${timeOf(date)}</updated>`,
    `    <link rel="alternate" type="text/html" hreflang="${language}" href="${escapeXml(new URL(path, base).href)}"/>`,
    ...(summary === undefined ? [] : [`    <summary>${escapeXml(summary)}</summary>`]),
    "  </entry>",
  ].join("\n");
}

function timeOf(date: string): string {
  return `${date}T00:00:00Z`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
