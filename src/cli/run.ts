import type { Output, Paint } from "./terminal.js";
import type { Machine } from "../host/host.js";
import type { Language } from "../text/language.js";

/** Exit codes of the public contract. */
export const exitCodes = { broken: 3, cannotRun: 2, fine: 0, interrupted: 130, planErrors: 1 } as const;

/** What every command is given. */
export interface Run {
  readonly machine: Machine;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly paintOut: Paint;
  readonly paintErr: Paint;
  /** Absolute, with `/` everywhere. */
  readonly cwd: string;
  /** Calls back when the user presses Ctrl-C or the system asks to end; meanwhile the program does not end by itself. */
  readonly onInterrupt: (listener: () => void) => void;
  readonly offInterrupt: (listener: () => void) => void;
}

/** Options that every command has. */
export interface CommonOptions {
  readonly cwd?: string;
  readonly config?: string;
  readonly lang?: Language;
  readonly today?: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/** Options of the commands that remember something between runs. */
export interface CacheOptions extends CommonOptions {
  /** Whether to take what has not changed from earlier runs. */
  readonly cache: boolean;
  readonly cacheDir?: string;
}
