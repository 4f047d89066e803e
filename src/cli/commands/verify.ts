import { posix } from "node:path";
import { ambientLanguage } from "../ambient-language.js";
import { workingFolder } from "../arguments/options.js";
import { exitCodes, type CommonOptions, type Run } from "../run.js";
import { listUnits } from "../../discover/discover.js";
import type { Root } from "../../discover/read-text.js";
import { hostOf } from "../../host/host.js";
import { verify, type VerifiedUnit } from "../../pipeline/release/verify.js";
import { findWorkspace, readConfig } from "../../pipeline/workspace/workspace.js";
import { siteMarker } from "../../output/site-folder.js";
import { Failure } from "../../text/failure.js";
import { harmlessJson, visible } from "../../text/harmless.js";
import type { Language, Localized } from "../../text/language.js";
import { problemText } from "../../versions/problem.js";

export interface VerifyCommandOptions extends CommonOptions {
  readonly format: "pretty" | "json";
  readonly head?: string;
  readonly key?: string;
}

/** `omavalvonta verify [folder…]`: exit 3 when something is not as it was released. */
export async function runVerify(run: Run, names: readonly string[], options: VerifyCommandOptions): Promise<number> {
  const { machine } = run;
  const root = workspaceAround(run, options);
  const cwd = workingFolder(run, options);
  const folders =
    names.length === 0
      ? // Without a workspace around, the folder itself is what somebody wants to have verified.
        [{ isNamed: root === undefined, path: root?.path ?? cwd }]
      : names.map((name) => ({ isNamed: true, path: folderOf(name, root, run, options) }));
  const keys = options.key === undefined ? [] : [readText(run, options.key, options)];
  const units = verify(machine, root, { folders, head: options.head, keys });
  if (options.head !== undefined && units.length !== 1) throw oneUnit(units.length);
  const language = options.lang ?? languageOf(run, root) ?? ambientLanguage(undefined, run.env);
  if (options.format === "json") run.results.write(`${harmlessJson(asData(units, cwd), 2)}\n`);
  else for (const unit of units) tell(run, unit, options, language);
  if (units.length === 0 && options.format === "pretty" && options.quiet !== true)
    run.stdout.write(`${nothingReleased[language]}\n`);
  return units.some(({ problems }) => problems.length > 0) ? exitCodes.broken : exitCodes.fine;
}

/** The workspace, when there is one: a built site can be verified anywhere, and settings that somebody put into one are not those of a workspace. */
function workspaceAround(run: Run, options: VerifyCommandOptions): Root | undefined {
  const { disk } = run.machine;
  try {
    let root = findWorkspace(disk, workingFolder(run, options), options.config);
    while (options.config === undefined && disk.kindOf(`${root.path}/${siteMarker}`) !== "missing")
      root = findWorkspace(disk, posix.dirname(root.path), undefined);
    return root;
  } catch (error) {
    if (error instanceof Failure && options.config === undefined) return undefined;
    throw error;
  }
}

function languageOf(run: Run, root: Root | undefined): Language | undefined {
  if (root === undefined) return undefined;
  return readConfig(hostOf(run.machine, root.path), root, () => undefined)?.document.data.language;
}

/** A folder by its path, or a unit of the workspace by its slug. */
function folderOf(name: string, root: Root | undefined, run: Run, options: VerifyCommandOptions): string {
  const { disk } = run.machine;
  const path = posix.resolve(workingFolder(run, options), name.replaceAll("\\", "/").replace(/\/+$/, ""));
  if (root !== undefined && listUnits(disk.within(root.path), root).includes(name)) return `${root.path}/units/${name}`;
  if (disk.kindOf(path) === "folder") return path;
  throw new Failure(
    {
      en: `There is no folder or unit “${name}”.`,
      fi: `Kansiota tai yksikköä ”${name}” ei ole.`,
      sv: `Mappen eller enheten ”${name}” finns inte.`,
    },
    {
      en: "Name a unit, its folder versions, or a built site.",
      fi: "Anna yksikkö, sen kansio versions tai koottu sivusto.",
      sv: "Ange en enhet, dess mapp versions eller en byggd webbplats.",
    },
  );
}

