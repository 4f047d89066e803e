import type { BuildOptions } from "./build.js";
import type { DocumentGroup } from "./lint-document.js";
import type { Look } from "./look.js";
import { plansFiles } from "./plan-files.js";
import { reportFiles } from "./report-files.js";
import { collectSearch, type SearchIndex } from "./search-files.js";
import { standingOf, writeVersions } from "./site-versions.js";
import type { UnitVersions } from "./unit-versions.js";
import type { Root } from "../discover/read-text.js";
import type { Host } from "../host/host.js";
import type { SiteFolder } from "../publish/site-folder.js";
import type { ListedUnit } from "../render/list-page.js";

/** Writes the pages of every document, the files that they show, the released versions, and the index for searching them. */
export async function writeDocuments(
  host: Host,
  root: Root,
  site: SiteFolder,
  groups: readonly DocumentGroup[],
  units: readonly ListedUnit[],
  look: Look,
  versions: ReadonlyMap<string, UnitVersions>,
  options: BuildOptions,
): Promise<SearchIndex> {
  const copied = new Set<string>();
  const total = groups.flat().length;
  let done = 0;
  const search = collectSearch(host, () => options.onWarning({ kind: "no-search" }, look.workspace.language));
  try {
    for (const group of groups) {
      for (const plan of group) {
        options.signal.throwIfAborted();
        const known = versions.get(plan.slug);
        const standing = standingOf(plan, known);
        const [page, ...others] = plansFiles(plan, group, units, look, options.pdf, standing);
        if (known !== undefined && plan === group[0]) writeVersions(host, site, plan, known, look);
        for (const file of [page, ...others, ...reportFiles(plan, look, options.pdf)]) site.write(file);
        await search.add(plan, page.content);
        for (const [path, address] of look.filesOf(plan)) {
          if (copied.has(address)) continue;
          copied.add(address);
          site.write({ content: host.files.read(`${root.path}/${path}`), path: address });
        }
        options.onProgress({ done: (done += 1), name: plan.folder.slice(0, -1), step: "pages", total });
        await host.breathe();
      }
    }
    const index = await search.finish();
    for (const file of index.files) site.write(file);
    return index;
  } finally {
    await search.close();
  }
}
