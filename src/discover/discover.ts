import { refuseLink, reportLink } from "./links.js";
import { readText, type Root } from "./read-text.js";
import { isUnitName, reportUnitName } from "./unit-name.js";
import type { Entry, ReadableFiles } from "../host/files.js";
import type { DocumentFiles, FolderFiles, TranslationFiles, UnitFiles, CommonFiles } from "../plan/files.js";
import { didYouMean, concatLocalized, structureError } from "../plan/structure.js";
import type { Report } from "../text/diagnostic.js";
import { languages, type Language } from "../text/language.js";
import type { Source } from "../text/source.js";
import { suggest } from "../text/suggest.js";

export const configName = "omavalvonta.yaml";

/**
 * Finds and reads what the units of a workspace have in common.
 * @throws Failure when the folder is a link, FileFailure when a folder or file cannot be read at all
 */
export function discoverCommon(files: ReadableFiles, root: Root, report: Report): CommonFiles {
  refuseLink(files, root, "shared");
  const shared = new Map<Language | "workspace", FolderFiles>();
  const programme = new Map<Language | "workspace", DocumentFiles>();
  const addProgramme = (key: Language | "workspace", path: string): void => {
    if (files.kindOf(`${root.path}/${path}`) === "folder")
      programme.set(key, readDocument(files, root, path, [], report));
  };
  if (files.kindOf(`${root.path}/shared`) === "folder") {
    shared.set("workspace", readFolder(files, root, "shared", sharedFolders, report));
    addProgramme("workspace", "shared/programme");
    for (const language of languages) {
      const path = `shared/${language}`;
      if (files.kindOf(`${root.path}/${path}`) === "folder")
        shared.set(language, readFolder(files, root, path, ["risks", "images", "programme"], report));
      addProgramme(language, `${path}/programme`);
    }
  }
  return { programme, shared };
}

/**
 * Slugs of all units, whether their files can be read or not; a link is among them, so that it is told of.
 * @throws Failure when the folder of the units is a link
 */
export function listUnits(files: ReadableFiles, root: Root): readonly string[] {
  refuseLink(files, root, "units");
  if (files.kindOf(`${root.path}/units`) !== "folder") return [];
  return files
    .list(`${root.path}/units`)
    .filter((entry) => (entry.kind === "folder" || entry.kind === "link") && !isHidden(entry))
    .map((entry) => entry.name);
}

/** Slugs that are the same address as another on servers that know no capitals, with that other. */
export function findCaseCollisions(slugs: readonly string[]): ReadonlyMap<string, string> {
  const byAddress = new Map<string, string[]>();
  for (const slug of slugs) {
    const same = byAddress.get(slug.toLowerCase());
    if (same === undefined) byAddress.set(slug.toLowerCase(), [slug]);
    else same.push(slug);
  }
  const pairs = [...byAddress.values()].filter((same) => same.length > 1);
  return new Map(pairs.flatMap((same) => same.map((slug) => [slug, same.find((other) => other !== slug) ?? slug])));
}

/**
 * Finds and reads a unit's files. `collision` is another unit whose address is the same but for capitals.
 * @throws FileFailure when a folder or file cannot be read at all
 */
export function discoverUnit(
  files: ReadableFiles,
  root: Root,
  slug: string,
  collision: string | undefined,
  report: Report,
): UnitFiles {
  if (!isUnitName(slug)) reportUnitName(slug, report);
  if (collision !== undefined) reportCaseCollision(slug, collision, report);
  return readUnit(files, root, slug, report);
}

const sharedFolders: readonly string[] = ["risks", "images", "programme", ...languages];

function readUnit(files: ReadableFiles, root: Root, slug: string, report: Report): UnitFiles {
  const path = `units/${slug}`;
  if (files.kindOf(`${root.path}/${path}`) === "link") {
    reportLink(path, report, slug);
    return { actions: undefined, path, reports: [], risks: [], sections: [], slug, translations: [], unit: undefined };
  }
  const folder = readDocument(files, root, path, ["versions", ...languages], report, ["unit.yaml"]);
  const unitPath = `${path}/unit.yaml`;
  const unitKind = files.kindOf(`${root.path}/${unitPath}`);
  if (unitKind !== "file" && unitKind !== "link") {
    report(
      structureError(
        "missing-key",
        { path: unitPath, text: "" },
        { end: 0, start: 0 },
        {
          en: `The unit ${slug} has no unit.yaml, which tells its name, traits and version. Make one with “omavalvonta new unit”, or remove the folder.`,
          fi: `Yksiköllä ${slug} ei ole tiedostoa unit.yaml, joka kertoo sen nimen, piirteet ja version. Luo se komennolla ”omavalvonta new unit” tai poista kansio.`,
          sv: `Enheten ${slug} saknar filen unit.yaml, som anger dess namn, egenskaper och version. Skapa den med ”omavalvonta new unit” eller ta bort mappen.`,
        },
        { unit: slug },
      ),
    );
  }
  return {
    ...folder,
    slug,
    translations: languages.flatMap((language) =>
      readTranslation(files, root, `${path}/${language}`, language, report),
    ),
    unit: unitKind === "file" ? readText(files, root, unitPath, report) : undefined,
  };
}

