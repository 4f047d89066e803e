import { posix } from "node:path";
import { ambientLanguage } from "../ambient-language.js";
import { browserFailure, warningText } from "../messages/browser-messages.js";
import { browserOf, todayOf, workingFolder, workspaceOf } from "../arguments/options.js";
import { doctorJson, doctorTable, type DoctorLine } from "../reporters/doctor.js";
import { exitCodes, type CommonOptions, type Run } from "../run.js";
import { oldestNode } from "../version.js";
import { inspectPdf, lookAtSettings, tryBrowser } from "../../pipeline/setup/doctor.js";
import { FileFailure } from "../../host/files.js";
import { Failure } from "../../text/failure.js";
import type { Localized } from "../../text/language.js";

export interface DoctorCommandOptions extends CommonOptions {
  readonly pdf?: string;
  readonly format: "table" | "json";
  readonly browser?: string;
}

/** `omavalvonta doctor [--pdf <file>]`: exit 1 when something has to be mended. */
export async function runDoctor(run: Run, options: DoctorCommandOptions): Promise<number> {
  const language = options.lang ?? ambientLanguage(undefined, run.env);
  const lines = options.pdf === undefined ? await machineLines(run, options) : pdfLines(run, options.pdf, options);
  if (options.format === "json") run.results.write(doctorJson(lines, language));
  else run.stdout.write(doctorTable(lines, language, run.paintOut));
  return lines.some(({ status }) => status === "problem") ? exitCodes.planErrors : exitCodes.fine;
}

function pdfLines(run: Run, file: string, options: DoctorCommandOptions): readonly DoctorLine[] {
  const report = inspectPdf(
    run.machine.disk,
    posix.resolve(workingFolder(run, options), file.replaceAll("\\", "/")),
    file,
  );
  const lines = report.results.map(({ check, problems }): DoctorLine => {
    const { advice, id, title } = check;
    return { advice, id, messages: problems, status: problems.length === 0 ? "ok" : "problem", title };
  });
  const hasPassed = lines.every(({ status }) => status === "ok");
  return report.claimsAccessibility ? [...lines, claim(hasPassed)] : lines;
}

function claim(hasPassed: boolean): DoctorLine {
  return {
    id: "pdfua",
    messages: [
      hasPassed
        ? {
            en: "the file says that it follows PDF/UA-1, and no check speaks against it",
            fi: "tiedosto ilmoittaa noudattavansa PDF/UA-1-standardia, eikä mikään tarkistus puhu sitä vastaan",
            sv: "filen uppger att den följer PDF/UA-1, och ingen kontroll talar emot det",
          }
        : {
            en: "the file says that it follows PDF/UA-1, but it does not",
            fi: "tiedosto ilmoittaa noudattavansa PDF/UA-1-standardia, mutta ei noudata sitä",
            sv: "filen uppger att den följer PDF/UA-1, men det gör den inte",
          },
    ],
    status: hasPassed ? "ok" : "problem",
    title: { en: "PDF/UA", fi: "PDF/UA", sv: "PDF/UA" },
  };
}

async function machineLines(run: Run, options: DoctorCommandOptions): Promise<readonly DoctorLine[]> {
  return [nodeLine(), await browserLine(run, options), ...(await workspaceLines(run, options))];
}

function nodeLine(): DoctorLine {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldestNode.split(".").map(Number);
  const isOld = major < oldestMajor || (major === oldestMajor && minor < oldestMinor);
  const message = `${process.versions.node} (≥ ${oldestNode})`;
  return {
    advice: {
      en: `Install Node ${oldestNode} or newer from nodejs.org.`,
      fi: `Asenna Node ${oldestNode} tai uudempi sivulta nodejs.org.`,
      sv: `Installera Node ${oldestNode} eller nyare från nodejs.org.`,
    },
    id: "node",
    messages: [{ en: message, fi: message, sv: message }],
    status: isOld ? "problem" : "ok",
    title: { en: "Node", fi: "Node", sv: "Node" },
  };
}

