import type { WorkspaceContext } from "../workspace/workspace-context.js";
import type { DocumentFacts } from "./unit-output.js";
import { languages, type Language } from "../../text/language.js";

/** The languages that a site is read in, and the programme's pages: every page links to them. */
export interface SiteLanguages {
  readonly read: readonly Language[];
  /** None when the site has no programme. */
  readonly programme: readonly Pick<DocumentFacts, "folder" | "language">[];
}

/** For pages that stand by themselves and link to none of the whole site's. */
export const noReaders: SiteLanguages = { programme: [], read: [] };

const ownLanguage = /^["']?language["']? *: *["']?(fi|sv|en)\b/m;

/**
 * The languages of the documents that a build makes, before any has been read: what their folders are called and what the units' unit.yaml
 * says. A plan that cannot be built may have one more. `units`: the slugs that are asked for; undefined for the whole site.
 */
export function expectedLanguages(
  { config, files, host, root, slugs }: WorkspaceContext,
  units: ReadonlySet<string> | undefined,
): readonly Language[] {
  const main = config.document.data.language;
  const programme = units === undefined ? files.programme : undefined;
  const found = new Set<Language>([main, ...languages.filter((language) => programme?.has(language))]);
  const decoder = new TextDecoder();
  for (const slug of slugs.filter((one) => units?.has(one) ?? true)) {
    if (found.size === languages.length) break;
    const folder = `${root.path}/units/${slug}`;
    if (host.files.kindOf(folder) !== "folder") continue;
    const entries = host.files.list(folder);
    for (const language of languages) if (entries.some(({ name }) => name === language)) found.add(language);
    if (!entries.some(({ kind, name }) => kind === "file" && name === "unit.yaml")) continue;
    const text = decoder.decode(host.files.readTransient(`${folder}/unit.yaml`));
    const own = languages.find((language) => language === ownLanguage.exec(text)?.[1]);
    if (own !== undefined) found.add(own);
  }
  return inOrder(found);
}

/** The languages in which documents can be read. */
export function languagesOf(
  documents: readonly Pick<DocumentFacts, "language">[],
  main: Language,
): readonly Language[] {
  return inOrder(new Set([main, ...documents.map(({ language }) => language)]));
}

function inOrder(found: ReadonlySet<Language>): readonly Language[] {
  return languages.filter((language) => found.has(language));
}
