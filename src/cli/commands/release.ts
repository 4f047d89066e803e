import { browserFailure, warningText } from "../messages/browser-messages.js";
import { epochOf } from "../arguments/epoch.js";
import { browserOf, todayOf, workspaceOf } from "../arguments/options.js";
import { progressLine } from "../progress.js";
import { prettyReport } from "../reporters/pretty.js";
import { summarize } from "../reporters/summary.js";
import { shownPath } from "../arguments/shown-path.js";
import { exitCodes, type CommonOptions, type Run } from "../run.js";
import { readNamed } from "../arguments/named-file.js";
import { knownUnit } from "../arguments/unit-argument.js";
import { version as toolVersion } from "../version.js";
import { BrowserError } from "../../host/browser.js";
import type { Root } from "../../discover/read-text.js";
import { adopt } from "../../pipeline/release/adopt.js";
import type { LintedWorkspace } from "../../pipeline/lint/lint.js";
import { redact } from "../../pipeline/release/redact.js";
import { release, type ReleaseResult } from "../../pipeline/release/release.js";
import { readConfig } from "../../pipeline/workspace/workspace.js";
import { summaryText } from "../../plan/change-summary.js";
import type { Manifest, Redaction } from "../../plan/file-types.generated.js";
import { Failure } from "../../text/failure.js";
import type { Language, Localized } from "../../text/language.js";
import { readSigner, type Signer } from "../../versions/signatures.js";

export interface ReleaseCommandOptions extends CommonOptions {
  /** The file of a private key. */
  readonly sign?: string;
  readonly head?: string;
  /** In seconds. */
  readonly pdfTimeout: number;
  readonly browser?: string;
  /** The file of an earlier plan; goes with `date` and `version`. */
  readonly adopt?: string;
  readonly date?: string;
  readonly version?: string;
  /** A version's name or folder; goes with `reason`. */
  readonly redact?: string;
  readonly reason?: string;
}

/** `omavalvonta release <unit>` */
export async function runRelease(run: Run, name: string, options: ReleaseCommandOptions): Promise<number> {
  checkCompanions(options);
  const { host, root } = workspaceOf(run, options);
  const unit = knownUnit(name, host, root);
  const signer = options.sign === undefined ? undefined : readKey(run, root, options.sign, options);
  const facts = { head: options.head, signer, today: todayOf(options), tool: `omavalvonta ${toolVersion}`, unit };
  if (options.adopt !== undefined) return runAdopt(run, { host, root }, options, facts);
  if (options.redact !== undefined) return runRedact(run, { host, root }, options, facts);
  const shown = (path: string): string => shownPath(`${root.path}/${path}`, run);
  const progress = progressLine(run, options);
  try {
    const result = await release(host, root, {
      ...facts,
      browser: browserOf(run, options),
      onWarning: (warning, language) => progress.print(`${warningText(warning, shown)[options.lang ?? language]}\n`),
      pdfTimeoutMs: options.pdfTimeout * 1000,
      signal: run.signal,
      sourceDateEpoch: epochOf(run),
    });
    return report(run, result, options);
  } catch (error) {
    throw error instanceof BrowserError ? browserFailure(error.failure) : error;
  }
}

type Workspace = ReturnType<typeof workspaceOf>;
type Facts = Pick<Parameters<typeof redact>[2], "head" | "signer" | "today" | "tool" | "unit">;

function runAdopt(run: Run, { host, root }: Workspace, options: ReleaseCommandOptions, facts: Facts): number {
  const { isNew, manifest } = adopt(host, root, {
    ...facts,
    date: options.date ?? "",
    pdf: readNamed(run, root, options, options.adopt ?? ""),
    version: options.version ?? "",
  });
  return say(run, options, languageOf({ host, root }, options), isNew ? adopted(manifest) : unchanged(manifest, false));
}

