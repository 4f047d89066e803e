import type { Localized } from "../text/language.js";

/** The forms of `schemas/regulation/*.yaml`: the regulation as data. */
export interface RegulationData {
  readonly requirements: readonly Requirement[];
  /** What must not be in a published plan. */
  readonly forbidden: readonly Forbidden[];
  readonly roles: readonly Role[];
  readonly traits: readonly (ListItem & { readonly describe: Localized })[];
  readonly counties: readonly (ListItem & { readonly code?: string })[];
  readonly "on-behalf-of": readonly ListItem[];
  readonly delivery: readonly ListItem[];
  readonly "risk-tables": readonly (ListItem & { readonly caption: Localized })[];
  readonly "report-areas": readonly ListItem[];
  readonly "action-status": readonly ListItem[];
  readonly languages: readonly ListItem[];
  readonly outlines: readonly OutlineData[];
  readonly statutes: readonly Statute[];
  readonly "repealed-sections": readonly RepealedSections[];
}

/** An act that plans cite. */
export interface Statute {
  /** `741/2023`. */
  readonly number: string;
  readonly fi: string;
  readonly sv?: string;
  /** Established short names in Finnish, in the nominative. */
  readonly names?: readonly string[];
  readonly status: "in-force" | "repealed" | "lapsed" | "superseded" | "unknown" | "wrong" | "trap";
  readonly "replaced-by"?: readonly string[];
  /** The day from which the status holds: in force, or no longer. */
  readonly since?: string;
  /** The highest section of the original text. */
  readonly "max-section"?: number;
  readonly reliability: "L" | "M";
}

/** Sections that have been repealed from an act in force. */
export interface RepealedSections {
  readonly act: string;
  /** As a statute lists them: `40–49`, `24, 24 a`, `33 a–c`. */
  readonly sections: string;
  /** Only these subsections of them. */
  readonly subsections?: readonly number[];
  readonly since: string;
  readonly by: string;
  /** The act that now says what they said. */
  readonly instead: string;
  readonly reliability: "L" | "M";
}

export interface ListItem {
  readonly id: string;
  readonly title: Localized;
}

/** `always`, or traits any of which makes it apply. */
export type When = "always" | readonly string[];

/**
 * Where a demand comes from. Reliability: L = statute read word for word, H = heading of määräys 1/2024,
 * P = its wording inferred from plans, T = the APTK template, M = from memory, unverified.
 */
export interface Basis {
  readonly kind: "law" | "maarays" | "template" | "custom";
  readonly reliability: "L" | "H" | "P" | "T" | "M";
  readonly act?: string;
  readonly section?: string;
  readonly heading?: string;
  readonly note?: string;
}

/** The fields of unit.yaml and omavalvonta.yaml that can answer a requirement by themselves. */
export type AnsweringField =
  | "provider"
  | "unit"
  | "services"
  | "delivery"
  | "counties"
  | "on-behalf-of"
  | "plan"
  | "plan-roles"
  | "subcontractors";

export interface Requirement {
  readonly id: string;
  readonly row: string;
  readonly title: Localized;
  readonly describe: Localized;
  readonly when: When;
  /** Without this trait one sentence is enough. */
  readonly trait?: string;
  /** The sentence proposed when the trait is missing. */
  readonly otherwise?: Localized;
  readonly source: readonly Basis[];
  readonly fields?: readonly AnsweringField[];
  readonly tables?: readonly ("risks" | "actions" | "reports")[];
  readonly questions: Readonly<Record<keyof Localized, readonly string[]>>;
}

interface Forbidden {
  readonly id: string;
  readonly row: string;
  readonly title: Localized;
  readonly describe: Localized;
  readonly source: readonly Basis[];
}

export interface Role {
  readonly id: string;
  readonly title: Localized;
  readonly when: When;
  readonly required: boolean;
  readonly source: readonly Basis[];
  /** The requirement under which the person is printed. */
  readonly requirement: string;
}

interface OutlineData {
  readonly id?: string;
  readonly title: Partial<Localized> | string;
  readonly source?: { readonly kind: string; readonly reliability: string; readonly note: string };
  /** Headings whose translation is the product's own, by language. */
  readonly "unverified-titles"?: Readonly<Record<string, readonly string[]>>;
  readonly numbered?: boolean;
  readonly headings: readonly HeadingData[];
}

interface HeadingData {
  readonly id: string;
  readonly title: Partial<Localized> | string;
  readonly covers?: readonly string[];
  readonly tables?: readonly string[];
  readonly headings?: readonly HeadingData[];
}
