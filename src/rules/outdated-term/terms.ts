import type { Severity } from "../../text/diagnostic.js";
import type { Localized } from "../../text/language.js";

/** A term that the law no longer uses, or never has, and what it says now. */
export interface Term {
  /** Every form begins with one of these, in lower case. */
  readonly hints: readonly string[];
  /** And has a word in it that begins with one of these, when the hints are common words. */
  readonly also?: readonly string[];
  /** Every form of the term: the source of a regular expression, matched as whole words and in any case. */
  readonly forms: string;
  /** The term of today, in the language of the outdated one. */
  readonly now: string;
  /** The day from which the new term holds; a term without it was never the statute's. */
  readonly since?: string;
  readonly severity: Severity;
  readonly basis: Localized;
  /** A sentence in which the term is right after all. */
  readonly unless?: RegExp;
  /** Only a sentence with this is about the term's subject. */
  readonly only?: RegExp;
}

const ombudAct = act("739/2023 15 §", "L");
const supervisionAct = act("741/2023 4 §", "L");
const housing = act("790/2022", "L");
const reform = act("616/2021", "M");

/** These acts, and the sections on muistutus, still say toimintayksikkö; so does the health care of infections. */
const stillUnit =
  /812\/2000|785\/1992|1227\/2016|asiakaslai|asiakaslaki|potilaslai|potilaslaki|tartuntatauti|(?:sosiaalihuollon|terveydenhuollon)\s+toimintayksi|toimintayksikön\s+(?:vastuuhenkilö|johtav)|klientlagen|patientlagen|smittsamma|verksamhetsenhet(?:en)?\s+(?:inom|för)\s+(?:social|hälso)/iu;
/** Food, health protection and early education have self-monitoring of their own with words of their own. */
const otherPlan = /livsmedel|hälsoskydd|tobak|alkohol|småbarn|kök/iu;
/** A change of wording that has not been read word for word in the law is only an info. */
const notReadInFull = { severity: "info" } as const;

