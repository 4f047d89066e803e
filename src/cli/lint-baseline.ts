import { posix } from "node:path";
import { workingFolder } from "./arguments/options.js";
import type { CommonOptions, Run } from "./run.js";
import type { Root } from "../discover/read-text.js";
import { gateTo } from "../pipeline/workspace/gate-to.js";
import type { Baseline } from "../plan/file-types.generated.js";
import {
  baselineText,
  prunedBaseline,
  readBaseline,
  splitByBaseline,
  updatedBaseline,
  type BaselineSplit,
} from "../pipeline/lint/baseline.js";
import type { Diagnostic } from "../text/diagnostic.js";
import { Failure } from "../text/failure.js";
import type { Localized } from "../text/language.js";

export interface BaselineOptions extends CommonOptions {
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly pruneBaseline?: boolean;
}

export interface BaselineResult {
  /** What the baseline does not know. */
  readonly fresh: readonly Diagnostic[];
  readonly known: readonly Diagnostic[];
  /** What happened to the file, or should; to be told beside the results. */
  readonly note: Localized | undefined;
}

/**
 * Takes away the findings that stand in the baseline, after writing it anew when that is asked for. `wasRead` says whether all findings
 * of a file are given. @throws Failure when there is no such file, or it is damaged
 */
export function applyBaseline(
  run: Run,
  root: Root,
  options: BaselineOptions,
  diagnostics: readonly Diagnostic[],
  wasRead: (file: string) => boolean,
): BaselineResult {
  const { baseline: name } = options;
  const isWriting = options.updateBaseline === true || options.pruneBaseline === true;
  if (name === undefined) {
    if (isWriting) throw nameNeeded();
    return { fresh: diagnostics, known: [], note: undefined };
  }
  const named = posix.resolve(workingFolder(run, options), name.replaceAll("\\", "/"));
  const { files, path } = gateTo(run.machine.disk, root.path, named);
  const old = readBaseline(files, path);
  if (old === undefined && options.updateBaseline !== true) throw notThere(name);
  // Rules have not run over what cannot be read: the baseline would lose what they find there.
  const isReadable = !diagnostics.some(({ kind, severity }) => kind === "structure" && severity === "error");
  const before = splitByBaseline(diagnostics, old ?? nothing, wasRead);
  if (!isReadable) return { fresh: before.fresh, known: before.known, note: isWriting ? notWritten : undefined };
  if (!isWriting)
    return { fresh: before.fresh, known: before.known, note: before.stale.length === 0 ? undefined : stale(before) };
  const next =
    options.updateBaseline === true
      ? updatedBaseline(diagnostics, old, wasRead)
      : prunedBaseline(old ?? nothing, before.stale);
  const text = baselineText(next);
  files.replace(path, text);
  const { fresh, known } = splitByBaseline(diagnostics, next, wasRead);
  return { fresh, known, note: written(name, next) };
}

const nothing: Baseline = { findings: [], version: 1 };

function written(name: string, { findings }: Baseline): Localized {
  const count = findings.reduce((sum, entry) => sum + entry.count, 0);
  return {
    en: `${name} now has ${count} finding${count === 1 ? "" : "s"}.`,
    fi: `Tiedostossa ${name} on nyt ${count} ${count === 1 ? "havainto" : "havaintoa"}.`,
    sv: `${name} innehåller nu ${count} ${count === 1 ? "anmärkning" : "anmärkningar"}.`,
  };
}

function stale({ stale: entries }: BaselineSplit): Localized {
  const count = entries.reduce((sum, entry) => sum + entry.count, 0);
  return {
    en: `${count} finding${count === 1 ? "" : "s"} of the baseline ${count === 1 ? "is" : "are"} fixed. Remove ${count === 1 ? "it" : "them"} with --prune-baseline.`,
    fi: `${count} vertailutiedoston ${count === 1 ? "havainto on korjattu" : "havaintoa on korjattu"}. Poista ${count === 1 ? "se" : "ne"} valitsimella --prune-baseline.`,
    sv: `${count} av jämförelsefilens anmärkningar är ${count === 1 ? "åtgärdad" : "åtgärdade"}. Ta bort ${count === 1 ? "den" : "dem"} med --prune-baseline.`,
  };
}

const notWritten: Localized = {
  en: "The baseline was not written because some files cannot be read. Fix them first.",
  fi: "Vertailutiedostoa ei kirjoitettu, koska kaikkia tiedostoja ei voi lukea. Korjaa ne ensin.",
  sv: "Jämförelsefilen skrevs inte, eftersom alla filer inte kan läsas. Rätta dem först.",
};

function nameNeeded(): Failure {
  return new Failure(
    {
      en: "There is no baseline to write.",
      fi: "Vertailutiedostoa ei ole nimetty.",
      sv: "Jämförelsefilen är inte namngiven.",
    },
    {
      en: "Name its file, for example --baseline baseline.json.",
      fi: "Nimeä tiedosto, esimerkiksi --baseline baseline.json.",
      sv: "Ange filen, till exempel --baseline baseline.json.",
    },
  );
}

function notThere(name: string): Failure {
  return new Failure(
    {
      en: `There is no baseline “${name}”.`,
      fi: `Vertailutiedostoa ”${name}” ei ole.`,
      sv: `Jämförelsefilen ”${name}” finns inte.`,
    },
    {
      en: "Make it of the present findings with --update-baseline.",
      fi: "Tee se nykyisistä havainnoista valitsimella --update-baseline.",
      sv: "Gör den av de nuvarande anmärkningarna med --update-baseline.",
    },
  );
}
