import type { Diagnostic } from "../text/diagnostic.js";
import type { Span } from "../text/source.js";

/** The findings of one rule in one file, and the reasons for which they may stand. Time grows with their number, not with its square. */
export class CoveredFindings {
  readonly #findings: Diagnostic[] = [];
  readonly #reasons = new Map<Diagnostic, string>();
  #sorted: readonly Diagnostic[] | undefined;
  /** By place in the sorted list, a place at or after it up to which all others have their reason. */
  #next: number[] = [];

  add(finding: Diagnostic): void {
    this.#findings.push(finding);
  }

  /** Gives those that begin in a span, and have no reason yet, this one; whether any begins there. */
  cover({ end, start }: Span, reason: string): boolean {
    this.#sorted ??= this.#sort();
    const first = this.#firstFrom(start);
    const isUsed = this.#isBefore(first, end);
    for (let index = this.#open(first); this.#isBefore(index, end); index = this.#open(index + 1)) {
      const finding = this.#sorted[index];
      if (finding !== undefined) this.#reasons.set(finding, reason);
      this.#next[index] = index + 1;
    }
    return isUsed;
  }

  reasonFor(finding: Diagnostic): string | undefined {
    return this.#reasons.get(finding);
  }

  #sort(): readonly Diagnostic[] {
    this.#next = Array.from({ length: this.#findings.length + 1 }, (_, index) => index);
    return this.#findings.toSorted((a, b) => a.span.start - b.span.start);
  }

  #isBefore(index: number, end: number): boolean {
    const finding = this.#sorted?.[index];
    return finding !== undefined && finding.span.start < end;
  }

  /** The place of the first that begins at an offset or after it. */
  #firstFrom(offset: number): number {
    let low = 0;
    let high = this.#findings.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sorted?.[middle]?.span.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The first place from `index` on without a reason; the way there is shortened for the next time. */
  #open(index: number): number {
    let found = index;
    while ((this.#next[found] ?? found) !== found) found = this.#next[found] ?? found;
    for (let at = index; at !== found;) {
      const after = this.#next[at] ?? found;
      this.#next[at] = found;
      at = after;
    }
    return found;
  }
}
