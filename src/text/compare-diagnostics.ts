import type { Diagnostic } from "./diagnostic.js";
import { compareText } from "./compare-text.js";

/** By file, then by place, then by rule: the order in which every reporter prints. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.source.path, b.source.path) ||
    a.span.start - b.span.start ||
    a.span.end - b.span.end ||
    compareText(a.rule, b.rule) ||
    compareText(a.message.en, b.message.en) ||
    compareText(a.unit ?? "", b.unit ?? "")
  );
}
