import type { Output, Paint } from "./terminal.js";
import type { Machine } from "../host/host.js";
import type { Language } from "../text/language.js";

/** Exit codes of the public contract. */
export const exitCodes = { broken: 3, cannotRun: 2, fine: 0, interrupted: 130, planErrors: 1 } as const;

/** What every command is given. */
export interface Run {
  readonly machine: Machine;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** For people: see `humanOutput`. */
  readonly stdout: Output;
  readonly stderr: Output;
  /** The standard output for results that programs read: their formats keep them harmless. */
  readonly results: Output;
  /** Orders to the terminal that people watch; never text of an author. */
  readonly terminal: Output;
  readonly paintOut: Paint;
  readonly paintErr: Paint;
  /** Absolute, with `/` everywhere. */
  readonly cwd: string;
  /** Says that the user has pressed Ctrl-C, or that the system asks to end. What takes time on `host` fails then. */
  readonly signal: AbortSignal;
  /** Called when the program has to end before its work has: removes at once what the work would remove. */
  readonly onHaste: (clean: () => void) => void;
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
