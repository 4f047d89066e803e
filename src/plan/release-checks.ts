import type { Localized } from "../text/language.js";

/**
 * What is looked at when a plan is released, or built after it was; the titles are what `docs/rules.md` and `explain` call them. They
 * belong to no rule: whether they find something depends on versions and not on the text alone.
 */
export const releaseChecks = {
  "plan-not-ready": {
    en: "A plan to be released without its version, its date or its approval (error)",
    fi: "Julkaistava suunnitelma, jolta puuttuu versio, päiväys tai hyväksyntä (virhe)",
    sv: "En plan som ska publiceras utan version, datum eller godkännande (fel)",
  },
  "version-not-raised": {
    en: "A plan whose text changed since its version was released (error; a draft may be built)",
    fi: "Suunnitelma, jonka teksti on muuttunut version julkaisemisen jälkeen (virhe; luonnoksen voi koota)",
    sv: "En plan vars text har ändrats efter att versionen publicerades (fel; ett utkast kan byggas)",
  },
  "version-not-released": {
    en: "A version that is built while earlier ones are frozen and it is not (warning)",
    fi: "Koottava versio, jota ei ole jäädytetty, vaikka aiemmat on (varoitus)",
    sv: "En version som byggs utan att vara fryst fast tidigare versioner är det (varning)",
  },
} as const satisfies Readonly<Record<string, Localized>>;

export type ReleaseCheck = keyof typeof releaseChecks;

/** The title of a check of releases by its id. */
export function releaseTitle(id: string): Localized | undefined {
  return Object.hasOwn(releaseChecks, id) ? (releaseChecks as Readonly<Record<string, Localized>>)[id] : undefined;
}
