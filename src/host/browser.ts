/** A document to print. */
export interface PrintJob {
  /** What a failure calls it. */
  readonly name: string;
  readonly html: string;
  /** What the document refers to, by path relative to it: `fonts/x.woff2`. Nothing else can be loaded. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** For the job as a whole. */
  readonly timeoutMs: number;
  /**
   * Looks at a print, the first or a later one of the document as it was opened. Texts by the id of their element are put in before it is
   * printed again; undefined ends the job with this print.
   */
  readonly revise: (pdf: Uint8Array, print: number) => ReadonlyMap<string, string> | undefined;
}

export interface Browser {
  readonly description: string;
  /** The last print of the job. @throws BrowserError */
  print(job: PrintJob): Promise<Uint8Array>;
  close(): Promise<void>;
}

export type BrowserFailure =
  | { readonly kind: "not-found"; readonly tried: readonly string[] }
  | { readonly kind: "start-failed"; readonly executable: string; readonly detail: string }
  | { readonly kind: "timeout"; readonly name: string; readonly timeoutMs: number }
  | { readonly kind: "crashed"; readonly name: string; readonly detail: string };

export type BrowserWarning = { readonly kind: "no-sandbox"; readonly reason: "root" | "asked" };

export class BrowserError extends Error {
  override readonly name = "BrowserError";

  constructor(readonly failure: BrowserFailure) {
    super(failure.kind);
  }
}

export interface Browsers {
  /** @throws BrowserError */
  open(options: {
    readonly executable: string | undefined;
    readonly onWarning: (warning: BrowserWarning) => void;
    /** Ends the browser at once, whether it is still starting or printing. */
    readonly signal: AbortSignal;
  }): Promise<Browser>;
  /** Names the browser that would be opened, and its version; another text means that prints may differ. Undefined when there is none. */
  identify(executable: string | undefined, signal?: AbortSignal): Promise<string | undefined>;
}
