import { inLanguage } from "./outline.js";
import type { Contact, ResolvedRole } from "../plan/resolved.js";
import type { Office, Unit, Workspace } from "../plan/file-types.generated.js";
import { didYouMean, concatLocalized, structureError } from "../plan/structure.js";
import type { Pointer, YamlDocument } from "../plan/yaml-document.js";
import type { Report } from "../text/diagnostic.js";
import type { Language } from "../text/language.js";
import type { Source, Span } from "../text/source.js";
import { suggest } from "../text/suggest.js";

/** Finds people by id. When omavalvonta.yaml's own list is broken, nobody is called unknown. */
export interface Directory {
  readonly people: ReadonlyMap<string, Contact>;
  /** Reports an id that nobody has, at a place that is only looked for then. */
  find(id: string, source: Source, place: () => Span): Contact | undefined;
}

export function buildDirectory(
  people: Workspace["people"],
  isComplete: boolean,
  language: Language,
  unit: string,
  report: Report,
): Directory {
  const contacts = new Map<string, Contact>();
  for (const [id, person] of Object.entries(people ?? {})) {
    const { title, ...rest } = person;
    contacts.set(id, title === undefined ? rest : { ...rest, title: inLanguage(title, language) });
  }
  return {
    find(id, source, place) {
      const contact = contacts.get(id);
      if (contact === undefined && isComplete) {
        report(structureError("unknown-person", source, place(), unknownPerson(id, contacts), { unit }));
      }
      return contact;
    },
    people: contacts,
  };
}

function unknownPerson(id: string, people: ReadonlyMap<string, Contact>): ReturnType<typeof concatLocalized> {
  const named = [...people].find(([, person]) => person.name.toLowerCase() === id.toLowerCase())?.[0];
  return concatLocalized(
    {
      en: `There is no person “${id}” among the people of omavalvonta.yaml. Add the person there, or correct the id.`,
      fi: `Tiedoston omavalvonta.yaml kohdassa people ei ole henkilöä ”${id}”. Lisää henkilö sinne tai korjaa tunniste.`,
      sv: `I omavalvonta.yaml finns ingen person ”${id}” under people. Lägg till personen där eller rätta id:t.`,
    },
    didYouMean(named ?? suggest(id, people.keys())),
  );
}

type RoleHolder = string | string[] | Office;

/** The unit's roles: the workspace's, and over them the unit's own. */
export function resolveRoles(
  config: YamlDocument<Workspace>,
  facts: YamlDocument<Unit>,
  directory: Directory,
): ReadonlyMap<string, ResolvedRole> {
  const roles = new Map<string, ResolvedRole>();
  for (const document of [config, facts]) {
    for (const [role, holder] of Object.entries(document.data.roles ?? {})) {
      const holders = findHolders(holder as RoleHolder, document, ["roles", role], directory);
      if (holders.length > 0) roles.set(role, { holders, role });
    }
  }
  return roles;
}

function findHolders(
  holder: RoleHolder,
  document: YamlDocument,
  at: Pointer,
  directory: Directory,
): readonly Contact[] {
  const find = (id: string, pointer: Pointer): readonly Contact[] => {
    const contact = directory.find(id, document.source, () => document.at(pointer, "value"));
    return contact === undefined ? [] : [contact];
  };
  if (typeof holder === "string") return find(holder, at);
  if (Array.isArray(holder)) return holder.flatMap((id, index) => find(id, [...at, index]));
  return [holder];
}
