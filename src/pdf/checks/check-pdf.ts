import { subjectOf, type PdfCheck } from "./check.js";
import { documentChecks, xmpOf } from "./document-checks.js";
import { fontChecks } from "./font-checks.js";
import { pageChecks } from "./page-checks.js";
import { structureChecks } from "./structure-checks.js";
import type { PdfFile } from "../file/open-pdf.js";
import type { Localized } from "../../text/language.js";

/** What came of one check. */
interface PdfCheckResult {
  readonly check: PdfCheck;
  /** None when all is well. */
  readonly problems: readonly Localized[];
}

export interface PdfReport {
  readonly pages: number;
  /** Whether the file itself says that it follows PDF/UA. */
  readonly claimsAccessibility: boolean;
  readonly results: readonly PdfCheckResult[];
}

const checks: readonly PdfCheck[] = [...documentChecks, ...pageChecks, ...structureChecks, ...fontChecks];

/**
 * Looks for what a program can see of PDF/UA-1 (ISO 14289-1). Whether the texts and their order are right only people can tell.
 * @throws PdfSyntaxError when the file is damaged
 */
export function checkPdf(file: PdfFile): PdfReport {
  const subject = subjectOf(file);
  return {
    claimsAccessibility: (xmpOf(subject) ?? "").includes("pdfuaid:part"),
    pages: subject.pages.length,
    results: checks.map((check) => ({ check, problems: check.run(subject) })),
  };
}
