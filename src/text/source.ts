/** A half-open range of offsets `[start, end)` into a `Source`, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place as people count: line and column from 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A text file as it was read: without the byte order mark, line ends as they stand. */
export interface Source {
  /** Relative to the workspace, with `/` everywhere. */
  readonly path: string;
  readonly text: string;
}

/** The whole of a source's first line: where a finding about a file as such is shown. */
export function firstLine(source: Source): Span {
  const end = source.text.search(/[\r\n]/);
  return { start: 0, end: end === -1 ? source.text.length : end };
}

/** Line and column of an offset; an offset past the end is the end. */
export function positionAt(source: Source, offset: number): Position {
  const starts = lineStarts(source);
  const at = Math.max(0, Math.min(offset, source.text.length));
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: at - (starts[low] ?? 0) + 1 };
}

/** The text of a line without its line end; `line` is 1-based. Empty past the end. */
export function lineText(source: Source, line: number): string {
  const starts = lineStarts(source);
  const start = starts[line - 1];
  if (start === undefined) return "";
  let end = starts[line] ?? source.text.length;
  while (end > start && "\r\n".includes(source.text[end - 1] ?? "")) end -= 1;
  return source.text.slice(start, end);
}

const cache = new WeakMap<Source, readonly number[]>();

/** Offsets at which lines start; `\n`, `\r\n` and a lone `\r` each end one. */
function lineStarts(source: Source): readonly number[] {
  const known = cache.get(source);
  if (known !== undefined) return known;
  const starts = [0];
  for (const match of source.text.matchAll(/\r\n|\n|\r/g)) {
    starts.push(match.index + match[0].length);
  }
  cache.set(source, starts);
  return starts;
}
