import { posix } from "node:path";
import { configName } from "../../discover/discover.js";
import { readText, type Root } from "../../discover/read-text.js";
import type { Disk } from "../../host/files.js";
import type { Host } from "../../host/host.js";
import { parseYaml } from "../../parse/yaml.js";
import type { Workspace } from "../../plan/file-types.generated.js";
import type { YamlDocument } from "../../plan/yaml-document.js";
import { Failure } from "../../text/failure.js";
import type { Report } from "../../text/diagnostic.js";
import type { Source } from "../../text/source.js";
import { checkSchema } from "../../validate/schema.js";
import { recoverValid } from "../../validate/recover-valid.js";

/** Where the workspace is: the nearest folder upwards that holds omavalvonta.yaml, or the folder of `config`. */
export function findWorkspace(disk: Disk, cwd: string, config: string | undefined): Root {
  if (config !== undefined) {
    const path = posix.resolve(cwd, config);
    if (disk.kindOf(path) !== "file" || posix.basename(path) !== configName) throw noConfig(config);
    return { path: posix.dirname(path) };
  }
  for (let folder = cwd; ; folder = posix.dirname(folder)) {
    if (disk.kindOf(posix.join(folder, configName)) === "file") return { path: folder };
    if (folder === posix.dirname(folder)) throw noWorkspace(cwd);
  }
}

/** The settings of a workspace, as far as they can be read. */
export interface Config {
  readonly source: Source;
  readonly document: YamlDocument<Workspace>;
  readonly peopleAreKnown: boolean;
}

/** Reads omavalvonta.yaml. What is wrong in it is reported, and the rest is used so that the other files can be checked too. */
export function readConfig(host: Host, root: Root, report: Report): Config | undefined {
  const source = readText(host.files, root, configName, report);
  const parsed = source === undefined ? undefined : parseYaml(source, report);
  if (source === undefined || parsed === undefined) return undefined;
  if (checkSchema("omavalvonta", parsed, undefined, report)) return { document: parsed, peopleAreKnown: true, source };
  const rest = recoverValid("omavalvonta", parsed, {
    language: "fi",
    outline: "aptk",
    provider: { "business-id": "0000000-0", name: "–" },
  });
  const hadPeople = typeof parsed.data === "object" && parsed.data !== null && "people" in parsed.data;
  return { document: rest, peopleAreKnown: !hadPeople || rest.data.people !== undefined, source };
}

function noWorkspace(cwd: string): Failure {
  return new Failure(
    {
      en: `There is no workspace here: neither ${cwd} nor a folder above it holds ${configName}.`,
      fi: `Täällä ei ole työtilaa: tiedostoa ${configName} ei ole kansiossa ${cwd} eikä sen yläkansioissa.`,
      sv: `Här finns ingen arbetsyta: varken ${cwd} eller någon mapp ovanför innehåller ${configName}.`,
    },
    {
      en: "Go to the workspace's folder, or name it with --cwd.",
      fi: "Siirry työtilan kansioon tai anna se valitsimella --cwd.",
      sv: "Gå till arbetsytans mapp eller ange den med --cwd.",
    },
  );
}

function noConfig(config: string): Failure {
  return new Failure(
    {
      en: `“${config}” is not a file named ${configName}.`,
      fi: `”${config}” ei ole tiedosto, jonka nimi on ${configName}.`,
      sv: `”${config}” är inte en fil med namnet ${configName}.`,
    },
    {
      en: "Give --config the path of the workspace's omavalvonta.yaml.",
      fi: "Anna valitsimelle --config työtilan tiedoston omavalvonta.yaml polku.",
      sv: "Ge --config sökvägen till arbetsytans omavalvonta.yaml.",
    },
  );
}

export function noUnits(): Failure {
  return new Failure(
    {
      en: "The workspace has no units: the folder units is missing or empty.",
      fi: "Työtilassa ei ole yksiköitä: kansio units puuttuu tai on tyhjä.",
      sv: "Arbetsytan har inga enheter: mappen units saknas eller är tom.",
    },
    {
      en: "Create the first one: omavalvonta new unit my-unit",
      fi: "Luo ensimmäinen: omavalvonta new unit oma-yksikko",
      sv: "Skapa den första: omavalvonta new unit min-enhet",
    },
  );
}
