import type { Span } from "../text/source.js";

/** Where a section's front matter and its text stand, in offsets of the file. */
export interface FrontMatterParts {
  readonly facts: Span;
  readonly body: Span;
}
