import type { Run } from "./run.js";
import type { Progress } from "../pipeline/build.js";

export interface ProgressLine {
  readonly show: (progress: Progress) => void;
  /** Writes a whole line that stays. */
  readonly print: (line: string) => void;
  readonly clear: () => void;
}

/** One line on stderr that is written over, for a person who watches; nothing in a log but what stays. */
export function progressLine(run: Run, isQuiet: boolean): ProgressLine {
  const { stderr } = run;
  const isWatched = stderr.isTTY === true && !isQuiet;
  let isShown = false;
  const clear = (): void => {
    if (isShown) stderr.write("\r\u001B[K");
    isShown = false;
  };
  return {
    clear,
    print: (line) => {
      clear();
      if (!isQuiet) stderr.write(line);
    },
    show: ({ done, name, step, total }) => {
      if (!isWatched) return;
      const text = `${step === "pdf" ? "PDF" : "HTML"} ${done}/${total} ${name}`;
      stderr.write(`\r\u001B[K${text.slice(0, (stderr.columns ?? 80) - 1)}`);
      isShown = true;
    },
  };
}
