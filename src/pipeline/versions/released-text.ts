import type { DocumentGroup } from "../lint/lint-document.js";
import { frozenData, frozenFilesOf, sourcesOf } from "./freeze-plan.js";
import { comparePlans, saysTheSame, type ComparedPlan } from "../../compare/compare-plans.js";
import type { Root } from "../../discover/read-text.js";
import type { Host } from "../../host/host.js";
import type { Changes, Manifest, PlanData, Workspace } from "../../plan/file-types.generated.js";
import type { ValidPlan } from "../../plan/resolved.js";
import type { Archive, Version } from "../../versions/archive.js";
import { sha256 } from "../../versions/digest.js";
import { sourceFolder } from "../../versions/records.js";
import { notSound } from "./not-sound.js";

/** A frozen file's content, which is what its manifest says. @throws Failure when it is not */
export function readFrozen(
  { files }: Pick<Host, "files">,
  { place }: Archive,
  { files: listed, folder }: Manifest,
  path: string,
): Uint8Array {
  const content = files.read(`${place.folder}/${folder}/${path}`);
  const sum = listed.find((file) => file.path === path)?.sha256;
  if (sha256(content) !== sum) throw notSound(place.unit, { kind: "changed", path: `${folder}/${path}` });
  return content;
}

/** The plan of a released version; undefined for one that was taken over from a PDF, or removed. */
export function releasedPlan(host: Host, archive: Archive, { manifest, redaction }: Version): ComparedPlan | undefined {
  if (manifest.kind !== "release" || redaction !== undefined) return undefined;
  const data = JSON.parse(new TextDecoder().decode(readFrozen(host, archive, manifest, "plan.json"))) as PlanData;
  return { data, digest: manifest.digest, folder: manifest.folder };
}

/** A plan of the working files, ready to be compared. */
export function workingPlan(host: Host, root: Root, plan: ValidPlan): ComparedPlan & { readonly text: string } {
  const text = frozenData(host, root, plan);
  return { data: JSON.parse(text) as PlanData, digest: undefined, folder: undefined, text };
}

/**
 * Whether a plan says what a released version says. The same sources are the same plan, even when this program prints it in
 * another way than the one that released it; the same words with another markup are too. Monitoring reports come beside a plan and
 * translations follow it: they do not count.
 */
export function isSamePlan(
  host: Host,
  root: Root,
  archive: Archive,
  version: Version,
  group: DocumentGroup,
  workspace: Workspace,
): boolean {
  const [plan] = group;
  const { manifest } = version;
  const released = releasedPlan(host, archive, version);
  if (released === undefined) return false;
  const sums = new Map(manifest.files.map(({ path, sha256: sum }) => [path, sum]));
  const read = (path: string): Uint8Array => host.files.read(`${root.path}/${path}`);
  const pictures = frozenFilesOf(plan).every(([path, address]) => sums.get(address) === sha256(read(path)));
  const working = workingPlan(host, root, plan);
  if (pictures && (sha256(working.text) === manifest.digest || saysTheSame(released.data, working.data))) return true;
  const isSource = (path: string): boolean => !/\/reports\/[^/]+\.yaml$/.test(path);
  const sources = [...new Set(group.flatMap((document) => sourcesOf(document, workspace)))].filter(isSource);
  const frozen = manifest.files
    .filter(({ path }) => path.startsWith(sourceFolder))
    .map(({ path }) => path.slice(sourceFolder.length))
    .filter(isSource);
  return (
    sources.length === frozen.length &&
    sources.every((path) => sums.get(`${sourceFolder}${path}`) === sha256(read(path)))
  );
}

/** What else than its text tells a plan from a released one: keys of unit.yaml, and files that it shows or links to. */
export function otherDifferences(
  host: Host,
  root: Root,
  archive: Archive,
  version: Version,
  plan: ValidPlan,
): readonly string[] {
  const released = releasedPlan(host, archive, version);
  if (released === undefined) return [];
  const working = workingPlan(host, root, plan).data.plan;
  const keys = (["date", "approved", "changes", "corrects"] as const).filter(
    (key) => JSON.stringify(working[key]) !== JSON.stringify(released.data.plan[key]),
  );
  const sums = new Map(version.manifest.files.map(({ path, sha256: sum }) => [path, sum]));
  const files = frozenFilesOf(plan).filter(
    ([path, address]) => sums.get(address) !== sha256(host.files.read(`${root.path}/${path}`)),
  );
  return [...keys.map((key) => `plan.${key}`), ...files.map(([, address]) => address)];
}

/** What changed from the newest version that can be compared and is not newer than `before`; undefined when there is none. */
export function changesTo(
  host: Host,
  archive: Archive,
  to: ComparedPlan,
  isCandidate: (version: Version) => boolean,
): Changes {
  const earlier = archive.versions.toReversed().filter(isCandidate);
  for (const version of earlier) {
    const from = releasedPlan(host, archive, version);
    if (from !== undefined) return comparePlans(from, to);
  }
  return comparePlans(undefined, to);
}
