import { ambientLanguage } from "./ambient-language.js";
import { machineFailure } from "./messages/machine-failure.js";
import { presentBug, presentFailure } from "./present.js";
import { buildProgram, programExit, type CliEnvironment } from "./program.js";
import { exitCodes } from "./run.js";
import { humanOutput, painterFor } from "./terminal.js";
import { FileFailure } from "../host/files.js";
import { Failure } from "../text/failure.js";

/** Runs one command and returns its exit code; never throws. */
export async function main(world: CliEnvironment): Promise<number> {
  let exitCode: number = exitCodes.fine;
  const program = buildProgram(world, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync([...world.argv], { from: "user" });
    return exitCode;
  } catch (error) {
    const endedBy = programExit(error);
    if (endedBy !== undefined) return endedBy === 0 ? exitCodes.fine : exitCodes.cannotRun;
    if (world.interruption?.signal.aborted === true) return exitCodes.interrupted;
    return fail(error, world, program.opts<{ lang?: string }>().lang);
  }
}

/** Says why the program cannot go on; the exit code. */
export function fail(error: unknown, world: CliEnvironment, lang?: string): number {
  const language = ambientLanguage(lang ?? optionFrom(world.argv), world.env);
  const paint = painterFor(world.stderr, world.env);
  const failure = error instanceof Failure || error instanceof FileFailure ? error : machineFailure(error);
  const text = failure === undefined ? presentBug(error, language, paint) : presentFailure(failure, language, paint);
  humanOutput(world.stderr).write(text);
  return exitCodes.cannotRun;
}

/** `--lang` as it was written, for failures that come before the options are parsed. */
function optionFrom(argv: readonly string[]): string | undefined {
  const index = argv.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  return argv[index]?.split("=", 2)[1] ?? (index === -1 ? undefined : argv[index + 1]);
}
