import { compareText } from "./compare-text.js";
import type { Source, Span } from "./source.js";

/** A change that is certainly right: the characters of `span`, in the finding's own file, become `text`. */
export interface Fix {
  readonly span: Span;
  readonly text: string;
}

/** The fix that writes `right` for `written`; none where the file spells it in another way, as with an entity or emphasis in it. */
export function fixOf(source: Source, span: Span, written: string, right: string): { readonly fix?: Fix } {
  return source.text.slice(span.start, span.end) === written ? { fix: { span, text: right } } : {};
}

/** Makes every change that touches no earlier one; the others wait for the next round. */
export function applyFixes(text: string, fixes: readonly Fix[]): { readonly text: string; readonly count: number } {
  const sorted = fixes.toSorted(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || compareText(a.text, b.text),
  );
  const parts: string[] = [];
  let done = 0;
  let count = 0;
  for (const { span, text: right } of sorted) {
    if (span.start < done || (span.start === done && count > 0)) continue;
    parts.push(text.slice(done, span.start), right);
    done = span.end;
    count += 1;
  }
  return { count, text: parts.join("") + text.slice(done) };
}
