import type { BuildWarning } from "../build/build-request.js";
import { frozenAssets, frozenData, frozenFiles, frozenPageContext, sourcesOf } from "../versions/freeze-plan.js";
import type { DocumentGroup } from "../lint/lint-document.js";
import { lint, type LintedWorkspace } from "../lint/lint.js";
import { withFinding } from "../lint/summarize-run.js";
import { buildAssets, type SiteAssets } from "../pages/site-assets.js";
import { noReaders } from "../pages/site-languages.js";
import { printGroup, type PrintGroupOptions } from "../pdf/print-group.js";
import { changesTo, isSamePlan, workingPlan } from "../versions/released-text.js";
import { changesDataPath, changesPagePath } from "../versions/changes-paths.js";
import { freeFolder, openArchive, previousOf, type ArchiveOpener, type OpenArchive } from "../versions/open-archive.js";
import { notRaised, notReady } from "../versions/unit-versions.js";
import { VersionContent } from "../versions/version-content.js";
import type { Root } from "../../discover/read-text.js";
import type { Host } from "../../host/host.js";
import { formatDate } from "../../plan/dates.js";
import type { Changes, Manifest, ManifestFile } from "../../plan/file-types.generated.js";
import type { ValidPlan } from "../../plan/resolved.js";
import type { Language } from "../../text/language.js";
import { changesPage } from "../../render/site/changes-page.js";
import type { Diagnostic } from "../../text/diagnostic.js";
import { compareText } from "../../text/compare-text.js";
import { Failure } from "../../text/failure.js";
import { compareFolders, type Version } from "../../versions/archive.js";
import { sha256 } from "../../versions/digest.js";
import { recordPath, sourceFolder, withRoot } from "../../versions/records.js";
import { signatureEnding, type Signer } from "../../versions/signatures.js";
import { signRecord, storeVersion } from "../../versions/store-version.js";

export interface ReleaseOptions extends ArchiveOpener, Omit<PrintGroupOptions, "onInaccessible" | "onWarning"> {
  /** In the language of the workspace. */
  readonly onWarning: (warning: BuildWarning, language: Language) => void;
  /** The day of the release, as year-month-day. */
  readonly today: string;
  /** The program's name and version. */
  readonly tool: string;
}

export type ReleaseResult =
  | { readonly kind: "refused"; readonly lint: LintedWorkspace }
  | {
      readonly kind: "unchanged";
      readonly manifest: Manifest;
      readonly isNewlySigned: boolean;
      readonly lint: LintedWorkspace;
    }
  | {
      readonly kind: "released";
      readonly manifest: Manifest;
      readonly changes: Changes;
      readonly lint: LintedWorkspace;
    };

/** The versions of the formats that frozen files have. */
export const formatVersions = { changes: 1, manifest: 1, plan: 1 } as const;

/**
 * Freezes a unit's plan as a version. The plan has to be free of errors and approved; a version that is released already stays as it
 * is.
 * @throws Failure, FileFailure, BrowserError
 */
export async function release(host: Host, root: Root, options: ReleaseOptions): Promise<ReleaseResult> {
  const { signer, today, unit } = options;
  const result = await lint(host, root, { draft: false, today, units: new Set([unit]) });
  const group = result.groups.find(([{ slug }]) => slug === unit);
  const workspace = result.config?.document.data;
  if (group === undefined || workspace === undefined) return { kind: "refused", lint: result };
  const [plan] = group;
  const refused = (finding: Diagnostic): ReleaseResult => ({
    kind: "refused",
    lint: withFinding(result, finding),
  });
  const unready = notReady(plan);
  if (unready !== undefined) return refused(unready);
  const open = openArchive(host, root, workspace, options);
  const { archive } = open;
  const named = archive.versions.findLast(({ manifest }) => manifest.version === plan.unit.plan.version);
  if (named !== undefined) {
    if (!isSamePlan(host, root, archive, named, group, workspace))
      return refused(notRaised(host, root, archive, named, plan));
    return { isNewlySigned: signNewest(host, open, signer), kind: "unchanged", lint: result, manifest: named.manifest };
  }
  checkChronology(plan, archive.versions);
  const assets = buildAssets(host, root, workspace, noReaders, false);
  const { changes, manifest, content } = await buildVersion(host, root, group, assets, open, options);
  storeVersion(open.store, manifest, content, signer);
  return { changes, kind: "released", lint: result, manifest };
}

