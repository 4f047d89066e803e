import type { Source, Span } from "../text/source.js";

/** A path into YAML data: keys of mappings and 0-based indexes of sequences. */
export type Pointer = readonly (string | number)[];

/**
 * YAML data of a file, or of the front matter of one, together with the file in which each value stands.
 * `data` may only be trusted to have the form `T` once the schema pass has said so.
 */
export interface YamlDocument<T = unknown> {
  readonly source: Source;
  readonly data: T;
  /**
   * Where the key or the value at `pointer` stands, in offsets of the whole file.
   * A value that is a mapping or a list is shown by its key; a pointer that leads nowhere by its nearest parent.
   */
  at(pointer: Pointer, what: "key" | "value"): Span;
}
