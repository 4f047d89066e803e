import type { SiteAssets } from "./site-assets.js";
import { formatPeriod } from "../../plan/dates.js";
import type { ValidPlan } from "../../plan/resolved.js";
import type { SiteFile } from "../../plan/site-file.js";
import { titleOf } from "../../render/plan/plan-title.js";
import { reportAddress } from "../../render/plan/report-address.js";
import { word } from "../../render/words/words.js";
import { feed, feedEntries, type FeedEntry } from "../../site/feed.js";

/** The feed of a site's plans and reports. */
export function siteFeed(entries: readonly FeedEntry[], assets: SiteAssets, base: string): SiteFile {
  const { language, provider } = assets.workspace;
  return feed(entries, { author: provider.name, language, title: assets.site.title[language] }, base);
}

/** A document's entries in the feed. */
export function siteFeedEntries(plan: ValidPlan, base: string): readonly FeedEntry[] {
  return feedEntries(
    plan,
    {
      planTitle(document) {
        const { version } = document.unit.plan;
        const named = version === undefined ? "" : `, ${word("version", document.language).toLowerCase()} ${version}`;
        return `${titleOf(document)}${named}`;
      },
      reportAddress,
      reportTitle: ({ language, unit }, { period }) =>
        `${word("report", language)} ${formatPeriod(period.from, period.to, language)}: ${unit.name}`,
    },
    base,
  );
}
