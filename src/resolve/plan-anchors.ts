import { anchorsOf } from "../prose/anchors.js";
import { anchorOf } from "../plan/outline.js";
import type { ResolvedSection } from "../plan/resolved.js";

/** The places of a plan's page to which its texts may link. Most links lead to sections, so the headings in texts are only looked at for others. */
export class PlanAnchors {
  readonly #sections: readonly ResolvedSection[];
  readonly #ofSections: ReadonlySet<string>;
  #all: ReadonlySet<string> | undefined;

  constructor(sections: readonly ResolvedSection[]) {
    this.#sections = sections;
    this.#ofSections = new Set(sections.map(({ id }) => anchorOf(id)));
  }

  /** Whether a link finds its place; to a section by its number, with or without the letter before it. */
  has(anchor: string): boolean {
    const numbered = `s${anchor}`;
    if (this.#ofSections.has(anchor) || this.#ofSections.has(numbered)) return true;
    return this.all().has(anchor) || this.all().has(numbered);
  }

  /** In the order of the plan. */
  all(): ReadonlySet<string> {
    this.#all ??= new Set(this.#sections.flatMap(anchorsOf));
    return this.#all;
  }
}
