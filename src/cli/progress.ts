import type { CommonOptions, Run } from "./run.js";
import type { Progress } from "../pipeline/build/build-request.js";
import { visible } from "../text/harmless.js";

export interface ProgressLine {
  readonly show: (progress: Progress) => void;
  /** Writes a whole line that stays. */
  readonly print: (line: string) => void;
  readonly clear: () => void;
}

const stepNames: Readonly<Record<Progress["step"], string>> = { pages: "HTML", pdf: "PDF", search: "SEARCH" };

/** Goes back to the beginning of the line and empties it. */
const startOfLine = "\r\u001B[K";

/** One line on stderr that is written over, for a person who watches; in a log a line for each step, when `--verbose` asks for it. */
export function progressLine(run: Run, options: Pick<CommonOptions, "quiet" | "verbose">): ProgressLine {
  const { stderr, terminal } = run;
  const isQuiet = options.quiet === true;
  const isVerbose = options.verbose === true && !isQuiet;
  const isWatched = stderr.isTTY === true && !isQuiet;
  let isShown = false;
  const clear = (): void => {
    if (isShown) terminal.write(startOfLine);
    isShown = false;
  };
  return {
    clear,
    print: (line) => {
      clear();
      if (!isQuiet) stderr.write(line);
    },
    show: ({ done, name, step, total }) => {
      const text = visible(`${stepNames[step]} ${done}/${total} ${name}`);
      if (isVerbose) stderr.write(`${text}\n`);
      if (isVerbose || !isWatched) return;
      terminal.write(startOfLine);
      stderr.write(text.slice(0, (stderr.columns ?? 80) - 1));
      isShown = true;
    },
  };
}
