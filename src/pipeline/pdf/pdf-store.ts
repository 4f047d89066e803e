import type { CacheFolder } from "../cache/cache-folder.js";
import { textDigest } from "../cache/digest.js";
import type { PrintedPlan } from "./print-plan.js";
import { sha256 } from "../../versions/digest.js";

/** What is known of a PDF. */
export interface PdfFacts {
  readonly isAccessible: boolean;
}

interface StoredFacts extends PdfFacts {
  /** A digest of the file: one that was damaged is printed again. */
  readonly sha256: string;
}

export interface StoredPdf {
  readonly facts: PdfFacts;
  readonly content: Uint8Array;
}

const folder = "pdf";

/** PDFs that were printed before, by the keys of their orders and by program and browser. */
export class PdfStore {
  readonly #used = new Set<string>();

  constructor(
    readonly cache: CacheFolder,
    /** Names the program and the browser. */
    readonly maker: string,
  ) {}

  find(key: string): StoredPdf | undefined {
    const name = this.#nameOf(key);
    const facts = parse(this.cache.read(`${folder}/${name}.json`));
    const content = facts === undefined ? undefined : this.cache.readBytes(`${folder}/${name}.pdf`);
    if (facts === undefined || content === undefined || sha256(content) !== facts.sha256) return undefined;
    return { content, facts };
  }

  add(key: string, { isAccessible, pdf }: PrintedPlan): void {
    const name = this.#nameOf(key);
    const facts: StoredFacts = { isAccessible, sha256: sha256(pdf) };
    this.cache.write(`${folder}/${name}.pdf`, pdf);
    this.cache.write(`${folder}/${name}.json`, JSON.stringify(facts));
  }

  /** Says that the site has a PDF. */
  use(key: string): void {
    this.#used.add(this.#nameOf(key));
  }

  /** Removes all that the site does not have. */
  removeUnused(): void {
    for (const name of this.cache.names(folder)) {
      if (!this.#used.has(name.replace(/\.[^.]*$/, ""))) this.cache.remove(`${folder}/${name}`);
    }
  }

  #nameOf(key: string): string {
    return textDigest(this.maker, key);
  }
}

function parse(text: string | undefined): StoredFacts | undefined {
  try {
    const data = text === undefined ? undefined : (JSON.parse(text) as Partial<StoredFacts> | null);
    const { isAccessible, sha256: sum } = data ?? {};
    if (typeof sum !== "string" || typeof isAccessible !== "boolean") return undefined;
    return { isAccessible, sha256: sum };
  } catch {
    return undefined;
  }
}
