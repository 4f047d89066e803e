import { MemoryFiles } from "./memory-files.js";
import { memoryHost } from "./memory-host.js";
import { writeToMemory, type FileTree } from "./file-tree.js";
import type { Browser } from "../../src/host/browser.js";
import type { Host } from "../../src/host/host.js";
import { nodeMachine } from "../../src/host/node/host.js";

/** What a command has asked of its machine. */
export interface Asked {
  /** How often a file of the authors was read. */
  readonly sourceReads: number;
  /** Files written and replaced, in the site and in what is remembered; copies and moves are not among them. */
  readonly siteWrites: number;
  readonly siteBytes: number;
  readonly memoryBytes: number;
  /** Documents given to the browser, and how often it printed. */
  readonly documents: number;
  readonly prints: number;
}

const nothing: Asked = { documents: 0, memoryBytes: 0, prints: 0, siteBytes: 0, siteWrites: 0, sourceReads: 0 };

/** A machine with its disk in memory that counts what is asked of it; it prints with the real browser. */
export class CountingHost implements Host {
  readonly #machine = memoryHost();
  #asked = nothing;

  readonly yieldToEvents = this.#machine.yieldToEvents;
  readonly hyphenate = this.#machine.hyphenate;
  readonly processes = this.#machine.processes;
  readonly program = this.#machine.program;
  readonly resource = this.#machine.resource;
  readonly searchIndexers = this.#machine.searchIndexers;
  readonly files = new CountingFiles(
    () => this.#add({ sourceReads: 1 }),
    (path, bytes) =>
      this.#add(path.startsWith("/cache/") ? { memoryBytes: bytes } : { siteBytes: bytes, siteWrites: 1 }),
  );
  readonly disk = this.files;
  readonly browsers: Host["browsers"] = {
    identify: (executable) => nodeMachine.browsers.identify(executable),
    open: async (options) => this.#counted(await nodeMachine.browsers.open(options)),
  };

  constructor(tree: FileTree) {
    writeToMemory(tree, this.files, "/workspace");
    this.take();
  }

  /** What was asked since the last time. */
  take(): Asked {
    const asked = this.#asked;
    this.#asked = nothing;
    return asked;
  }

  #counted(browser: Browser): Browser {
    return {
      close: () => browser.close(),
      description: browser.description,
      print: (job) => {
        this.#add({ documents: 1 });
        const revise: typeof job.revise = (pdf, print) => {
          this.#add({ prints: 1 });
          return job.revise(pdf, print);
        };
        return browser.print({ ...job, revise });
      },
    };
  }

  #add(more: Partial<Asked>): void {
    const sum = (key: keyof Asked): number => this.#asked[key] + (more[key] ?? 0);
    this.#asked = {
      documents: sum("documents"),
      memoryBytes: sum("memoryBytes"),
      prints: sum("prints"),
      siteBytes: sum("siteBytes"),
      siteWrites: sum("siteWrites"),
      sourceReads: sum("sourceReads"),
    };
  }
}

class CountingFiles extends MemoryFiles {
  constructor(
    private readonly onSourceRead: () => void,
    private readonly onWrite: (path: string, bytes: number) => void,
  ) {
    super();
  }

  override read(path: string): Uint8Array {
    if (/^\/workspace\/(?:units|shared|omavalvonta\.yaml)/.test(path)) this.onSourceRead();
    return super.read(path);
  }

  override write(path: string, content: Uint8Array | string): void {
    this.onWrite(path, Buffer.byteLength(content));
    super.write(path, content);
  }

  override replace(path: string, content: Uint8Array | string): void {
    this.onWrite(path, Buffer.byteLength(content));
    super.replace(path, content);
  }
}
