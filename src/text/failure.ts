import type { Localized } from "./language.js";

/** The program cannot run: not the plans' fault and not a bug. Presented by the command line with exit code 2. */
export class Failure extends Error {
  override readonly name = "Failure";

  constructor(
    readonly what: Localized,
    /** What the user can do about it. */
    readonly hint: Localized,
    options?: ErrorOptions,
  ) {
    super(what.en, options);
  }
}
