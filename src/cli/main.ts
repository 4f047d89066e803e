import { ambientLanguage } from "./ambient-language.js";
import { presentBug, presentFailure } from "./present.js";
import { buildProgram, programExit, type Surroundings } from "./program.js";
import { exitCodes } from "./run.js";
import { painterFor } from "./terminal.js";
import { FileFailure } from "../host/files.js";
import { Failure } from "../text/failure.js";

/** Runs one command and returns its exit code; never throws. */
export async function main(world: Surroundings): Promise<number> {
  const paintErr = painterFor(world.stderr, world.env);
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
    const language = ambientLanguage(program.opts<{ lang?: string }>().lang ?? optionFrom(world.argv), world.env);
    if (error instanceof Failure || error instanceof FileFailure)
      world.stderr.write(presentFailure(error, language, paintErr));
    else world.stderr.write(presentBug(error, language, paintErr));
    return exitCodes.cannotRun;
  }
}

/** `--lang` as it was written, for failures that come before the options are parsed. */
function optionFrom(argv: readonly string[]): string | undefined {
  const index = argv.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  return argv[index]?.split("=", 2)[1] ?? (index === -1 ? undefined : argv[index + 1]);
}
