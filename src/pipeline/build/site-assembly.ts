import type { BuildRequest, BuildRun } from "./build-request.js";
import type { SiteAssets } from "../pages/site-assets.js";
import type { BuildContext } from "./build-unit.js";
import type { PdfJob } from "../pdf/pdf-jobs.js";
import { openPrintQueue, type PrintQueue } from "../pdf/print-queue.js";
import { withChecksum } from "../cache/checksum.js";
import { portable, readShared, shardFileName, type ShardFile } from "../shard/shard-file.js";
import type { Shard } from "../shard/assign-shard.js";
import type { BuildCache } from "./build-cache.js";
import type { UnitOutput } from "../pages/unit-output.js";
import type { RecordedPdf, BuildManifest } from "../manifest/build-manifest.js";
import type { RecordedBucket } from "../search/recorded-bucket.js";
import { buildSearch } from "../search/site-search.js";
import { filesOf, holdsOnly, isIntact, type CachedUnit, type PreviousBuild } from "../manifest/previous-build.js";
import { wholeSiteFiles } from "../pages/whole-site.js";
import type { PrintedPlan } from "../pdf/print-plan.js";
import { beginSite, siteMarker, type SiteFolder } from "../../output/site-folder.js";
import type { SitePlace } from "../../output/site-place.js";
import type { SiteFile } from "../../plan/site-file.js";

/** What printing and indexing were needed. */
export interface AssemblyWork {
  readonly printed: number;
  readonly prints: number;
  /** Documents that were taken into an index for searching. */
  readonly indexed: number;
}

/** A site that is being put together: the files that were made for it, and those that are taken from an earlier one. */
export class SiteAssembly {
  readonly #site: SiteFolder;
  readonly #queue: PrintQueue | undefined;
  /** Every file of the site; its stamp when it was taken from where that is known. */
  readonly #stamps = new Map<string, string | undefined>([[siteMarker, undefined]]);
  readonly #pdfs = new Map<string, RecordedPdf>();
  #search: readonly RecordedBucket[] | null = null;
  #work: AssemblyWork = { indexed: 0, printed: 0, prints: 0 };
  #ordered = 0;
  readonly #known: CachedUnit[] = [];
  /** Files that stay where they stand. */
  readonly #kept = new Set<string>();