async function buildVersion(
  host: Host,
  root: Root,
  group: DocumentGroup,
  assets: SiteAssets,
  { archive }: OpenArchive,
  options: ReleaseOptions,
): Promise<{
  readonly manifest: Manifest;
  readonly changes: Changes;
  readonly content: ReadonlyMap<string, Uint8Array | string>;
}> {
  const [plan] = group;
  const { approved, corrects, date = "", version = "" } = plan.unit.plan;
  const folder = freeFolder(archive, date);
  const working = workingPlan(host, root, plan);
  const digest = sha256(working.text);
  const changes = changesTo(host, archive, { ...working, digest, folder }, () => true);
  const before = archive.versions.at(-1)?.manifest.folder;
  const neighbours = {
    changes: changes.from === undefined ? undefined : "changes/",
    predecessor: before === undefined ? undefined : `../${before}/`,
  };
  const content = new VersionContent();
  for (const [path, file] of frozenAssets(assets)) content.add(path, file);
  const digests = new Map<string, string>();
  for (const document of group) {
    const data = document === plan ? working.text : frozenData(host, root, document);
    const own = sha256(data);
    digests.set(document.folder, own);
    for (const [path, text] of frozenFiles(host, root, document, group, assets, { data, digest: own, neighbours }))
      content.add(path, text);
    for (const path of sourcesOf(document, assets.workspace))
      content.add(`${sourceFolder}${path}`, host.files.read(`${root.path}/${path}`));
  }
  if (changes.from !== undefined) {
    const page = changesPage(changes, plan.unit.name, plan.provider, frozenPageContext(assets, "../"), "../../../");
    content.add(changesPagePath, page);
  }
  content.add(changesDataPath, `${JSON.stringify(changes, undefined, 1)}\n`);
  const pathOf = (path: string): string => path.slice(plan.slug.length + 1);
  // A version's PDFs stand in the workspace rather than on the site.
  const warn = (path: string, language: Language): void =>
    options.onWarning(
      { kind: "inaccessible-pdf", path: `units/${plan.slug}/versions/${folder}/${pathOf(path)}` },
      language,
    );
  for (const [path, pdf] of await printGroup(host, root, group, assets, digests, { ...options, onInaccessible: warn }))
    content.add(pathOf(path), pdf);
  options.signal.throwIfAborted();
  const { by: _, ...approval } = approved ?? { by: "", on: date };
  const manifest: Manifest = withRoot({
    approval: { by: plan.approver?.name ?? "", ...approval },
    ...(corrects === undefined ? {} : { corrects }),
    date,
    digest,
    files: describeFiles(content.files),
    folder,
    format: 1 as const,
    kind: "release" as const,
    language: plan.language,
    previous: previousOf(archive),
    released: options.today,
    schemas: formatVersions,
    tool: options.tool,
    unit: plan.slug,
    version,
  });
  return { changes, content: content.files, manifest };
}

/** The files of a version as its manifest lists them. */
export function describeFiles(content: ReadonlyMap<string, Uint8Array | string>): ManifestFile[] {
  return [...content]
    .map(([path, text]) => ({ bytes: Buffer.byteLength(text), path, sha256: sha256(text) }))
    .toSorted((a, b) => compareText(a.path, b.path));
}

/** Signs the newest record when it is not: a version released before there was a key is signed by releasing it again. */
function signNewest(host: Host, { archive, store }: OpenArchive, signer: Signer | undefined): boolean {
  const newest = archive.records.at(-1);
  if (signer === undefined || newest === undefined) return false;
  const path = `${archive.place.folder}/${recordPath(newest)}${signatureEnding}`;
  if (host.files.kindOf(path) !== "missing") return false;
  signRecord(store, newest, signer);
  return true;
}

/** A new version follows the released ones in time, and names as corrected only what was released. */
function checkChronology(plan: ValidPlan, versions: readonly Version[]): void {
  const { corrects, date = "" } = plan.unit.plan;
  const newest = versions.at(-1)?.manifest;
  if (newest !== undefined && compareFolders(newest.folder.slice(0, 10), date) > 0) {
    throw new Failure(
      {
        en: `The plan is dated ${formatDate(date, "en")}, but version ${newest.version} of ${formatDate(newest.date, "en")} has been released.`,
        fi: `Suunnitelman päiväys on ${formatDate(date, "fi")}, mutta versio ${newest.version} on julkaistu päiväyksellä ${formatDate(newest.date, "fi")}.`,
        sv: `Planen är daterad ${formatDate(date, "sv")}, men version ${newest.version} har publicerats med datumet ${formatDate(newest.date, "sv")}.`,
      },
      {
        en: "Correct plan.date in unit.yaml. To add an earlier plan, adopt its PDF with --adopt.",
        fi: "Korjaa kohta plan.date tiedostossa unit.yaml. Aiempi suunnitelma otetaan mukaan PDF-tiedostona valitsimella --adopt.",
        sv: "Rätta plan.date i unit.yaml. En tidigare plan tas med som PDF-fil med --adopt.",
      },
    );
  }
  if (corrects === undefined || versions.some(({ manifest }) => manifest.version === corrects)) return;
  const known = versions.map(({ manifest }) => manifest.version).join(", ") || "–";
  throw new Failure(
    {
      en: `plan.corrects names version “${corrects}”, which has not been released.`,
      fi: `Kohta plan.corrects nimeää version ”${corrects}”, jota ei ole julkaistu.`,
      sv: `plan.corrects anger version ”${corrects}”, som inte har publicerats.`,
    },
    {
      en: `The released versions are: ${known}.`,
      fi: `Julkaistut versiot ovat: ${known}.`,
      sv: `De publicerade versionerna är: ${known}.`,
    },
  );
}
