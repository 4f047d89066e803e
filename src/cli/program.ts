import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { reportFormats, type ReportFormat } from "./report-formats.js";
import type { Run } from "./run.js";
import { humanOutput, painterFor, type Output } from "./terminal.js";
import { version } from "./version.js";
import type { Machine } from "../host/host.js";
import { interruptible } from "../host/interruptible.js";
import { formatTests } from "../validate/formats.js";
import type { Shard } from "../pipeline/shard/assign-shard.js";
import { languages } from "../text/language.js";

/** The world outside the program, as `bin/` hands it over. */
export interface CliEnvironment {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Who is told of Ctrl-C and the like, and whether that ended the command. */
  readonly interruption?: Interruption;
  /** Another machine than the real one; tests hand one over that lives in memory. */
  readonly machine?: { readonly host: Machine; readonly cwd: string };
}

/** How the world ends a command: `signal` asks for it; what `hasten` was given is called when there is no more time. */
interface Interruption {
  readonly signal: AbortSignal;
  hasten(clean: () => void): void;
}

/** The commands and their options. `finish` is given the exit code of the one that ran. */
export function buildProgram(world: CliEnvironment, finish: (code: number) => void): Command {
  const program = new Command("omavalvonta")
    .description(
      "Self-monitoring plans (omavalvontasuunnitelmat) as web sites and PDFs, checked against the Finnish regulation.\nThe checks are no legal advice.",
    )
    .version(version)
    // `release --version` names a version of a plan; the program's own is asked for before any command.
    .enablePositionalOptions()
    .showHelpAfterError("Try omavalvonta --help")
    .exitOverride()
    .configureOutput({
      getErrHasColors: () => false,
      getOutHasColors: () => false,
      writeErr: (text) => humanOutput(world.stderr).write(text),
      writeOut: (text) => humanOutput(world.stdout).write(text),
    });

  const lint = common(program.command("lint"))
    .argument("[path...]", "units, folders or files of the workspace; all when none is named")
    .description("Say what is wrong in the plans, and where")
    .option("--format <format>", `form of the result: ${reportFormats.join(", ")}; may be repeated`, reportFormat)
    .option("--output <file>", "write the result to a file")
    .option("--max-warnings <n>", "fail when there are more warnings", wholeNumber)
    .addOption(
      new Option("--fail-severity <severity>", "fail when a finding is at least this severe")
        .choices(["error", "warning", "info"])
        .default("error"),
    )
    .option("--no-cache", "check everything anew, also what has not changed since the last time")
    .option("--cache-dir <folder>", cacheFolderHelp)
    .option("--fix", "mend in the files what needs no judgement, then say what is left")
    .option("--baseline <file>", "leave out the findings that stand in this file")
    .option("--update-baseline", "write the present findings to the baseline")
    .option("--prune-baseline", "take what is mended out of the baseline");
  for (const format of reportFormats) lint.option(`--output.${format} <file>`, `write ${format} to a file of its own`);
  lint.action(async (paths: string[], options) => {
    const { runLint } = await import("./commands/lint.js");
    finish(await runLint(await start(world), paths, options));
  });

  common(program.command("build"))
    .argument("[unit...]", "slugs of units; all when none is named")
    .description("Check the plans, then make the web site and the PDFs")
    .option("--out <folder>", "the output folder", "site")
    .option("--no-pdf", "make no PDFs; needs no browser")
    .option("--no-search", "make no index for searching; the list of units still filters")
    .option("--no-cache", "make everything anew, taking nothing from earlier builds")
    .option("--cache-dir <folder>", cacheFolderHelp)
    .option("--shard <i/n>", "make one share of the units; merge makes one site of all shares", parseShard)
    .option("--run <id>", "with --shard: names the run, which all its shares carry")
    .option("--draft", "build plans with errors of rules too, marked as drafts")
    .option("--pdf-timeout <seconds>", "how long one PDF may take", positiveNumber, 60)
    .option("--jobs <n>", "how many PDFs are printed at the same time", positiveInteger, 2)
    .option("--browser <path>", "the browser that prints the PDFs (also: OMAVALVONTA_BROWSER)")
    .action(async (units: string[], options) => {
      const { runBuild } = await import("./commands/build.js");
      finish(await runBuild(await start(world), units, options));
    });

  common(program.command("merge"))
    .argument("<folder...>", "the folders that the shares were built into")
    .description("Make one site of the shares that several machines have built")
    .option("--out <folder>", "the output folder", "site")
    .option("--run <id>", "take only shares of this run")
    .option("--no-cache", "leave nothing for later builds")
    .option("--cache-dir <folder>", cacheFolderHelp)
    .option("--pdf-timeout <seconds>", "how long one PDF may take", positiveNumber, 60)
    .option("--jobs <n>", "how many PDFs are printed at the same time", positiveInteger, 2)
    .option("--browser <path>", "the browser that prints the programme's PDF (also: OMAVALVONTA_BROWSER)")
    .action(async (folders: string[], options) => {
      const { runMerge } = await import("./commands/merge.js");
      finish(await runMerge(await start(world), folders, options));
    });

  common(program.command("coverage"))
    .argument("[unit...]", "slugs of units; all when none is named")
    .description("Show where each plan answers each requirement, and what is missing")
    .addOption(
      new Option("--format <format>", "form of the result").choices(["table", "json", "html"]).default("table"),
    )
    .option("--output <file>", "write the result to a file")
    .action(async (units: string[], options) => {
      const { runCoverage } = await import("./commands/coverage.js");
      finish(await runCoverage(await start(world), units, options));
    });

  common(program.command("release"))
    .argument("<unit>", "the unit's slug")
    .description("Freeze the plan as a version that can be trusted")
    .option("--sign <key.pem>", "sign with this private ed25519 key")
    .option(
      "--head <hash>",
      "the hash of the newest record, when nobody has signed it and you vouch for it",
      recordHash,
    )
    .option("--pdf-timeout <seconds>", "how long the PDF may take", positiveNumber, 60)
    .option("--browser <path>", "the browser that prints the PDF (also: OMAVALVONTA_BROWSER)")
    .option("--adopt <file.pdf>", "take over the PDF of an earlier plan instead; with --date and --version")
    .option("--date <date>", "the earlier plan's day (YYYY-MM-DD)", day)
    .option("--version <name>", "the earlier plan's version")
    .option("--redact <version>", "remove the content of a released version instead; with --reason")
    .option("--reason <text>", "why it is removed, for readers")
    .action(async (unit: string, options) => {
      const { runRelease } = await import("./commands/release.js");
      finish(await runRelease(await start(world), unit, options));
    });

  common(program.command("verify"))
    .argument("[folder...]", "units, folders of versions or built sites; the whole workspace when none is named")
    .description("Check the released versions, every byte, against their hashes")
    .option("--head <hash>", "the hash of a record that has to be in the chain", recordHash)
    .option("--key <file>", "the public key, instead of the workspace's signing-keys")
    .addOption(new Option("--format <format>", "form of the result").choices(["pretty", "json"]).default("pretty"))
    .action(async (folders: string[], options) => {
      const { runVerify } = await import("./commands/verify.js");
      finish(await runVerify(await start(world), folders, options));
    });

  common(program.command("diff"))
    .argument("<unit>", "the unit's slug")
    .argument("[from]", "a version, by its name or its date; the newest when none is named")
    .argument("[to]", "another version; the working files when none is named")
    .description("Show what changed between versions, section by section and word by word")
    .addOption(
      new Option("--format <format>", "form of the result").choices(["pretty", "json", "markdown"]).default("pretty"),
    )
    .option("--output <file>", "write the result to a file")
    .action(async (unit: string, from: string | undefined, to: string | undefined, options) => {
      const { runDiff } = await import("./commands/diff.js");
      finish(await runDiff(await start(world), unit, from, to, options));
    });

  common(program.command("explain"))
    .argument("<id>", "a rule or a requirement, as findings name them")
    .description("Tell what a rule or a requirement asks for, why, and its source")
    .action(async (id: string, options) => {
      const { runExplain } = await import("./commands/explain.js");
      finish(await runExplain(await start(world), id, options));
    });

  common(program.command("doctor"))
    .description("Look whether this machine and this workspace are fit to build, and what to do; or check a PDF")
    .option("--pdf <file>", "check how accessible a PDF is, whatever program made it")
    .addOption(new Option("--format <format>", "form of the result").choices(["table", "json"]).default("table"))
    .option("--browser <path>", "the browser that prints the PDFs (also: OMAVALVONTA_BROWSER)")
    .action(async (options) => {
      const { runDoctor } = await import("./commands/doctor.js");
      finish(await runDoctor(await start(world), options));
    });

  const create = program.command("new").description("Write the files of something new");
  common(create.command("unit"))
    .argument("<slug>", "the unit's folder and address: letters a–z, digits and hyphens")
    .description("A service unit: every requirement that applies, as sections with the questions to answer")
    .option("--traits <list>", "what is true of the unit, separated by commas", "social-service,employees")
    .option("--name <name>", "the unit's name")
    .action(async (slug: string, options) => {
      const { runNewUnit } = await import("./commands/new-unit.js");
      finish(await runNewUnit(await start(world), slug, options));
    });
  return program;
}

