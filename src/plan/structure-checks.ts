import type { Localized } from "../text/language.js";

/**
 * The structural checks: what must be right before a plan can be read as one. They cannot be turned off.
 * The titles are what `docs/rules.md`, `explain` and reports call them.
 */
export const structureChecks = {
  "active-content": {
    en: "A picture or PDF that can do more than be looked at",
    fi: "Kuva tai PDF, joka voi muutakin kuin näkyä",
    sv: "En bild eller PDF som kan göra mer än att visas",
  },
  "duplicate-section": {
    en: "Two sections with the same number",
    fi: "Kaksi osiota, joilla on sama numero",
    sv: "Två avsnitt med samma nummer",
  },
  "duplicate-table": {
    en: "Two tables with the same id",
    fi: "Kaksi taulukkoa, joilla on sama tunniste",
    sv: "Två tabeller med samma id",
  },
  "empty-file": {
    en: "An empty file",
    fi: "Tiedosto, jossa ei ole mitään",
    sv: "En fil utan innehåll",
  },
  "file-encoding": {
    en: "A file that is not UTF-8",
    fi: "Tiedosto, joka ei ole UTF-8-tekstiä",
    sv: "En fil som inte är UTF-8",
  },
  "file-too-large": {
    en: "A file larger than a plan can need",
    fi: "Tiedosto, joka on suurempi kuin suunnitelma voi tarvita",
    sv: "En fil som är större än en plan kan behöva",
  },
  "front-matter-language": {
    en: "Front matter that is not YAML",
    fi: "Osion alkuosa, joka ei ole YAML-muotoa",
    sv: "En inledning till ett avsnitt som inte är YAML",
  },
  "front-matter-missing": {
    en: "A section without front matter, or without its end",
    fi: "Osio, jolta puuttuu alkuosa tai sen loppu",
    sv: "Ett avsnitt som saknar sin inledning eller dess slut",
  },
  "image-alt": {
    en: "An image without alternative text",
    fi: "Kuva, jolla ei ole vaihtoehtoista tekstiä",
    sv: "En bild utan alternativ text",
  },
  "image-missing": {
    en: "An image that does not exist",
    fi: "Kuva, jota ei ole",
    sv: "En bild som inte finns",
  },
  "invalid-date-order": {
    en: "A period that ends before it begins",
    fi: "Jakso, joka päättyy ennen kuin alkaa",
    sv: "En period som slutar innan den börjar",
  },
  "invalid-value": {
    en: "A value of the wrong type or form",
    fi: "Arvo, joka on väärää lajia tai muotoa",
    sv: "Ett värde av fel slag eller form",
  },
  "link-broken": {
    en: "A link to something that does not exist",
    fi: "Linkki, jonka kohdetta ei ole",
    sv: "En länk till något som inte finns",
  },
  "link-scheme": {
    en: "A link of a kind that must not be published",
    fi: "Linkki, jollaista ei saa julkaista",
    sv: "En länk av ett slag som inte får publiceras",
  },
  "missing-key": {
    en: "A required key is missing",
    fi: "Pakollinen avain puuttuu",
    sv: "En obligatorisk nyckel saknas",
  },
  "missing-title": {
    en: "A section of your own without a title",
    fi: "Oma osio, jolla ei ole otsikkoa",
    sv: "Ett eget avsnitt utan rubrik",
  },
  "outside-workspace": {
    en: "A path out of the workspace, a symbolic link, or a hidden file",
    fi: "Työtilan ulkopuolelle johtava polku, symbolinen linkki tai piilotettu tiedosto",
    sv: "En sökväg ut ur arbetsytan, en symbolisk länk eller en dold fil",
  },
  "raw-html": {
    en: "HTML in a section",
    fi: "HTML-koodia osiossa",
    sv: "HTML i ett avsnitt",
  },
  "report-name": {
    en: "A report's file name that cannot be an address",
    fi: "Raportin tiedostonimi, joka ei kelpaa osoitteeksi",
    sv: "Ett filnamn på en rapport som inte duger som adress",
  },
  "suppression-impossible": {
    en: "A finding that cannot be allowed",
    fi: "Havainto, jota ei voi sallia",
    sv: "En anmärkning som inte kan tillåtas",
  },
  "suppression-incomplete": {
    en: "A finding allowed without a rule or a reason",
    fi: "Havainto, joka on sallittu ilman sääntöä tai perustelua",
    sv: "En anmärkning som tillåts utan regel eller motivering",
  },
  "suppression-unused": {
    en: "A finding allowed where there is none (warning)",
    fi: "Havainto, joka on sallittu siellä, missä sitä ei ole (varoitus)",
    sv: "En anmärkning som tillåts där den inte finns (varning)",
  },
  "text-damaged": {
    en: "Characters that a text cannot hold",
    fi: "Merkkejä, joita tekstissä ei voi olla",
    sv: "Tecken som en text inte kan innehålla",
  },
  "text-too-dense": {
    en: "A stretch of text with more markup than a plan can need",
    fi: "Tekstin jakso, jossa on enemmän merkkejä kuin suunnitelma voi tarvita",
    sv: "Ett stycke text med fler tecken än en plan kan behöva",
  },
  "too-many-findings": {
    en: "More findings of one kind in a file than anyone can read",
    fi: "Tiedostossa enemmän samanlaisia havaintoja kuin kukaan jaksaa lukea",
    sv: "Fler likadana anmärkningar i en fil än någon orkar läsa",
  },
  "trait-contradiction": {
    en: "A trait that contradicts the unit's other facts",
    fi: "Piirre, joka on ristiriidassa yksikön muiden tietojen kanssa",
    sv: "En egenskap som strider mot enhetens andra uppgifter",
  },
  "translation-language": {
    en: "A translation in the plan's own language",
    fi: "Käännös suunnitelman omalla kielellä",
    sv: "En översättning på planens eget språk",
  },
  "unit-name": {
    en: "A folder name that cannot be a unit's address",
    fi: "Yksikön kansion nimi, joka ei kelpaa osoitteeksi",
    sv: "Ett namn på en enhets mapp som inte duger som adress",
  },
  "unknown-directive": {
    en: "A directive that does not exist",
    fi: "Merkintä, jota ei ole",
    sv: "Ett direktiv som inte finns",
  },
  "unknown-file": {
    en: "A file in a place where the program does not read it",
    fi: "Tiedosto, jota ei lueta paikasta, jossa se on",
    sv: "En fil som inte läses där den ligger",
  },
  "unknown-key": {
    en: "A key that does not exist",
    fi: "Avain, jota ei ole",
    sv: "En nyckel som inte finns",
  },
  "unknown-person": {
    en: "A person who is not among the people",
    fi: "Henkilö, joka ei ole henkilöissä",
    sv: "En person som inte finns bland personerna",
  },
  "unknown-rule": {
    en: "A rule that does not exist",
    fi: "Sääntö, jota ei ole",
    sv: "En regel som inte finns",
  },
  "unknown-section": {
    en: "A section number that the outline lacks",
    fi: "Osion numero, jota rungossa ei ole",
    sv: "Ett avsnittsnummer som strukturen saknar",
  },
  "unknown-table": {
    en: "A table that does not exist",
    fi: "Taulukko, jota ei ole",
    sv: "En tabell som inte finns",
  },
  "unknown-value": {
    en: "A {{value}} that does not exist",
    fi: "{{arvo}}, jota ei ole",
    sv: "Ett {{värde}} som inte finns",
  },
  "yaml-syntax": {
    en: "YAML that cannot be read",
    fi: "YAML, jota ei voi lukea",
    sv: "YAML som inte kan läsas",
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** What is true of every structural check, for those who ask about one. */
export const structureNote: Localized = {
  en: "A structural check, which no setting turns off: without it the plan cannot be read as one.",
  fi: "Rakenteen tarkistus, jota mikään asetus ei poista käytöstä: ilman sitä suunnitelmaa ei voi lukea suunnitelmana.",
  sv: "En strukturkontroll, som ingen inställning stänger av: utan den kan planen inte läsas som en plan.",
};

export type StructureCheck = keyof typeof structureChecks;

/** The title of a structural check by its id. */
export function structureTitle(id: string): Localized | undefined {
  return Object.hasOwn(structureChecks, id) ? (structureChecks as Readonly<Record<string, Localized>>)[id] : undefined;
}
