import type { Fix } from "./fix.js";
import type { Localized } from "./language.js";
import type { Source, Span } from "./source.js";

/** `error` stops a build; `info` is advice. */
export type Severity = "error" | "warning" | "info";

/**
 * `structure`: the plan cannot be read as one, so nothing builds.
 * `rule`: the plan can be read but must not be published as it is; `build --draft` shows it.
 */
type DiagnosticKind = "structure" | "rule";

/** Another place that helps to understand a finding. */
export interface Related {
  readonly source: Source;
  readonly span: Span;
  readonly message: Localized;
}

/** Wrong text in somebody's plan: the characters to change, why, and what to do. Never thrown. */
export interface Diagnostic {
  /** The id of the rule, or of the structural check, that found it. */
  readonly rule: string;
  readonly kind: DiagnosticKind;
  readonly severity: Severity;
  readonly source: Source;
  readonly span: Span;
  readonly message: Localized;
  /** The slug of the unit concerned; absent when it concerns the workspace. */
  readonly unit?: string;
  /** The id of the requirement in the catalogue that the finding is about. */
  readonly requirement?: string;
  /** Where the requirement comes from, ready to print: "741/2023 27 § 1 mom [L]". */
  readonly basis?: Localized;
  readonly related?: readonly Related[];
  /** A rule's findings of one group in one file are told once, at the first place. */
  readonly group?: string;
  /** The author's reason for letting it stand; such a finding is shown in records only and stops nothing. */
  readonly justification?: string;
  /** Only when no judgement is needed to mend it. */
  readonly fix?: Fix;
}

/** Where stages put what they find; they go on after a finding. */
export type Report = (diagnostic: Diagnostic) => void;
