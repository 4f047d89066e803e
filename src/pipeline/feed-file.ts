import type { Look } from "./look.js";
import { formatPeriod } from "../plan/dates.js";
import type { ValidPlan } from "../plan/resolved.js";
import type { SiteFile } from "../plan/site-file.js";
import { titleOf } from "../render/plan-title.js";
import { reportAddress } from "../render/report-address.js";
import { word } from "../render/words.js";
import { feed } from "../site/feed.js";

/** The feed of a site's plans and reports. */
export function siteFeed(documents: readonly ValidPlan[], look: Look, base: string): SiteFile {
  return feed(
    documents,
    {
      author: look.workspace.provider.name,
      language: look.workspace.language,
      planTitle(plan) {
        const { version } = plan.unit.plan;
        const named = version === undefined ? "" : `, ${word("version", plan.language).toLowerCase()} ${version}`;
        return `${titleOf(plan)}${named}`;
      },
      reportAddress,
      reportTitle: ({ language, unit }, { period }) =>
        `${word("report", language)} ${formatPeriod(period.from, period.to, language)}: ${unit.name}`,
      title: look.site.title,
    },
    base,
  );
}
