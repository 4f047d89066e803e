import { FileFailure, type FileProblem } from "../host/files.js";
import { Failure } from "../text/failure.js";
import type { Localized } from "../text/language.js";

type Packed =
  | { readonly kind: "failure"; readonly what: Localized; readonly hint: Localized }
  | { readonly kind: "file"; readonly path: string; readonly problem: FileProblem; readonly message: string }
  | { readonly kind: "bug"; readonly message: string; readonly stack: string | undefined };

/** An error as plain data that can be sent between threads. */
export function packError(error: unknown): Packed {
  if (error instanceof Failure) return { hint: error.hint, kind: "failure", what: error.what };
  if (error instanceof FileFailure)
    return { kind: "file", message: error.message, path: error.path, problem: error.problem };
  return error instanceof Error
    ? { kind: "bug", message: error.message, stack: error.stack }
    : { kind: "bug", message: String(error), stack: undefined };
}

/** The error that `packError` was given, with its kind and, for a bug, its own stack. */
export function unpackError(packed: unknown): unknown {
  const error = packed as Packed;
  switch (error.kind) {
    case "failure":
      return new Failure(error.what, error.hint);
    case "file":
      return new FileFailure(error.path, error.problem, error.message);
    case "bug":
      return Object.assign(new Error(error.message), error.stack === undefined ? {} : { stack: error.stack });
  }
}