  constructor(
    readonly buildContext: BuildContext,
    readonly history: BuildCache,
    readonly place: SitePlace,
    readonly request: BuildRequest,
  ) {
    const { assets, printing, context } = buildContext;
    const { gate } = history;
    const { browser, jobs, onWarning, signal } = request.run;
    const { language } = assets.workspace;
    this.#site = beginSite(gate, place);
    if (printing === undefined) return;
    if (assets.base === undefined) onWarning({ kind: "no-poster" }, language);
    this.#queue = openPrintQueue(context.host, {
      browser,
      files: printing.shared.files,
      jobs,
      onPrinted: (order, printed) => this.#takePrinted(order, printed),
      onWarning: (warning) => onWarning(warning, language),
      signal,
    });
  }

  /** Takes in what has just been made, and prints its PDFs, unless they were printed before. */
  async addMade(part: UnitOutput, orders: readonly PdfJob[]): Promise<void> {
    for (const path of part.files) this.#stamps.set(path, undefined);
    for (const order of orders) {
      const stored = this.history.store?.find(order.key);
      if (stored === undefined) {
        this.#ordered += 1;
        await this.#queue?.add(order);
      } else {
        this.#write({ content: stored.content, path: order.path });
        this.#notePdf(order.path, { ...stored.facts, key: order.key });
      }
    }
  }

  /** Takes in a unit as it is. */
  addKnown(unit: CachedUnit): void {
    this.#known.push(unit);
    for (const [path] of unit.part.prints) {
      const pdf = unit.source.record.pdfs[path];
      if (pdf !== undefined) this.#notePdf(path, pdf);
    }
  }

  /** Makes what belongs to no unit, when all units are there. `parts`: the units and the programme. */
  async addWholeSite(units: readonly UnitOutput[], parts: readonly UnitOutput[]): Promise<void> {
    const { assets, context } = this.buildContext;
    const { host, root } = context;
    const shown = new Map(parts.flatMap((part) => part.shown.map(([path, address]) => [address, path])));
    for (const path of this.#takeKnown([...shown.keys()])) shown.delete(path);
    for (const [path, source] of shown) this.#write({ content: host.files.read(`${root.path}/${source}`), path });
    const searched = this.request.mode.search ? await this.#addSearch(parts) : [];
    for (const file of wholeSiteFiles(units, parts, searched, assets)) this.#write(file);
  }

  /** Takes the known units; returns those of the shown files that came along. Of a share, which stands by itself, every file is taken. */
  #takeKnown(shown: readonly string[]): readonly string[] {
    const before = this.request.mode.shard === undefined ? this.history.before() : undefined;
    const shownIn = byFolder(shown);
    const recordedIn = byFolder(Object.keys(before?.record.stamps ?? {}));
    return this.#known.flatMap(({ part, slug, source }) => {
      const recorded = recordedIn.get(slug) ?? [];
      const along = shownIn.get(slug) ?? [];
      const paths = new Set([...filesOf(part), ...along]);
      const isSame = recorded.length === paths.size && recorded.every((path) => paths.has(path));
      if (
        source !== before ||
        !isSame ||
        !isIntact(source, along) ||
        !holdsOnly(source.files, source.folder, recorded, 1)
      ) {
        for (const path of filesOf(part)) this.#take(source, path);
        return [];
      }
      this.#site.keep(slug);
      for (const path of paths) {
        this.#kept.add(path);
        this.#stamps.set(path, source.record.stamps[path]);
      }
      return along;
    });
  }

  /** Waits for the PDFs. */
  async printed(): Promise<void> {
    await this.#queue?.finish();
    await this.#queue?.close();
  }

  /** Adds what makes this a shard, when everything else is there. */
  addShard(shard: Shard, units: BuildManifest["units"]): void {
    this.#takeKnown([]);
    const { history, place } = this;
    const record = history.recordOf({ ...this.record(), programme: null, units });
    const file: ShardFile = {
      format: 2,
      mode: history.shardMode(),
      record: portable(history.gate.files, place.making, record, [...this.#stamps.keys()]),
      run: this.request.run.name ?? "",
      shard,
    };
    this.#write({ content: withChecksum(file), path: shardFileName });
  }

  /** Puts the site in its place. */
  finish(): AssemblyWork {
    this.request.run.signal.throwIfAborted();
    this.#site.finish();
    return this.#work;
  }

  async abandon(): Promise<void> {
    await this.#queue?.close();
    this.#site.abandon();
  }

  /** What the finished site consists of. */
  record(): {
    readonly pdfs: Readonly<Record<string, RecordedPdf>>;
    readonly search: readonly RecordedBucket[] | null;
    readonly stamps: Readonly<Record<string, string>>;
  } {
    const { files } = this.history.gate;
    const stamps = [...this.#stamps].map(([path, stamp]): [string, string] => [
      path,
      stamp ?? files.stamp(`${this.place.target}/${path}`) ?? "",
    ]);
    return { pdfs: Object.fromEntries(this.#pdfs), search: this.#search, stamps: Object.fromEntries(stamps) };
  }

  async #addSearch(parts: readonly UnitOutput[]): Promise<readonly RecordedBucket[]> {
    const { assets, context } = this.buildContext;
    const { files } = this.history.gate;
    const { making, target } = this.place;
    const documents = parts.flatMap((part) => part.documents);
    const search = await buildSearch(context.host, documents, {
      onIndexed: (done, total, name) => this.request.run.onProgress({ done, name, step: "search", total }),
      pathOf: (path) => `${this.#kept.has(path) ? target : making}/${path}`,
      place: this.place,
      signal: this.request.run.signal,
      takeKnown: (digest) => {
        const known = this.history.searchBucket(digest);
        if (known === undefined || !isIntact(known.source, known.bucket.files)) return undefined;
        for (const path of known.bucket.files) this.#take(known.source, path);
        return known.bucket;
      },
    });
    if (search === undefined) {
      this.request.run.onWarning({ kind: "no-search" }, assets.workspace.language);
      files.remove(`${making}/pagefind`);
      for (const path of this.#stamps.keys()) if (path.startsWith("pagefind/")) this.#stamps.delete(path);
      return [];
    }
    for (const path of search.buckets.flatMap((bucket) => bucket.files))
      if (!this.#stamps.has(path)) this.#stamps.set(path, undefined);
    this.#search = search.buckets;
    this.#work = { ...this.#work, indexed: search.indexed };
    return search.buckets;
  }

  #takePrinted({ key, path, print }: PdfJob, printed: PrintedPlan): void {
    const { isAccessible, pdf, prints } = printed;
    this.#write({ content: pdf, path });
    this.history.store?.add(key, printed);
    this.#notePdf(path, { isAccessible, key });
    this.#work = { ...this.#work, printed: this.#work.printed + 1, prints: this.#work.prints + prints };
    this.request.run.onProgress({ done: this.#work.printed, name: print.name, step: "pdf", total: this.#ordered });
  }

  #notePdf(path: string, pdf: RecordedPdf): void {
    this.#pdfs.set(path, pdf);
    warnOfPdf(path, pdf, this.buildContext.assets, this.request.run);
    this.history.store?.use(pdf.key);
  }

  #write(file: SiteFile): void {
    this.#site.write(file);
    this.#stamps.set(file.path, undefined);
  }

  #take(source: PreviousBuild, path: string): void {
    if (source.kind === "shard") return this.#write({ content: readShared(source, path), path });
    this.#site.take(path);
    this.#stamps.set(path, source.record.stamps[path]);
  }
}

/** Says of a PDF that it fails a check of accessibility. */
export function warnOfPdf(
  path: string,
  { isAccessible }: RecordedPdf,
  assets: SiteAssets,
  { onWarning }: Pick<BuildRun, "onWarning">,
): void {
  if (!isAccessible) onWarning({ kind: "inaccessible-pdf", path }, assets.workspace.language);
}

/** Paths by the folder at the top that they stand in. */
function byFolder(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const path of paths) {
    const folder = path.slice(0, path.indexOf("/"));
    const known = found.get(folder);
    if (known === undefined) found.set(folder, [path]);
    else known.push(path);
  }
  return found;
}
