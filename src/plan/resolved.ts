import type { Action, MonitoringReport, Risk, Translation, Unit, Workspace } from "./file-types.generated.js";
import type { MarkdownText } from "./parsed.js";
import type { YamlDocument } from "./yaml-document.js";
import type { Language } from "../text/language.js";
import type { Source, Span } from "../text/source.js";

/** A person or an office, ready to print. */
export interface Contact {
  readonly name: string;
  readonly title?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly hours?: string;
}

/** Who holds a role in the unit; at least one. */
export interface ResolvedRole {
  readonly role: string;
  readonly holders: readonly Contact[];
}

/** A section's text from one file. */
export interface TextPart {
  readonly origin: "shared" | "unit";
  readonly text: MarkdownText;
  /** Numbers of the part's own: for the ids of its footnotes and headings. */
  readonly idPrefix: string;
}

/** A heading of the plan with all that stands under it, but not what stands under its subheadings. */
export interface ResolvedSection {
  readonly id: string;
  /** Undefined in an outline without numbers. */
  readonly number: string | undefined;
  readonly title: string;
  readonly depth: number;
  /** A subsection of the author's own, which the outline lacks. */
  readonly isOwn: boolean;
  readonly covers: readonly string[];
  readonly parts: readonly TextPart[];
  /** Tables that come at the end, as no directive places them elsewhere. */
  readonly tables: readonly string[];
}

export interface ResolvedRisk extends Risk {
  readonly ownerName: string | undefined;
}

export interface RiskTableData {
  readonly id: string;
  readonly caption: string;
  readonly rows: readonly ResolvedRisk[];
  /** Where the table stands, for findings about it. */
  readonly documents: readonly YamlDocument[];
}

export interface ResolvedAction extends Action {
  readonly responsibleName: string;
}

export interface ReportArea {
  readonly title: string;
  readonly monitoring: MarkdownText;
  readonly findings: MarkdownText;
  readonly actions: MarkdownText;
}

export interface ResolvedReport {
  /** The file's name without its ending: `2026-1`. */
  readonly id: string;
  readonly period: MonitoringReport["period"];
  readonly published: string | undefined;
  readonly areas: readonly ReportArea[];
  readonly changes: readonly string[];
  readonly document: YamlDocument<MonitoringReport>;
}

/** A question of the scaffold: unanswered while nothing stands below it. */
export interface Question {
  readonly source: Source;
  readonly span: Span;
  readonly text: string;
  readonly covers: string | undefined;
  readonly section: string;
  readonly isAnswered: boolean;
}

/** A service unit's plan, or the provider's self-monitoring programme (741/2023 26 §), which is made as a plan is. */
export type PlanKind = "plan" | "programme";

/** What a plan says, with every reference resolved and shared text in its place. */
export interface ResolvedPlan {
  readonly kind: PlanKind;
  readonly slug: string;
  readonly language: Language;
  /** The plan that this one translates; undefined for an original. */
  readonly translationOf: ResolvedPlan | undefined;
  /** This plan in other languages; a translation has none. */
  readonly translations: readonly ResolvedPlan[];
  /** Where its page stands on the site, with a slash at the end: `avopalvelut/`, `avopalvelut/sv/`, `programme/`. */
  readonly folder: string;
  readonly provider: Workspace["provider"];
  /** The facts in the language of the plan. */
  readonly unit: Unit;
  /** The facts as they stand in unit.yaml. */
  readonly facts: YamlDocument<Unit>;
  /** The texts of a translation's own unit.yaml. */
  readonly translatedFacts: YamlDocument<Translation> | undefined;
  readonly config: YamlDocument<Workspace>;
  /** Declared and derived. */
  readonly traits: ReadonlySet<string>;
  readonly people: ReadonlyMap<string, Contact>;
  readonly approver: Contact | undefined;
  readonly roles: ReadonlyMap<string, ResolvedRole>;
  /** In document order; only headings that the outline or the author has. */
  readonly sections: readonly ResolvedSection[];
  readonly riskTables: ReadonlyMap<string, RiskTableData>;
  readonly actions: readonly ResolvedAction[] | undefined;
  readonly actionDocuments: readonly YamlDocument[];
  /** Newest first. */
  readonly reports: readonly ResolvedReport[];
  readonly questions: readonly Question[];
  /** `{{name}}` → what it prints. */
  readonly values: ReadonlyMap<string, string>;
  /** Files of the workspace that the text shows or links to → their address on the site, seen from the plan's page. */
  readonly files: ReadonlyMap<string, string>;
  /** Section files of the workspace → the id of the heading that they fill. */
  readonly sectionFiles: ReadonlyMap<string, string>;
  readonly answers: ReadonlyMap<string, readonly Answer[]>;
}

/** Where a requirement is answered. */
export type Answer =
  | { readonly kind: "section"; readonly section: string; readonly source: Source }
  | { readonly kind: "field"; readonly key: string }
  | { readonly kind: "table"; readonly table: string }
  | { readonly kind: "not-applicable"; readonly sentence: string };

declare const valid: unique symbol;

/** A plan without errors; only this can be rendered. Made by `validate` alone. */
export type ValidPlan = ResolvedPlan & { readonly [valid]: true };