function runRedact(run: Run, { host, root }: Workspace, options: ReleaseCommandOptions, facts: Facts): number {
  const { isNew, redaction } = redact(host, root, {
    ...facts,
    reason: options.reason ?? "",
    version: options.redact ?? "",
  });
  return say(
    run,
    options,
    languageOf({ host, root }, options),
    isNew ? redacted(redaction) : redactedBefore(redaction),
  );
}

function languageOf({ host, root }: Workspace, options: ReleaseCommandOptions): Language {
  return options.lang ?? readConfig(host, root, () => undefined)?.document.data.language ?? "fi";
}

function say(run: Run, options: ReleaseCommandOptions, language: Language, text: Localized): number {
  if (options.quiet !== true) run.stdout.write(`${run.paintOut("green", "✔")} ${text[language]}\n`);
  return exitCodes.fine;
}

function report(run: Run, result: ReleaseResult, options: ReleaseCommandOptions): number {
  const language = options.lang ?? result.lint.language;
  const errors = showFindings(run, result.lint, language, options.quiet === true);
  if (result.kind === "refused") {
    run.stderr.write(`${run.paintErr(["red", "bold"], "✖")} ${refused(errors)[language]}\n`);
    return exitCodes.planErrors;
  }
  if (result.kind === "unchanged") return say(run, options, language, unchanged(result.manifest, result.isNewlySigned));
  const { changes, manifest } = result;
  const what = (of: Language): string =>
    changes.from === undefined
      ? ""
      : `\n  ${changes.from.version ?? "–"} → ${manifest.version}: ${summaryText(changes.summary, of)}`;
  const text = released(manifest);
  return say(run, options, language, { en: text.en + what("en"), fi: text.fi + what("fi"), sv: text.sv + what("sv") });
}

function showFindings(
  run: Run,
  { diagnostics, unitCount }: LintedWorkspace,
  language: Language,
  isQuiet: boolean,
): number {
  const summary = summarize(diagnostics, unitCount);
  if (diagnostics.length > 0 && !(isQuiet && summary.errors === 0))
    run.stdout.write(prettyReport(diagnostics, summary, language, run.paintOut));
  return summary.errors;
}

function folderOf({ folder, unit }: Pick<Manifest, "folder" | "unit">): string {
  return `units/${unit}/versions/${folder}`;
}

function released(manifest: Manifest): Localized {
  const { files, root, version } = manifest;
  const folder = folderOf(manifest);
  return {
    en: `Released version ${version}: ${folder}, ${files.length} files.\n  Keep this hash of the newest record elsewhere too; with it anybody can show later that nothing has changed:\n  ${root}`,
    fi: `Versio ${version} julkaistu: ${folder}, ${files.length} tiedostoa.\n  Pane uusimman tietueen tiiviste talteen muuallekin; sillä voi myöhemmin osoittaa, ettei mitään ole muutettu:\n  ${root}`,
    sv: `Version ${version} publicerad: ${folder}, ${files.length} filer.\n  Spara den nyaste postens kontrollsumma även på annat håll; med den kan man senare visa att inget har ändrats:\n  ${root}`,
  };
}

function unchanged(manifest: Manifest, isNewlySigned: boolean): Localized {
  const { version } = manifest;
  const folder = folderOf(manifest);
  return isNewlySigned
    ? {
        en: `Version ${version} was released already (${folder}); the newest record is now signed.`,
        fi: `Versio ${version} oli jo julkaistu (${folder}); uusin tietue on nyt allekirjoitettu.`,
        sv: `Version ${version} var redan publicerad (${folder}); den nyaste posten är nu signerad.`,
      }
    : {
        en: `Nothing to do: version ${version} was released already as it is (${folder}).`,
        fi: `Ei tehtävää: versio ${version} on jo julkaistu tällaisenaan (${folder}).`,
        sv: `Inget att göra: version ${version} är redan publicerad som den är (${folder}).`,
      };
}