function readTranslation(
  files: ReadableFiles,
  root: Root,
  path: string,
  language: Language,
  report: Report,
): readonly TranslationFiles[] {
  if (files.kindOf(`${root.path}/${path}`) !== "folder") return [];
  const unitPath = `${path}/unit.yaml`;
  const exists = files.kindOf(`${root.path}/${unitPath}`) === "file";
  return [
    {
      ...readDocument(files, root, path, [], report, ["unit.yaml"]),
      language,
      unit: exists ? readText(files, root, unitPath, report) : undefined,
    },
  ];
}

function readDocument(
  files: ReadableFiles,
  root: Root,
  path: string,
  folders: readonly string[],
  report: Report,
  ownFiles: readonly string[] = [],
): DocumentFiles {
  return {
    ...readFolder(files, root, path, ["risks", "images", "reports", ...folders], report, ownFiles),
    reports: readYamlFolder(files, root, `${path}/reports`, report),
  };
}

function readFolder(
  files: ReadableFiles,
  root: Root,
  path: string,
  folders: readonly string[],
  report: Report,
  ownFiles: readonly string[] = [],
): FolderFiles {
  const sections: Source[] = [];
  const known = ["actions.yaml", ...ownFiles];
  for (const entry of files.list(`${root.path}/${path}`)) {
    if (isHidden(entry)) continue;
    const entryPath = `${path}/${entry.name}`;
    if (entry.kind === "link") reportLink(entryPath, report);
    else if (entry.kind === "file" && entry.name.endsWith(".md")) {
      const source = readText(files, root, entryPath, report);
      if (source !== undefined) sections.push(source);
    } else if (entry.kind === "folder") {
      const holdsText = (): boolean => files.list(`${root.path}/${entryPath}`).some((inner) => isDataFile(inner.name));
      // A folder of another name is somebody's own (attachments, drafts), unless it holds what looks like a plan's.
      if (!folders.includes(entry.name) && holdsText()) reportUnknownFile(entryPath, entry, folders, report);
    } else if (isDataFile(entry.name) && !(entry.kind === "file" && known.includes(entry.name))) {
      reportUnknownFile(entryPath, entry, known, report);
    }
  }
  const actions = `${path}/actions.yaml`;
  return {
    actions: files.kindOf(`${root.path}/${actions}`) === "file" ? readText(files, root, actions, report) : undefined,
    path,
    risks: readYamlFolder(files, root, `${path}/risks`, report),
    sections,
  };
}

function readYamlFolder(files: ReadableFiles, root: Root, path: string, report: Report): readonly Source[] {
  if (files.kindOf(`${root.path}/${path}`) !== "folder") return [];
  const sources: Source[] = [];
  for (const entry of files.list(`${root.path}/${path}`)) {
    if (isHidden(entry)) continue;
    if (entry.kind === "link") reportLink(`${path}/${entry.name}`, report);
    else if (entry.kind === "file" && entry.name.endsWith(".yaml")) {
      const source = readText(files, root, `${path}/${entry.name}`, report);
      if (source !== undefined) sources.push(source);
    } else reportUnknownFile(`${path}/${entry.name}`, entry, [], report);
  }
  return sources;
}

function isHidden(entry: Entry): boolean {
  return entry.name.startsWith(".") || entry.name.endsWith("~");
}

function isDataFile(name: string): boolean {
  return /\.(?:ya?ml|mdx?|markdown)$/i.test(name);
}

function reportUnknownFile(path: string, entry: Entry, candidates: readonly string[], report: Report): void {
  const rightEnding = entry.name.replace(/\.ya?ml$/i, ".yaml").replace(/\.(?:mdx?|markdown)$/i, ".md");
  const suggestion = suggest(rightEnding, candidates) ?? (rightEnding === entry.name ? undefined : rightEnding);
  report(
    structureError(
      "unknown-file",
      { path, text: "" },
      { end: 0, start: 0 },
      concatLocalized(
        {
          en: `“${entry.name}” is not read from this folder, so it would be missing from the plan. Rename it, move it, or remove it.`,
          fi: `Tästä kansiosta ei lueta nimeä ”${entry.name}”, joten se puuttuisi suunnitelmasta. Nimeä se uudelleen, siirrä se tai poista se.`,
          sv: `”${entry.name}” läses inte i den här mappen och skulle saknas i planen. Byt namn på den, flytta den eller ta bort den.`,
        },
        didYouMean(suggestion),
      ),
    ),
  );
}

function reportCaseCollision(slug: string, collision: string, report: Report): void {
  report(
    structureError(
      "unit-name",
      { path: `units/${slug}`, text: "" },
      { end: 0, start: 0 },
      {
        en: `The folders “${slug}” and “${collision}” differ only in capital letters; on many web servers they are the same address. Rename one.`,
        fi: `Kansiot ”${slug}” ja ”${collision}” eroavat vain kirjainkoolta; monella verkkopalvelimella ne ovat sama osoite. Nimeä toinen uudelleen.`,
        sv: `Mapparna ”${slug}” och ”${collision}” skiljer sig bara i stora och små bokstäver; på många webbservrar är de samma adress. Byt namn på den ena.`,
      },
      { unit: slug },
    ),
  );
}
