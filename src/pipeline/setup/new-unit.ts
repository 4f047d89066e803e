import { readConfig } from "../workspace/workspace.js";
import { outlineOf } from "../workspace/outline.js";
import { isReserved, isUnitName, toUnitName } from "../../discover/unit-name.js";
import { listUnits } from "../../discover/discover.js";
import type { Root } from "../../discover/read-text.js";
import type { Host } from "../../host/host.js";
import { regulation } from "../../regulation/regulation.js";
import { unitFiles } from "../../scaffold/unit-files.js";
import type { Diagnostic } from "../../text/diagnostic.js";
import { Failure } from "../../text/failure.js";
import type { Language } from "../../text/language.js";
import { suggest } from "../../text/suggest.js";
import { schemas } from "../../validate/schemas.generated.js";

export interface NewUnitOptions {
  readonly slug: string;
  readonly name: string | undefined;
  readonly traits: readonly string[];
  /** The language of the new files; undefined means the workspace's. */
  readonly language: Language | undefined;
}

export interface NewUnitResult {
  /** Relative to the workspace. */
  readonly folder: string;
  readonly files: readonly string[];
  readonly questions: number;
  readonly language: Language;
}

/** Writes a new unit's folder in one step. @throws Failure when the name is taken or cannot be one, or a trait does not exist */
export function newUnit(host: Host, root: Root, options: NewUnitOptions): NewUnitResult {
  const { slug } = options;
  checkName(host, root, slug);
  checkTraits(options.traits);
  const problems: Diagnostic[] = [];
  const config = readConfig(host, root, (diagnostic) => problems.push(diagnostic));
  if (config === undefined || problems.length > 0) throw brokenConfig();
  const { data } = config.document;
  const language = options.language ?? data.language;
  const files = unitFiles({
    language,
    name: options.name ?? slug,
    outline: outlineOf(host, root, config, () => undefined),
    sharedRoles: new Set(Object.keys(data.roles ?? {})),
    template: (name) => new TextDecoder().decode(host.resource(`templates/new/${language}/${name}`)),
    traits: options.traits,
  });
  for (const name of Object.keys(schemas)) {
    const file = `schemas/${name}.schema.json`;
    host.files.replace(`${root.path}/.omavalvonta/${file}`, host.resource(file));
  }
  const aside = `${root.path}/units/.${slug}.making-${host.processes.own}`;
  host.files.remove(aside);
  try {
    const withLanguage =
      language === data.language
        ? files
        : files.map((file) =>
            file.path === "unit.yaml" ? { ...file, content: inLanguage(String(file.content), language) } : file,
          );
    for (const file of withLanguage) host.files.write(`${aside}/${file.path}`, file.content);
    host.files.rename(aside, `${root.path}/units/${slug}`);
  } catch (error) {
    host.files.remove(aside);
    throw error;
  }
  const questions = files.reduce((sum, file) => sum + (String(file.content).match(/^::question/gm)?.length ?? 0), 0);
  return { files: files.map((file) => file.path), folder: `units/${slug}`, language, questions };
}

function inLanguage(unitYaml: string, language: Language): string {
  return unitYaml.replace(/^name: .*$/m, (line) => `${line}\nlanguage: ${language}`);
}

function checkName(host: Host, root: Root, slug: string): void {
  const suggestion = toUnitName(slug);
  if (!isUnitName(slug)) {
    throw new Failure(
      isReserved(slug)
        ? {
            en: `“${slug}” cannot be a unit's address: the site itself uses it, or Windows has no folder of that name.`,
            fi: `”${slug}” ei kelpaa yksikön osoitteeksi: sivusto käyttää sitä itse, tai Windowsissa kansiolla ei voi olla sitä nimeä.`,
            sv: `”${slug}” duger inte som en enhets adress: webbplatsen använder den själv, eller så kan en mapp inte heta så i Windows.`,
          }
        : {
            en: `“${slug}” cannot be a unit's address.`,
            fi: `”${slug}” ei kelpaa yksikön osoitteeksi.`,
            sv: `”${slug}” duger inte som en enhets adress.`,
          },
      {
        en: `Use letters a–z, digits and hyphens${suggestion === undefined ? "" : `, for example ${suggestion}`}.`,
        fi: `Käytä kirjaimia a–z, numeroita ja yhdysmerkkejä${suggestion === undefined ? "" : `, esimerkiksi ${suggestion}`}.`,
        sv: `Använd bokstäver a–z, siffror och bindestreck${suggestion === undefined ? "" : `, till exempel ${suggestion}`}.`,
      },
    );
  }
  const taken = listUnits(host.files, root).find((other) => other.toLowerCase() === slug.toLowerCase());
  if (taken !== undefined) {
    throw new Failure(
      {
        en: `The unit “${taken}” exists already.`,
        fi: `Yksikkö ”${taken}” on jo olemassa.`,
        sv: `Enheten ”${taken}” finns redan.`,
      },
      {
        en: "Choose another name; nothing was changed.",
        fi: "Valitse toinen nimi; mitään ei muutettu.",
        sv: "Välj ett annat namn; inget ändrades.",
      },
    );
  }
}

function checkTraits(traits: readonly string[]): void {
  const known = regulation.traits.map((trait) => trait.id);
  for (const trait of traits) {
    if (known.includes(trait)) continue;
    const suggestion = suggest(trait, known);
    throw new Failure(
      {
        en: `There is no trait “${trait}”.`,
        fi: `Piirrettä ”${trait}” ei ole.`,
        sv: `Egenskapen ”${trait}” finns inte.`,
      },
      suggestion === undefined
        ? {
            en: `The traits are ${known.join(", ")}.`,
            fi: `Piirteet ovat ${known.join(", ")}.`,
            sv: `Egenskaperna är ${known.join(", ")}.`,
          }
        : { en: `Did you mean “${suggestion}”?`, fi: `Tarkoititko ”${suggestion}”?`, sv: `Menade du ”${suggestion}”?` },
    );
  }
}

function brokenConfig(): Failure {
  return new Failure(
    {
      en: "omavalvonta.yaml has errors, so the new unit cannot be made to fit it.",
      fi: "Tiedostossa omavalvonta.yaml on virheitä, joten uutta yksikköä ei voi sovittaa siihen.",
      sv: "omavalvonta.yaml innehåller fel, så den nya enheten kan inte anpassas till den.",
    },
    {
      en: "See them with: omavalvonta lint",
      fi: "Katso ne komennolla: omavalvonta lint",
      sv: "Se dem med: omavalvonta lint",
    },
  );
}