function readText(run: Run, file: string, options: VerifyCommandOptions): string {
  return new TextDecoder().decode(run.machine.disk.read(posix.resolve(workingFolder(run, options), file)));
}

/** More problems than this are counted, not shown. */
const maxShown = 20;

function tell(run: Run, unit: VerifiedUnit, options: VerifyCommandOptions, language: Language): void {
  const { archive, fileCount, isSigned, problems } = unit;
  if (problems.length === 0) {
    const head = archive.records.at(-1)?.root ?? "–";
    if (options.quiet !== true)
      run.stdout.write(
        `${run.paintOut("green", "✔")} ${sound(visible(unit.unit), archive.versions.length, fileCount, isSigned)[language]}\n  ${head}\n`,
      );
    return;
  }
  run.stdout.write(`${run.paintOut(["red", "bold"], "✖")} ${broken(visible(unit.unit), problems.length)[language]}\n`);
  const base = shownPath(unit.folder, workingFolder(run, options));
  for (const { kind, path } of problems.slice(0, maxShown))
    run.stdout.write(`  ${run.paintOut("underline", visible(`${base}${path}`))}  ${problemText[kind][language]}\n`);
  if (problems.length > maxShown) run.stdout.write(`  ${more(problems.length - maxShown)[language]}\n`);
}

/** A folder as short as it can be said from where the user stands. */
function shownPath(folder: string, cwd: string): string {
  if (folder === cwd) return "";
  return `${folder.startsWith(`${cwd}/`) ? folder.slice(cwd.length + 1) : folder}/`;
}

function asData(units: readonly VerifiedUnit[], cwd: string): object {
  return {
    version: 1,
    units: units.map(({ archive, fileCount, folder, isSigned, problems, unit }) => ({
      unit,
      folder: shownPath(folder, cwd).replace(/\/$/, ""),
      versions: archive.versions.length,
      files: fileCount,
      head: archive.records.at(-1)?.root,
      signed: isSigned,
      problems: problems.map(({ kind, path }) => ({ kind, path, message: problemText[kind].en })),
    })),
  };
}

const nothingReleased: Localized = {
  en: "No versions have been released here.",
  fi: "Täällä ei ole julkaistuja versioita.",
  sv: "Här finns inga publicerade versioner.",
};

function sound(unit: string, versions: number, files: number, isSigned: boolean): Localized {
  return {
    en: `${unit}: ${versions} ${versions === 1 ? "version" : "versions"}, ${files} files as they were released${isSigned ? ", signed" : ""}. The newest record:`,
    fi: `${unit}: ${versions} ${versions === 1 ? "versio" : "versiota"}, ${files} tiedostoa sellaisina kuin ne julkaistiin${isSigned ? ", allekirjoitettu" : ""}. Uusin tietue:`,
    sv: `${unit}: ${versions} ${versions === 1 ? "version" : "versioner"}, ${files} filer så som de publicerades${isSigned ? ", signerat" : ""}. Den nyaste posten:`,
  };
}

function broken(unit: string, problems: number): Localized {
  return {
    en: `${unit}: not as it was released, ${problems} ${problems === 1 ? "problem" : "problems"}:`,
    fi: `${unit}: ei ole sellainen kuin se julkaistiin, ${problems} ${problems === 1 ? "ongelma" : "ongelmaa"}:`,
    sv: `${unit}: inte så som den publicerades, ${problems} problem:`,
  };
}

function more(count: number): Localized {
  return { en: `… and ${count} more`, fi: `… ja ${count} muuta`, sv: `… och ${count} till` };
}

function oneUnit(count: number): Failure {
  return new Failure(
    {
      en: `--head is the hash of one unit's record, and ${count} units have versions here.`,
      fi: `Valitsin --head on yhden yksikön tietueen tiiviste, mutta täällä versioita on ${count} yksiköllä.`,
      sv: `--head är kontrollsumman av en enhets post, men här har ${count} enheter versioner.`,
    },
    {
      en: "Name the unit: omavalvonta verify <unit> --head <hash>",
      fi: "Nimeä yksikkö: omavalvonta verify <yksikkö> --head <tiiviste>",
      sv: "Ange enheten: omavalvonta verify <enhet> --head <summa>",
    },
  );
}
