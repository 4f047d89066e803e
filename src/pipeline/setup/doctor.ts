import { sharedFonts } from "../pdf/plan-print.js";
import { openWorkspace } from "../workspace/workspace-context.js";
import type { Root } from "../../discover/read-text.js";
import { configName } from "../../discover/discover.js";
import { BrowserError, type BrowserFailure, type BrowserWarning } from "../../host/browser.js";
import type { Disk } from "../../host/files.js";
import type { Host, Machine } from "../../host/host.js";
import { checkPdf, type PdfReport } from "../../pdf/checks/check-pdf.js";
import { openPdf } from "../../pdf/file/open-pdf.js";
import { PdfSyntaxError } from "../../pdf/file/parse-value.js";
import { printPlan } from "../pdf/print-plan.js";
import { paperDocument } from "../../render/paper/paper.js";
import { Failure } from "../../text/failure.js";

/** What came of trying the browser: it printed a page with the document's own fonts, or it did not. */
export type BrowserTrial =
  | {
      readonly kind: "works";
      readonly browser: string;
      readonly warnings: readonly BrowserWarning[];
      /** Whether the trial page passed every check of accessibility. */
      readonly isAccessible: boolean;
    }
  | { readonly kind: "fails"; readonly failure: BrowserFailure };

/** Starts a browser and prints one page with it. @throws FileFailure when the fonts are missing */
export async function tryBrowser(
  machine: Machine,
  executable: string | undefined,
  signal: AbortSignal,
): Promise<BrowserTrial> {
  const warnings: BrowserWarning[] = [];
  const files = sharedFonts(machine);
  try {
    const browser = await machine.browsers.open({
      executable,
      onWarning: (warning) => warnings.push(warning),
      signal,
    });
    try {
      const { author, html, language, linkTexts, title } = paperDocument({
        address: undefined,
        author: "omavalvonta",
        body: [{ children: [{ type: "text", value: "Omavalvonta" }], properties: {}, tagName: "h1", type: "element" }],
        bodyClass: "print",
        hyphenate: (text) => text,
        language: "fi",
        style: new TextDecoder().decode(machine.resource("templates/print/print.css")),
        title: "Omavalvonta",
      });
      const print = {
        facts: { author, date: new Date(0), language, title },
        files: new Map(),
        html,
        linkTexts,
        name: "doctor",
        timeoutMs: trialTimeoutMs,
      };
      const { isAccessible } = await printPlan(browser, print, files);
      return { browser: browser.description, isAccessible, kind: "works", warnings };
    } finally {
      await browser.close();
    }
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof BrowserError) return { failure: error.failure, kind: "fails" };
    throw error;
  }
}

const trialTimeoutMs = 30_000;

/** How it stands with a workspace's settings. */
export interface SettingsState {
  /** Errors in omavalvonta.yaml. */
  readonly errors: number;
  readonly units: number;
  readonly hasUrl: boolean;
}

/**
 * Reads the settings, and no plan: what the rules say of the settings' values is left to lint.
 * @throws Failure when there is no unit
 */
export async function lookAtSettings(host: Host, root: Root, today: string): Promise<SettingsState> {
  const { diagnostics, context } = await openWorkspace(host, root, { draft: false, today });
  const errors = diagnostics.filter(({ severity, source }) => severity === "error" && source.path === configName);
  return {
    errors: errors.length,
    hasUrl: context?.config.document.data.site?.url !== undefined,
    units: context?.slugs.length ?? 0,
  };
}

/** Checks one PDF, of any program. @throws FileFailure, and Failure when it cannot be read as a PDF */
export function inspectPdf(disk: Disk, path: string, shown: string): PdfReport {
  if (disk.kindOf(path) !== "file") throw missing(shown);
  const content = disk.read(path);
  try {
    const file = openPdf(content);
    if (file.trailer.has("Encrypt")) throw unreadable(shown);
    return checkPdf(file);
  } catch (error) {
    if (error instanceof PdfSyntaxError) throw unreadable(shown);
    throw error;
  }
}

function missing(shown: string): Failure {
  return new Failure(
    {
      en: `There is no file “${shown}”.`,
      fi: `Tiedostoa ”${shown}” ei ole.`,
      sv: `Filen ”${shown}” finns inte.`,
    },
    { en: "Check --pdf.", fi: "Tarkista valitsin --pdf.", sv: "Kontrollera --pdf." },
  );
}

function unreadable(shown: string): Failure {
  return new Failure(
    {
      en: `“${shown}” cannot be read as a PDF: it is damaged, encrypted, or something else.`,
      fi: `Tiedostoa ”${shown}” ei voi lukea PDF-tiedostona: se on vioittunut, salattu tai jotakin muuta.`,
      sv: `”${shown}” kan inte läsas som PDF: filen är skadad, krypterad eller något annat.`,
    },
    {
      en: "Save it again as PDF without a password.",
      fi: "Tallenna se uudelleen PDF-tiedostoksi ilman salasanaa.",
      sv: "Spara den på nytt som PDF utan lösenord.",
    },
  );
}