/** How the library ended by itself: 0 after help or the version, another number after a mistake in the arguments; undefined for any other error. */
export function programExit(error: unknown): number | undefined {
  return error instanceof CommanderError ? error.exitCode : undefined;
}

function common(command: Command): Command {
  return command
    .option("--cwd <folder>", "work as if started in this folder")
    .option("--config <file>", "the workspace's omavalvonta.yaml")
    .addOption(new Option("--lang <language>", "language of the messages").choices(languages))
    .option("--today <date>", "judge time as if today were this day (YYYY-MM-DD)", day)
    .option("-q, --quiet", "only results and errors")
    .option("-v, --verbose", "a line for each step of the work");
}

const cacheFolderHelp =
  "where to remember what has not changed; else the user's cache folder (also: OMAVALVONTA_CACHE_DIR)";

/** Loads the machine only when a command runs, so that --version and --help stay fast. */
async function start(world: CliEnvironment): Promise<Run> {
  const { cwd, host } = world.machine ?? (await realMachine());
  const signal = world.interruption?.signal ?? new AbortController().signal;
  return {
    cwd,
    env: world.env,
    machine: interruptible(host, signal),
    onHaste: (clean) => world.interruption?.hasten(clean),
    paintErr: painterFor(world.stderr, world.env),
    paintOut: painterFor(world.stdout, world.env),
    results: world.stdout,
    signal,
    stderr: humanOutput(world.stderr),
    stdout: humanOutput(world.stdout),
    terminal: world.stderr,
  };
}