function adopted(manifest: Manifest): Localized {
  const { version } = manifest;
  const folder = folderOf(manifest);
  return {
    en: `Adopted version ${version} as a PDF: ${folder}.`,
    fi: `Versio ${version} otettu mukaan PDF-tiedostona: ${folder}.`,
    sv: `Version ${version} har tagits med som PDF-fil: ${folder}.`,
  };
}

function redacted(redaction: Redaction): Localized {
  const folder = folderOf(redaction);
  const count = redaction.removed.length;
  return {
    en: `Removed the content of ${folder}: ${count} files. Their hashes and the reason stay on record.\n  Build and publish the site now. Copies remain in version control, backups and search engines: remove them there too.`,
    fi: `Kansion ${folder} sisältö poistettu: ${count} tiedostoa. Niiden tiivisteet ja poiston syy säilyvät.\n  Kokoa ja julkaise sivusto heti. Kopioita jää versionhallintaan, varmuuskopioihin ja hakukoneisiin: poista ne myös sieltä.`,
    sv: `Innehållet i ${folder} har tagits bort: ${count} filer. Filernas kontrollsummor och orsaken finns kvar.\n  Bygg och publicera webbplatsen genast. Kopior finns kvar i versionshantering, säkerhetskopior och sökmotorer: ta bort dem även där.`,
  };
}

function redactedBefore(redaction: Redaction): Localized {
  const folder = folderOf(redaction);
  return {
    en: `Nothing to do: the content of ${folder} was removed on ${redaction.date}.`,
    fi: `Ei tehtävää: kansion ${folder} sisältö on poistettu ${redaction.date}.`,
    sv: `Inget att göra: innehållet i ${folder} togs bort ${redaction.date}.`,
  };
}

function refused(errors: number): Localized {
  return {
    en: `Nothing was released: ${errors} ${errors === 1 ? "error" : "errors"}.`,
    fi: `Mitään ei julkaistu: ${errors} ${errors === 1 ? "virhe" : "virhettä"}.`,
    sv: `Inget publicerades: ${errors} fel.`,
  };
}

function readKey(run: Run, root: Root, file: string, options: ReleaseCommandOptions): Signer {
  const signer = readSigner(readNamed(run, root, options, file));
  if (signer !== undefined) return signer;
  throw new Failure(
    {
      en: `“${file}” is not a private ed25519 key in PEM form.`,
      fi: `”${file}” ei ole PEM-muotoinen yksityinen ed25519-avain.`,
      sv: `”${file}” är ingen privat ed25519-nyckel i PEM-form.`,
    },
    {
      en: "Create one with: openssl genpkey -algorithm ed25519 -out key.pem",
      fi: "Tee avain komennolla: openssl genpkey -algorithm ed25519 -out avain.pem",
      sv: "Gör en med: openssl genpkey -algorithm ed25519 -out nyckel.pem",
    },
  );
}

/** Options that only mean something together. */
function checkCompanions({ adopt: pdf, date, reason, redact: removed, version }: ReleaseCommandOptions): void {
  const isWhole =
    (pdf === undefined) === (date === undefined) &&
    (pdf === undefined) === (version === undefined) &&
    (removed === undefined) === (reason === undefined) &&
    !(pdf !== undefined && removed !== undefined) &&
    reason?.trim() !== "" &&
    (version === undefined || /^[\p{L}\d][\p{L}\d ._-]{0,39}$/u.test(version));
  if (isWhole) return;
  throw new Failure(
    {
      en: "These options do not fit together.",
      fi: "Nämä valitsimet eivät sovi yhteen.",
      sv: "De här alternativen passar inte ihop.",
    },
    {
      en: "An earlier PDF: --adopt <file> --date <day> --version <name>. Removing content: --redact <version> --reason <why>.",
      fi: "Aiempi PDF: --adopt <tiedosto> --date <päivä> --version <nimi>. Sisällön poistaminen: --redact <versio> --reason <syy>.",
      sv: "En tidigare PDF: --adopt <fil> --date <dag> --version <namn>. Att ta bort innehåll: --redact <version> --reason <orsak>.",
    },
  );
}
