import type { SuppressionUse } from "../../rules/suppress.js";
import type { Suppression } from "../../prose/suppressions.js";

/** Which suppressions of a run have met a finding. One in common text is of use when any unit has a finding there. */
export class SuppressionRecord {
  readonly #uses = new Map<string, SuppressionUse>();
  #isComplete = true;

  /** Undefined stands for a unit whose rules have not run. */
  add(uses: readonly SuppressionUse[] | undefined): void {
    if (uses === undefined) this.#isComplete = false;
    for (const use of uses ?? []) {
      const { source, span } = use.suppression;
      const key = `${source.path} ${span.start}`;
      if (use.isUsed || !this.#uses.has(key)) this.#uses.set(key, use);
    }
  }

  /** Those without a finding. Of the common files only when every unit's rules have run, as another unit may have it. */
  unused(isWhole: boolean): readonly Suppression[] {
    return [...this.#uses.values()]
      .filter(({ isUsed, suppression }) => {
        const isCommon = !suppression.source.path.startsWith("units/");
        return !isUsed && (!isCommon || (isWhole && this.#isComplete));
      })
      .map(({ suppression }) => suppression);
  }
}