export const terms: readonly Term[] = [
  {
    basis: ombudAct,
    forms: String.raw`sosiaali-?asiamie\p{L}*`,
    hints: ["sosiaaliasiamie", "sosiaali-asiamie"],
    now: "sosiaaliasiavastaava",
    severity: "warning",
    since: "2024-01-01",
  },
  {
    basis: ombudAct,
    forms: String.raw`potilas-?asiamie\p{L}*`,
    hints: ["potilasasiamie", "potilas-asiamie"],
    now: "potilasasiavastaava",
    severity: "warning",
    since: "2024-01-01",
  },
  {
    basis: supervisionAct,
    forms: String.raw`toimintayksik(?:ö|kö)\p{L}*`,
    hints: ["toimintayksik"],
    now: "palveluyksikkö",
    severity: "info",
    since: "2024-01-01",
    unless: stillUnit,
  },
  {
    also: ["palveluasumi", "asumispalvelu"],
    basis: housing,
    forms: String.raw`tehostet(?:tu|u)\p{L}*\s+(?:palveluasumi|asumispalvelu)\p{L}*`,
    hints: ["tehostet"],
    now: "ympärivuorokautinen palveluasuminen",
    severity: "info",
    since: "2023-01-01",
  },
  {
    basis: act("EU 2016/679", "M"),
    forms: String.raw`(?:henkilö)?rekisteriselost\p{L}*`,
    hints: ["rekisteriselost", "henkilörekisteriselost"],
    now: "tietosuojaseloste",
    since: "2018-05-25",
    ...notReadInFull,
  },
  {
    basis: act("1050/2018", "M"),
    forms: String.raw`henkilötietola(?:ki|kia|kiin|in|issa|ista|illa)`,
    hints: ["henkilötietola"],
    now: "tietosuojalaki ja EU:n yleinen tietosuoja-asetus",
    since: "2019-01-01",
    unless: /523\/1999/,
    ...notReadInFull,
  },
  {
    basis: reform,
    forms: String.raw`sairaanhoitopiir\p{L}*|erityishuoltopiir\p{L}*`,
    hints: ["sairaanhoitopiir", "erityishuoltopiir"],
    now: "hyvinvointialue",
    since: "2023-01-01",
    ...notReadInFull,
  },
  {
    // Only what can mean nobody but the organiser; the municipality has many other tasks.
    basis: reform,
    forms: String.raw`kunnan\s+(?:sosiaalihuollon\s+)?johtav\p{L}*\s+viranhalt\p{L}*|kunnan\s+(?:sosiaalityön\p{L}*|sosiaalitoim\p{L}*|sosiaaliviranom\p{L}*|sosiaalilautaku\p{L}*|järjestämisvastuu\p{L}*)|sijoitta(?:ja|va)n?\s?kun(?:ta|nan|nalle|taan|taa)|kunta\s+järjestää(?=\s+(?:\p{L}+\s+)?(?:sosiaali|hoiva|hoido|palvelu(?:t|ja)(?!\p{L})))`,
    hints: ["kunnan", "sijoitta", "kunta"],
    now: "hyvinvointialue",
    since: "2023-01-01",
    ...notReadInFull,
  },
  {
    basis: supervisionAct,
    forms: String.raw`(?:aluehallintoviraston|avi:?n|valviran|lääninhallituksen)\s+(?:lupa(?:a|an|nsa|päätös)?|luva(?:n|lla|sta|ssa|t)|toimilu\p{L}*)(?!\s+(?:myöntämi|myönne|saatu|saanti))|kunnan\s+päätös\s+ilmoituksen\s+vastaanottamisesta`,
    hints: ["aluehallintoviraston", "avin", "avi:n", "valviran", "lääninhallituksen", "kunnan"],
    now: "rekisteröinti Soteri-rekisteriin",
    since: "2024-01-01",
    unless: /ammattihenkil|ammattioikeu|laillist/iu,
    ...notReadInFull,
  },
  {
    basis: supervisionAct,
    forms: String.raw`luvanvarai\p{L}*|ilmoituksenvarai\p{L}*`,
    hints: ["luvanvarai", "ilmoituksenvarai"],
    now: "rekisteröinti Soteri-rekisteriin",
    only: /toimin|palvelu|yksikö/iu,
    since: "2024-01-01",
    unless: /lääk|rakennu|rakentam|alkoholi|tupak|ajokort|liikent/iu,
    ...notReadInFull,
  },
  {
    basis: ombudAct,
    forms: String.raw`patientombudsm[aä]n\p{L}*`,
    hints: ["patientombudsm"],
    now: "patientombud",
    severity: "warning",
    since: "2024-01-01",
  },
  {
    basis: ombudAct,
    forms: String.raw`socialombudsm[aä]n\p{L}*`,
    hints: ["socialombudsm"],
    now: "socialombud",
    severity: "warning",
    since: "2024-01-01",
  },
  {
    basis: supervisionAct,
    forms: String.raw`verksamhetsenhet\p{L}*`,
    hints: ["verksamhetsenhet"],
    now: "tjänsteenhet",
    severity: "info",
    since: "2024-01-01",
    unless: stillUnit,
  },
  {
    basis: act("741/2023 27 §", "L"),
    forms: String.raw`egenkontrollsplan\p{L}*|egenkontrollplan\p{L}*`,
    hints: ["egenkontrollplan", "egenkontrollsplan"],
    now: "plan för egenkontroll",
    severity: "info",
    unless: otherPlan,
  },
  {
    basis: act("741/2023 26 §", "L"),
    forms: String.raw`egenkontrollsprogram\p{L}*|egenkontrollprogram\p{L}*`,
    hints: ["egenkontrollprogram", "egenkontrollsprogram"],
    now: "program för egenkontroll",
    severity: "info",
    unless: otherPlan,
  },
  {
    basis: act("790/2022", "M"),
    forms: String.raw`effektivera[dt]e?\s+serviceboende\p{L}*`,
    hints: ["effektivera"],
    now: "serviceboende med heldygnsomsorg",
    severity: "info",
  },
  {
    basis: act("1050/2018", "M"),
    forms: String.raw`personuppgiftslag(?:en|ens)?`,
    hints: ["personuppgiftslag"],
    now: "dataskyddslagen och EU:s allmänna dataskyddsförordning",
    since: "2019-01-01",
    unless: /523\/1999/,
    ...notReadInFull,
  },
  {
    basis: act("EU 2016/679", "M"),
    forms: String.raw`registerbeskrivning\p{L}*`,
    hints: ["registerbeskrivning"],
    now: "dataskyddsbeskrivning",
    since: "2018-05-25",
    ...notReadInFull,
  },
  {
    basis: reform,
    forms: String.raw`sjukvårdsdistrikt\p{L}*|specialomsorgsdistrikt\p{L}*`,
    hints: ["sjukvårdsdistrikt", "specialomsorgsdistrikt"],
    now: "välfärdsområde",
    since: "2023-01-01",
    ...notReadInFull,
  },
];

function act(place: string, reliability: "L" | "M"): Localized {
  return {
    en: `Act ${place} [${reliability}]`,
    fi: `laki ${place} [${reliability}]`,
    sv: `lag ${place} [${reliability}]`,
  };
}