async function realMachine(): Promise<{ readonly host: Machine; readonly cwd: string }> {
  const { leaveFolder, nodeMachine } = await import("../host/node/host.js");
  const [{ nodeThreads }, { unpackError }] = await Promise.all([
    import("../host/node/threads.js"),
    import("./thread-errors.js"),
  ]);
  const threads = nodeThreads(new URL("./worker.js", import.meta.url), unpackError);
  return {
    cwd: leaveFolder(),
    host: threads === undefined ? nodeMachine : { ...nodeMachine, threads },
  };
}

function day(text: string): string {
  if (formatTests["date"]?.(text) !== true) throw new InvalidArgumentError("Expected a day such as 2026-01-14.");
  return text;
}

/** Collects the formats in the order in which they are asked for. */
function reportFormat(text: string, earlier: readonly ReportFormat[] | undefined): readonly ReportFormat[] {
  const format = reportFormats.find((known) => known === text);
  if (format === undefined) throw new InvalidArgumentError(`Allowed choices are ${reportFormats.join(", ")}.`);
  return [...(earlier ?? []), format];
}

function recordHash(text: string): string {
  if (!/^[0-9a-f]{64}$/i.test(text)) throw new InvalidArgumentError("Expected 64 hexadecimal digits.");
  return text.toLowerCase();
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("Expected a whole number, 0 or more.");
  return Number(text);
}

function parseShard(text: string): Shard {
  const [, index, count] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
  if (index === undefined || count === undefined || index < 1 || index > count)
    throw new InvalidArgumentError("Expected a share such as 2/5: the second of five.");
  return { count, index };
}

function positiveNumber(text: string): number {
  const value = Number(text);
  if (!(value > 0) || !Number.isFinite(value)) throw new InvalidArgumentError("Expected a number above zero.");
  return value;
}

function positiveInteger(text: string): number {
  const value = positiveNumber(text);
  if (!Number.isInteger(value) || value > 64) throw new InvalidArgumentError("Expected a whole number from 1 to 64.");
  return value;
}
