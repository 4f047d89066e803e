import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

/** A problem as an editor underlines it; lines are 1-based. */
export interface EditorProblem {
  readonly line: number;
  readonly message: string;
  readonly severity: number;
}

export interface EditorCompletion {
  readonly label: string;
  readonly documentation: string;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: {
    readonly uri?: string;
    readonly diagnostics?: readonly LspDiagnostic[];
    readonly items?: object[];
  };
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

interface LspDiagnostic {
  readonly message: string;
  readonly severity: number;
  readonly range: { readonly start: { readonly line: number } };
}

interface LspItem {
  readonly label: string;
  readonly documentation?: string | { readonly value: string };
}

const program = createRequire(import.meta.url).resolve("yaml-language-server/bin/yaml-language-server");

/** The settings of an editor whose user has changed nothing; schemas come only from the files' own first lines. */
const settings = {
  "[yaml]": {},
  editor: {},
  files: {},
  http: {},
  yaml: { completion: true, hover: true, schemaStore: { enable: false }, validate: true },
};

/** An editor that talks to the YAML language server as editors do: a process of its own, messages over its standard streams. */
export class LanguageServer {
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #answers = new Map<number, (message: Message) => void>();
  readonly #problems = new Map<string, (problems: readonly EditorProblem[]) => void>();
  #buffer = Buffer.alloc(0);
  #nextId = 1;

  private constructor() {
    this.#process = spawn(process.execPath, [program, "--stdio"], { stdio: "pipe" });
    this.#process.stdout.on("data", (chunk: Buffer) => this.#read(chunk));
  }

  /** Starts the server with a folder as its workspace. */
  static async start(folder: string): Promise<LanguageServer> {
    const server = new LanguageServer();
    const uri = pathToFileURL(folder).href;
    await server.#ask("initialize", {
      capabilities: {
        textDocument: {
          completion: { completionItem: { documentationFormat: ["markdown", "plaintext"], snippetSupport: true } },
          hover: { contentFormat: ["markdown", "plaintext"] },
        },
        workspace: { configuration: true, workspaceFolders: true },
      },
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ name: "workspace", uri }],
    });
    server.#tell("initialized", {});
    server.#tell("workspace/didChangeConfiguration", { settings });
    return server;
  }

  /** Opens a file with the text given and waits for what the server has to say of it. */
  open(path: string, text: string): Promise<readonly EditorProblem[]> {
    const uri = pathToFileURL(path).href;
    const problems = new Promise<readonly EditorProblem[]>((resolve) => this.#problems.set(uri, resolve));
    this.#tell("textDocument/didOpen", { textDocument: { languageId: "yaml", text, uri, version: 1 } });
    return problems;
  }

  /** What the editor offers at a place; line and column are 1-based. */
  async complete(path: string, line: number, column: number): Promise<readonly EditorCompletion[]> {
    const result = (await this.#ask("textDocument/completion", at(path, line, column))) as {
      readonly items: readonly LspItem[];
    };
    return result.items.map(({ documentation, label }) => ({ documentation: plain(documentation), label }));
  }

  /** What the editor tells of the word at a place, in Markdown; empty when nothing. */
  async hover(path: string, line: number, column: number): Promise<string> {
    const result = (await this.#ask("textDocument/hover", at(path, line, column))) as {
      readonly contents: string | { readonly value: string };
    } | null;
    return plain(result?.contents);
  }

  async stop(): Promise<void> {
    const ended = new Promise<void>((resolve) => this.#process.once("exit", () => resolve()));
    await this.#ask("shutdown", undefined);
    this.#tell("exit", undefined);
    const timer = setTimeout(() => this.#process.kill(), 5000);
    await ended;
    clearTimeout(timer);
  }

  async #ask(method: string, params: unknown): Promise<unknown> {
    const id = this.#nextId++;
    const { error, result } = await new Promise<Message>((resolve) => {
      this.#answers.set(id, resolve);
      this.#send({ id, method, params });
    });
    if (error !== undefined) throw new Error(`${method}: ${error.message}`);
    return result;
  }

  #tell(method: string, params: unknown): void {
    this.#send({ method, params });
  }

  #send(message: object): void {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    this.#process.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #read(chunk: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, chunk]);
    for (;;) {
      const head = this.#buffer.indexOf("\r\n\r\n");
      if (head === -1) return;
      const length = Number(/Content-Length: (\d+)/i.exec(this.#buffer.subarray(0, head).toString())?.[1]);
      if (this.#buffer.length < head + 4 + length) return;
      const body = this.#buffer.subarray(head + 4, head + 4 + length).toString();
      this.#buffer = this.#buffer.subarray(head + 4 + length);
      this.#receive(JSON.parse(body) as Message);
    }
  }

  #receive(message: Message): void {
    const { id, method, params } = message;
    if (method === undefined) {
      if (id !== undefined) this.#answers.get(id)?.(message);
    } else if (method === "textDocument/publishDiagnostics") {
      const problems = (params?.diagnostics ?? []).map(({ message: text, range, severity }) => ({
        line: range.start.line + 1,
        message: text,
        severity,
      }));
      this.#problems.get(params?.uri ?? "")?.(problems);
    } else if (id !== undefined) {
      this.#send({ id, result: method === "workspace/configuration" ? answerSettings(params?.items ?? []) : null });
    }
  }
}

function answerSettings(items: readonly object[]): readonly unknown[] {
  const known: Readonly<Record<string, object>> = settings;
  return items.map((item) => ("section" in item ? known[String(item.section)] : undefined) ?? {});
}

function at(path: string, line: number, column: number): object {
  return {
    position: { character: column - 1, line: line - 1 },
    textDocument: { uri: pathToFileURL(path).href },
  };
}

function plain(content: string | { readonly value: string } | undefined): string {
  return typeof content === "string" ? content : (content?.value ?? "");
}
