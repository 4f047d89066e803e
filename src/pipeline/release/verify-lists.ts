import { listVersion } from "../versions/list-version.js";
import type { Files } from "../../host/files.js";
import type { PlanData, Workspace } from "../../plan/file-types.generated.js";
import { removedChangesPage } from "../../render/site/changes-page.js";
import { reportEvents } from "../../render/site/report-list-page.js";
import type { PageContext } from "../../render/site/page-context.js";
import { redactedPage } from "../../render/site/version-page.js";
import { versionsPage } from "../../render/site/versions-page.js";
import { versionsJson } from "../../site/versions-json.js";
import type { Archive } from "../../versions/archive.js";
import { headName } from "../../versions/head.js";
import type { Problem } from "../../versions/problem.js";

/**
 * What a site says of a unit's versions, beside the frozen files: the list as a page and as data, and the pages at the addresses of what was
 * removed. Each is made again from the records, and from the unit's `plan.json`, and what a reader reads has to be the same; how a page looks, and
 * what stands around its content, is the site's. `isSound`: whether the frozen files are as they were released.
 */
export function verifyLists(files: Files, archive: Archive, isSound: boolean): readonly Problem[] {
  const { headFolder } = archive.place;
  if (archive.records.length === 0 || files.kindOf(headFolder) !== "folder") return [];
  const extra = extraLists(files, headFolder);
  return isSound ? [...extra, ...verifyList(files, archive), ...verifyNotices(files, archive)] : extra;
}

const listNames: readonly string[] = [headName, "index.html", "versions.json"];

function extraLists(files: Files, folder: string): readonly Problem[] {
  const entries = files.list(folder);
  const extra = entries.filter(({ kind, name }) => kind !== "file" || !listNames.includes(name));
  const missing = listNames.filter((name) => !entries.some((entry) => entry.name === name));
  return [
    ...extra.map(({ kind, name }): Problem => ({ kind: kind === "link" ? "link" : "extra", path: `versions/${name}` })),
    ...missing.map((name): Problem => ({ kind: "missing", path: `versions/${name}` })),
  ];
}

function verifyList(files: Files, archive: Archive): readonly Problem[] {
  const { headFolder, unit: slug } = archive.place;
  const plan = planOf(files, archive);
  const head = archive.records.at(-1)?.root ?? "";
  const textOf = (name: string): string | undefined => readText(files, `${headFolder}/${name}`);
  // Whether the newest version is the plan in force is for the working files to say.
  const candidates = [archive.versions.at(-1), undefined].map((inForce) =>
    archive.versions
      .toReversed()
      .map((version) => listVersion({ files }, { archive, matchingVersion: inForce }, version)),
  );
  const isData = candidates.some((listed) => versionsJson(slug, listed, head) === textOf("versions.json"));
  const page = textOf("index.html");
  const isPage =
    page !== undefined &&
    plan !== undefined &&
    candidates.some((listed) => {
      const unit = { language: plan.language, name: plan.unit.name, provider: noProvider };
      const links = { canonical: undefined, toRoot: "../../" };
      return isSameContent(page, versionsPage(unit, listed, head, bareContext, links, reportEvents(eventsOf(plan))));
    });
  const differs = (name: string): Problem => ({ kind: "list-differs", path: `versions/${name}` });
  return [...(isData ? [] : [differs("versions.json")]), ...(isPage ? [] : [differs("index.html")])];
}

function verifyNotices(files: Files, archive: Archive): readonly Problem[] {
  const { folder: base } = archive.place;
  const plan = planOf(files, archive);
  return archive.versions.flatMap(({ manifest, redaction }): readonly Problem[] => {
    const { date, folder, language, version } = manifest;
    const page = redaction === undefined ? "changes/index.html" : "index.html";
    if (!archive.removed.has(`${folder}/${page}`)) return [];
    const unit = { language, name: plan?.unit.name ?? "", provider: noProvider };
    const expected =
      redaction === undefined
        ? removedChangesPage(language, version, date, noProvider, bareContext, "../../../")
        : redactedPage(unit, manifest, redaction, bareContext, "../../");
    const text = readText(files, `${base}/${folder}/${page}`);
    if (text === undefined) return [{ kind: "missing", path: `${folder}/${page}` }];
    return isSameContent(text, expected) ? [] : [{ kind: "list-differs", path: `${folder}/${page}` }];
  });
}

/** The plan in force, as the site tells it; undefined when it cannot be read. */
function planOf(files: Files, { place }: Archive): PlanData | undefined {
  const text = readText(files, `${place.folder}/plan.json`);
  try {
    const data = (text === undefined ? undefined : JSON.parse(text)) as Partial<PlanData> | undefined;
    const isOne =
      typeof data?.unit?.name === "string" && typeof data.language === "string" && Array.isArray(data.reports);
    return isOne ? (data as PlanData) : undefined;
  } catch {
    return undefined;
  }
}

function eventsOf({ language, reports }: PlanData): Parameters<typeof reportEvents>[0] {
  return {
    language,
    reports: reports.map(({ from, published, to }) => ({ period: { from, to }, published })),
  };
}

function readText(files: Files, path: string): string | undefined {
  return files.kindOf(path) === "file"
    ? new TextDecoder("utf-8", { ignoreBOM: true }).decode(files.read(path))
    : undefined;
}

/** Whether two pages have the same content, and the first runs nothing of its own. */
function isSameContent(page: string, expected: string): boolean {
  return mainOf(page) !== undefined && mainOf(page) === mainOf(expected) && !isActive(page);
}

function mainOf(page: string): string | undefined {
  const parts = page.split("<main");
  const [, after = ""] = parts;
  const end = after.indexOf("</main>");
  return parts.length === 2 && end !== -1 ? after.slice(0, end) : undefined;
}

/** The pages of the lists have no scripts at all, and what stands around their content shows nothing from elsewhere. */
function isActive(page: string): boolean {
  return /<(?:script|iframe|object|embed|base|form|style)\b|<[^>]+\son[a-z]+\s*=|javascript:|http-equiv="?refresh/i.test(
    page,
  );
}

const noProvider: Workspace["provider"] = { "business-id": "", name: "" };

/** What a page looks like is not looked at. */
const bareContext: PageContext = {
  contentsScript: "",
  hasFeed: false,
  icon: { path: "", type: "" },
  isDraft: false,
  lists: [],
  logo: undefined,
  pages: [],
  styleSheet: "",
  title: { en: "", fi: "", sv: "" },
};
