import type { Prose } from "../prose/prose.js";
import type { ResolvedPlan } from "../plan/resolved.js";
import type { Today } from "../plan/today.js";
import type { Related, Severity } from "../text/diagnostic.js";
import type { Fix } from "../text/fix.js";
import type { Localized } from "../text/language.js";
import type { Source, Span } from "../text/source.js";

/** What a rule finds; the runner adds id, unit and the severity that the workspace has chosen. */
export interface Finding {
  readonly source: Source;
  readonly span: Span;
  readonly message: Localized;
  /** Only for a rule whose findings differ in weight, such as one that follows the source of each requirement. */
  readonly severity?: Severity;
  readonly requirement?: string;
  /** The source of this finding in words, for the reports; where it is absent, the requirement's. */
  readonly basis?: Localized;
  readonly related?: readonly Related[];
  /** A rule's findings of one group in one file are told once, at the first place; the others become its related places. */
  readonly group?: string;
  /** Only when no judgement is needed to mend it. */
  readonly fix?: Fix;
}

/** A text of a plan, and the words that rules look for and that stand in it, each once. */
export interface WordedText {
  readonly prose: Prose;
  readonly words: readonly string[];
}

/** What a rule looks at. */
export interface RuleContext {
  readonly plan: ResolvedPlan;
  /** The day by which rules about time judge, as year-month-day. */
  readonly today: Today;
  /** Those of the plan's texts in which one of the rule's words stands. */
  readonly texts: readonly WordedText[];
}

/** A rule reads a plan and reports; it never throws, changes nothing and knows no severity settings. Its fields stand in this order. */
export interface Rule {
  /** The folder's name. Names the thing, then the problem; never used again for another rule. */
  readonly id: string;
  readonly severity: Severity;
  /** Where findings differ in weight, and why: goes on where the word for the severity ends, without a full stop. On the rule's pages. */
  readonly severityNote?: Localized;
  /** No setting changes it or turns it off, and its errors stop a draft too. */
  readonly isUnconditional?: true;
  /** The source in words, with its reliability code and without a full stop; on the rule's pages. */
  readonly basis: Localized;
  readonly summary: Localized;
  /** About a unit's facts and its plan as a whole: not asked of a translation, nor of the provider's programme. */
  readonly isAboutUnit?: true;
  /** Words, in small letters, without one of which a text does not concern the rule; a blank in them is any kind of blank. The shapes of the word finder are words too. */
  readonly words?: readonly string[];
  /** Further words, which count only where no letter stands before them. */
  readonly beginnings?: readonly string[];
  readonly check: (context: RuleContext, report: (finding: Finding) => void) => void;
}