const browserTitle: Localized = { en: "Browser and fonts", fi: "Selain ja fontit", sv: "Webbläsare och typsnitt" };

async function browserLine(run: Run, options: DoctorCommandOptions): Promise<DoctorLine> {
  const line = { id: "browser", title: browserTitle };
  try {
    const trial = await tryBrowser(run.machine, browserOf(run, options), run.signal);
    if (trial.kind === "fails") {
      const { hint, what } = browserFailure(trial.failure);
      return { ...line, advice: hint, messages: [what], status: "problem" };
    }
    const { browser, isAccessible, warnings } = trial;
    return {
      ...line,
      advice: {
        en: "Use a newer browser, or remove the one that was chosen.",
        fi: "Käytä uudempaa selainta tai poista selaimen valinta.",
        sv: "Använd en nyare webbläsare eller ta bort valet av webbläsare.",
      },
      messages: [
        isAccessible
          ? {
              en: `${browser} prints accessible PDFs`,
              fi: `${browser} tekee saavutettavia PDF-tiedostoja`,
              sv: `${browser} gör tillgängliga PDF-filer`,
            }
          : {
              en: `${browser} prints PDFs that do not pass the checks of accessibility`,
              fi: `${browser} tekee PDF-tiedostoja, jotka eivät läpäise saavutettavuuden tarkistuksia`,
              sv: `${browser} gör PDF-filer som inte klarar tillgänglighetskontrollerna`,
            },
        ...warnings.map((warning) => warningText(warning, (path) => path)),
      ],
      status: isAccessible ? "ok" : "problem",
    };
  } catch (error) {
    if (!(error instanceof FileFailure)) throw error;
    return {
      ...line,
      advice: {
        en: "Install omavalvonta again: files of its own are missing.",
        fi: "Asenna omavalvonta uudelleen: sen omia tiedostoja puuttuu.",
        sv: "Installera omavalvonta på nytt: filer som hör till programmet saknas.",
      },
      messages: [{ en: error.path, fi: error.path, sv: error.path }],
      status: "problem",
    };
  }
}

const workspaceTitle: Localized = { en: "Workspace", fi: "Työtila", sv: "Arbetsyta" };

async function workspaceLines(run: Run, options: DoctorCommandOptions): Promise<readonly DoctorLine[]> {
  const line = { id: "workspace", title: workspaceTitle };
  try {
    const { host, root } = workspaceOf(run, options);
    const { errors, hasUrl, units } = await lookAtSettings(host, root, todayOf(options));
    const state: DoctorLine = {
      ...line,
      advice: {
        en: "Run omavalvonta lint, which shows each error in its place.",
        fi: "Aja omavalvonta lint, joka näyttää virheet paikoillaan.",
        sv: "Kör omavalvonta lint, som visar varje fel på dess plats.",
      },
      messages: [
        {
          en: `omavalvonta.yaml: errors ${errors}; units ${units}`,
          fi: `omavalvonta.yaml: virheitä ${errors}; yksiköitä ${units}`,
          sv: `omavalvonta.yaml: fel ${errors}; enheter ${units}`,
        },
      ],
      status: errors === 0 ? "ok" : "problem",
    };
    return hasUrl ? [state] : [state, noAddress];
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return [{ ...line, advice: error.hint, messages: [error.what], status: "problem" }];
  }
}

const noAddress: DoctorLine = {
  advice: {
    en: "Write site: {url: …} into omavalvonta.yaml when the address is known.",
    fi: "Kirjoita tiedostoon omavalvonta.yaml kohta site: {url: …}, kun osoite on tiedossa.",
    sv: "Skriv site: {url: …} i omavalvonta.yaml när adressen är känd.",
  },
  id: "address",
  messages: [
    {
      en: "not given: the site map, the feed and the posters are not made",
      fi: "ei annettu: sivukarttaa, syötettä ja seinäjulisteita ei tehdä",
      sv: "saknas: webbkartan, flödet och anslagen görs inte",
    },
  ],
  status: "note",
  title: { en: "The site's address", fi: "Sivuston osoite", sv: "Webbplatsens adress" },
};
