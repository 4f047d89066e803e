import { execFile, execFileSync } from "node:child_process";
import { cpSync, linkSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { afterEach, expect } from "vitest";
import { changedPaths, snapshotOf } from "./snapshot.js";
import { copyWorkspace } from "../support/copy-workspace.js";
import { tinyPdf } from "../support/tiny-pdf.js";

const bin = join(import.meta.dirname, "../../bin/omavalvonta.js");
const workspaces = {
  frozen: join(import.meta.dirname, "../fixtures/frozen-v1"),
  ranta: join(import.meta.dirname, "../../examples/avopalveluryhma"),
} as const;

/** Stands in every file outside, and in the settings of git: it must never be seen in anything that the program makes or says. */
export const secret = "ghs_SalainenTunnus7Kq9";

/** The unit of the workspace `frozen`, and where its versions are. */
export const unit = "units/esimerkki";
export const versions = `${unit}/versions`;

/** Builds that need no browser. */
export const build = ["build", "--no-pdf", "--no-search"] as const;

export const isRoot = process.getuid?.() === 0;

export interface Outcome {
  readonly code: number;
  readonly text: string;
}

export interface Expected {
  /** Exit codes that are right. */
  readonly codes?: readonly number[];
  /** What the message has to name. */
  readonly says?: RegExp | string;
  /** Paths from the lab's base that the run may write, with all below them. */
  readonly writes?: readonly string[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Runs as another user. */
  readonly uid?: number;
}

const labs: Lab[] = [];
afterEach(() => {
  for (const lab of labs.splice(0)) rmSync(lab.base, { force: true, recursive: true });
});

/** A repository with a workspace, a folder of somebody else's beside it, and all that a run may look for. Removed after the test. */
export class Lab {
  readonly base = realpathSync(mkdtempSync(join(tmpdir(), "omavalvonta-attack-")));

  constructor(workspace: keyof typeof workspaces = "frozen") {
    labs.push(this);
    for (const folder of ["home", "tmp", "repo/.git"]) mkdirSync(join(this.base, folder), { recursive: true });
    copyWorkspace(workspaces[workspace], this.at("repo"));
    this.write("repo/.git/config", `[http]\n\textraheader = "AUTHORIZATION: basic ${secret}"\n`);
    this.write("repo/.git/HEAD", "ref: refs/heads/main\n");
    this.#fillOutside();
  }

  #fillOutside(): void {
    const texts: Readonly<Record<string, string>> = {
      "folder/inner/deep.txt": secret,
      "folder/photo.jpg": secret,
      "secret.json": `{"version": 1, "findings": [], "x": "${secret}"}\n`,
      "secret.md": `---\nsection: "3.2"\n---\n\n${secret}\n`,
      "secret.pdf": tinyPdf(secret),
      "secret.svg": `<svg xmlns="http://www.w3.org/2000/svg"><title>${secret}</title></svg>`,
      "secret.txt": `${secret}\n`,
      "secret.yaml": `title: ${secret}\n`,
      "site/.omavalvonta-site": `Made by omavalvonta build ${secret}\n`,
      "site/index.html": secret,
      "unit/3.2.md": `---\nsection: "3.2"\n---\n\n${secret}\n`,
      "unit/unit.yaml": `name: ${secret}\ntraits: []\nplan: {}\n`,
    };
    for (const [path, text] of Object.entries(texts)) this.write(`outside/${path}`, text);
  }

  at(path: string): string {
    return join(this.base, path);
  }

  write(path: string, content: Uint8Array | string): void {
    mkdirSync(dirname(this.at(path)), { recursive: true });
    writeFileSync(this.at(path), content);
  }

  read(path: string): string {
    return readFileSync(this.at(path), "utf8");
  }

  edit(path: string, change: (text: string) => string): void {
    this.write(path, change(this.read(path)));
  }

  remove(path: string): void {
    rmSync(this.at(path), { force: true, recursive: true });
  }

  exists(path: string): boolean {
    return readdirSync(dirname(this.at(path))).includes(basename(path));
  }

  /** Puts a link in the place of whatever is there. `to` is the text of the link. */
  link(path: string, to: string): void {
    this.remove(path);
    mkdirSync(dirname(this.at(path)), { recursive: true });
    symlinkSync(to, this.at(path));
  }

  hardLink(path: string, to: string): void {
    this.remove(path);
    mkdirSync(dirname(this.at(path)), { recursive: true });
    linkSync(this.at(to), this.at(path));
  }

  /** Puts a pipe, or a device that never ends, in a file's place. */
  special(path: string, what: "fifo" | "zero"): void {
    this.remove(path);
    mkdirSync(dirname(this.at(path)), { recursive: true });
    if (what === "fifo") execFileSync("mkfifo", [this.at(path)]);
    else execFileSync("mknod", [this.at(path), "c", "1", "5"]);
  }

  copy(from: string, to: string): void {
    cpSync(this.at(from), this.at(to), { recursive: true, verbatimSymlinks: true });
  }

  git(...args: readonly string[]): string {
    return execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.org", ...args], {
      cwd: this.at("repo"),
      encoding: "utf8",
      env: { ...process.env, GIT_CONFIG_NOSYSTEM: "1", HOME: this.at("home") },
      stdio: ["ignore", "pipe", "ignore"],
    });
  }

  /** Commits everything, as the one who attacks, and takes a real clone of it in the repository's place, as a CI does. */
  clone(): void {
    this.remove("repo/.git");
    this.git("init", "-q", "-b", "main");
    this.git("add", "-f", "-A");
    this.git("commit", "-q", "-m", "plans");
    execFileSync("mv", [this.at("repo"), this.at("origin")]);
    execFileSync("git", ["clone", "-q", this.at("origin"), this.at("repo")], { stdio: "ignore" });
    this.remove("origin");
    this.edit("repo/.git/config", (text) => `${text}[http]\n\textraheader = "AUTHORIZATION: basic ${secret}"\n`);
  }

  /** Runs the program as a user does. One that does not end in a minute is killed, and has no exit code. */
  run(args: readonly string[], { cwd = "repo", env = {}, uid }: Expected = {}): Promise<Outcome> {
    const own = { HOME: this.at("home"), OMAVALVONTA_CACHE_DIR: this.at("cache"), TMPDIR: this.at("tmp") };
    const options = {
      cwd: this.at(cwd),
      env: { PATH: process.env["PATH"], ...own, ...env },
      killSignal: "SIGKILL",
      maxBuffer: 1 << 26,
      timeout: 60_000,
      ...(uid === undefined ? {} : { gid: uid, uid }),
    } as const;
    const dated = args[0] === "help" ? args : [...args, "--today", "2026-11-22"];
    return new Promise((resolve) => {
      const child = execFile(process.execPath, [bin, ...dated], options, (_, stdout, stderr) =>
        resolve({ code: child.exitCode ?? -1, text: stdout + stderr }),
      );
    });
  }

  /**
   * Runs the program over something hostile, and sees to it that it says so in plain words, writes nothing but where it may, and shows
   * nothing of what is outside.
   */
  async attempt(args: readonly string[], expected: Expected = {}): Promise<Outcome> {
    const { codes = [1, 2, 3], says, writes = ["repo/site"] } = expected;
    const unseen = ["cache", "tmp"];
    const before = snapshotOf(this.base, unseen);
    const outcome = await this.run(args, expected);
    const after = snapshotOf(this.base, unseen);
    const what = `${args.join(" ")}: ${outcome.code}\n${outcome.text}`;
    expect(codes, what).toContain(outcome.code);
    expect(outcome.text, what).not.toMatch(/\n\s+at /);
    expect(outcome.text, what).not.toContain("GitHub issue");
    expect(outcome.text, what).not.toContain(secret);
    if (says !== undefined) expect(outcome.text, what).toMatch(says);
    const changed = changedPaths(before, after);
    // A site is made beside its place, so the time of the folder around it changes.
    const isAbove = (path: string): boolean =>
      path === "repo/" || (path.endsWith("/") && writes.some((place) => place.startsWith(path)));
    const isOurs = (path: string): boolean =>
      writes.some((place) => path === place || path === `${place}/` || path.startsWith(`${place}/`));
    expect(
      changed.filter((path) => !isOurs(path) && !(isAbove(path) && before.has(path) && after.has(path))),
      what,
    ).toEqual([]);
    for (const path of changed.filter(isOurs)) {
      const facts = after.get(path) ?? "";
      expect(facts, `${path}\n${what}`).not.toMatch(/^(?:link|special) /);
      expect(facts.includes(secret), `the secret is in ${path}\n${what}`).toBe(false);
    }
    return outcome;
  }
}
