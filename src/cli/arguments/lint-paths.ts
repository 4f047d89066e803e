import { posix } from "node:path";
import { workingFolder } from "./options.js";
import type { CommonOptions, Run } from "../run.js";
import type { Root } from "../../discover/read-text.js";
import { didYouMean, concatLocalized } from "../../plan/structure.js";
import type { Diagnostic } from "../../text/diagnostic.js";
import { Failure } from "../../text/failure.js";
import type { Localized } from "../../text/language.js";
import { suggest } from "../../text/suggest.js";

/** What a path of the command line asks for. */
export interface Selection {
  /** Relative to the workspace; the workspace itself is the empty text. */
  readonly path: string;
  /** The unit that the path is, or in whose folder it is. */
  readonly unit: string | undefined;
}

export function parseSelection(
  path: string,
  slugs: readonly string[],
  root: Root,
  run: Run,
  options: CommonOptions,
): Selection {
  const full = posix.resolve(workingFolder(run, options), path.replaceAll("\\", "/"));
  const relative =
    full === root.path ? "" : full.startsWith(`${root.path}/`) ? full.slice(root.path.length + 1) : undefined;
  if (relative !== undefined && run.machine.disk.kindOf(full) !== "missing") {
    return { path: relative, unit: slugs.find((slug) => `${relative}/`.startsWith(`units/${slug}/`)) };
  }
  // A unit can be named by its slug alone.
  if (slugs.includes(path)) return { path: `units/${path}`, unit: path };
  throw relative === undefined ? outsideWorkspace(path, root) : nothingThere(path, slugs);
}

const nameOthers: Localized = {
  en: "Name files, folders or units of one workspace.",
  fi: "Anna yhden työtilan tiedostoja, kansioita tai yksiköitä.",
  sv: "Ange filer, mappar eller enheter i en arbetsyta.",
};

function outsideWorkspace(path: string, root: Root): Failure {
  return new Failure(
    {
      en: `“${path}” is outside the workspace ${root.path}.`,
      fi: `”${path}” on työtilan ${root.path} ulkopuolella.`,
      sv: `”${path}” ligger utanför arbetsytan ${root.path}.`,
    },
    nameOthers,
  );
}

function nothingThere(path: string, slugs: readonly string[]): Failure {
  const what: Localized = {
    en: `There is no file, folder or unit “${path}”.`,
    fi: `Tiedostoa, kansiota tai yksikköä ”${path}” ei ole.`,
    sv: `Filen, mappen eller enheten ”${path}” finns inte.`,
  };
  return new Failure(concatLocalized(what, didYouMean(suggest(path, slugs))), nameOthers);
}

/** The units that have to be read to judge the paths: common files concern all units. */
export function unitsOf(wanted: readonly Selection[]): ReadonlySet<string> | undefined {
  const units = wanted.map(({ unit }) => unit).filter((unit) => unit !== undefined);
  return wanted.length > 0 && units.length === wanted.length ? new Set(units) : undefined;
}

/**
 * A unit's own findings and those of the common files that it takes; else what stands in the named file or below the named
 * folder. Files without which nothing can be judged are always among them: the settings, the outline and the unit's unit.yaml.
 */
export function isWanted(diagnostic: Diagnostic, wanted: readonly Selection[]): boolean {
  const { kind, related, source, unit } = diagnostic;
  const places = [source.path, ...(related ?? []).map((other) => other.source.path)];
  return (
    wanted.length === 0 ||
    wanted.some((asked) => {
      if (asked.path === "") return true;
      if (asked.path === `units/${asked.unit}` && (unit === asked.unit || unit === undefined)) return true;
      const isFoundation = source.path === `units/${asked.unit}/unit.yaml` || !/^(?:shared|units)\//.test(source.path);
      return (
        (kind === "structure" && isFoundation) ||
        places.some((place) => place === asked.path || place.startsWith(`${asked.path}/`))
      );
    })
  );
}

/** Whether all that can be found in a file is among the wanted findings. */
export function isWholeFileWanted(file: string, wanted: readonly Selection[]): boolean {
  return wanted.length === 0 || wanted.some(({ path }) => path === "" || file === path || file.startsWith(`${path}/`));
}
