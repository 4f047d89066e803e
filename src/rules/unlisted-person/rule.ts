import { isSameName, knownNames } from "../../prose/names.js";
import type { Rule } from "../rule.js";
import type { ResolvedPlan } from "../../plan/resolved.js";
import { didYouMean, concatLocalized } from "../../plan/structure.js";
import { capitalLetters, smallLetters } from "../../text/characters.js";
import { suggest } from "../../text/suggest.js";
import { twoCapitals } from "../../text/word-finder.js";

const upper = `[${capitalLetters}]`;
const lower = `[${smallLetters}]`;
const letter = `[${capitalLetters}${smallLetters}]`;

/** Two to four words with capitals: a name, perhaps after a title. */
const capitals = new RegExp(
  `(?<!${letter}|[\\d@.])WORD(?:\\sWORD){1,3}(?!${letter}|[\\d@-])`.replaceAll(
    "WORD",
    `${upper}${lower}+(?:-${upper}${lower}+)?`,
  ),
  "g",
);

/** Titles and tasks of people, in the cases in which a name follows; ombuds and contact persons are other organisations' people. */
const title = `(?<!${letter})(?!${letter}*(?:asiavastaava|yhteyshenkilö))${letter}*(?:vastaava|henkilö|esimies|johtaja|ohjaaja|hoitaja|lääkäri|yrittäjä|koordinaattori|terapeutti|työntekijä|päälli(?:kkö|kö)|psykologi|sihteeri|föreståndare|chef|direktör|skötare|ansvarig|ansvarsperson|handledare|koordinator|terapeut|manager|director|nurse|supervisor|coordinator|therapist)(?:nä|na|lle|en|n)?`;

const isTitle = new RegExp(`^${title}$`, "i");

/** What stands before the name of one who has a task. */
const task = new RegExp(
  `(?:${title}(?:\\s(?:toimii|on|är|is|fungerar)|:)?|(?<!${letter})(?:vastaa(?:vat)?|ansvarar|svarar))\\s{1,2}\\(?$`,
  "i",
);
const addressee = /(?<![a-zåäö])(?:tehdään|toimitetaan|osoitetaan|lähetetään|ilmoitetaan|annetaan)\s$/;

/** What follows the name of one who has a task: “Matti Keksi vastaa laitteista”, “Matti Keksi toimii tietosuojavastaavana”. */
const taskAfter = new RegExp(
  `^\\s(?:vastaa(?:vat)?\\s${letter}+(?:sta|stä)(?!${letter})|(?:vastaa|toimii)\\s(?:${letter}+\\s)?${title.replace("(?:nä|na|lle|en|n)?", "(?:nä|na)")}(?!${letter})|ansvarar\\sför|svarar\\sför|fungerar\\ssom|is\\sresponsible\\sfor)`,
  "i",
);
/** Places and companies come first in the genitive, or with English words: “Kotkan Lääkärit vastaa”. */
const placeFirst =
  /^[A-ZÅÄÖ][a-zåäö]{3,}n$|^(?:Digi|Telia|Elisa|Microsoft|Google|Atea|Tieto|Medi|Lääkäri|Suomi|Oma|Uusi)/;

/** Ombuds, and sole traders' firms. */
const elsewhere = /(?:asiavastaav|asiatoimin|ombud)[^.!?]*$|(?<![a-zåäö])t:?mi\s(?:[a-zåäö]+\s)?$/i;

/** Words of organisations, places and laws, which have capitals too. */
const notPerson =
  /^(?:Oy|Oyj|Ab|Abp|Ky|Tmi|Ry|Rf|Ltd|The|Laki|Lag|Act)$|(?:palvelu|keskus|keskuks|alue|kunta|kunna|kaupunki|kaupungi|virasto|lautaku|liitto|liito|säätiö|yhdisty|sairaala|apteek|yksik|toimisto|yliopist|ministeriö|koulu|laitos|laitoks|järjestelm|portti|portaali|hoiva|asema|kodi|välfärd|område|sjukhus|apotek|enhet|verket|tjänst|centr|förening|stiftelse|health|service|care)|koti$/i;

export const rule: Rule = {
  id: "unlisted-person",
  severity: "warning",
  basis: {
    en: "good practice",
    fi: "hyvä käytäntö",
    sv: "god praxis",
  },
  summary: {
    en: "The text gives a task to somebody who is not listed under people",
    fi: "Tekstissä tehtävä on henkilöllä, jota ei ole henkilöissä",
    sv: "I texten har någon en uppgift som inte finns bland personerna",
  },
  words: [twoCapitals],
  check({ plan, texts }, report) {
    if (texts.length === 0) return;
    const names = knownNames(plan);
    let ownWords: readonly string[] | undefined;
    const told: string[] = [];
    for (const { prose } of texts) {
      for (const match of prose.text.matchAll(capitals)) {
        const words = match[0].split(/\s/);
        const first = words.findIndex((word) => !isTitle.test(word));
        const person = words.slice(Math.max(0, first));
        const written = person.join(" ");
        if (person.length < 2 || person.length > 3) continue;
        const before = prose.text.slice(Math.max(0, match.index - 90), match.index);
        const hasTask =
          first > 0 ||
          task.test(before) ||
          (addressee.test(before) && written.endsWith("lle")) ||
          (!placeFirst.test(written.split(" ")[0] ?? "") &&
            taskAfter.test(prose.text.slice(match.index + match[0].length, match.index + match[0].length + 80)));
        if (!hasTask || elsewhere.test(before)) continue;
        const own = (ownWords ??= wordsOfOrganisations(plan));
        if (person.some((word) => notPerson.test(word) || own.some((beginning) => word.startsWith(beginning))))
          continue;
        // The first word of a sentence has a capital too: “Yleensä Matti Keksi vastaa …”.
        const nameAlone = person.slice(-2).join(" ");
        if ([...names, ...told].some((name) => isSameName(written, name) || isSameName(nameAlone, name))) continue;
        told.push(written);
        const end = match.index + match[0].length;
        report({
          message: concatLocalized(
            {
              en: `${written} is named in the text but is not listed under people in omavalvonta.yaml. Add the person there and write :person[id] in the text, so that a change reaches every place; or correct the name.`,
              fi: `Tekstissä nimetään ${written}, jota ei ole tiedoston omavalvonta.yaml kohdassa people. Lisää henkilö sinne ja kirjoita tekstiin :person[tunniste], niin muutokset tulevat joka paikkaan; tai korjaa nimi.`,
              sv: `I texten nämns ${written}, som inte finns under people i omavalvonta.yaml. Lägg till personen där och skriv :person[id] i texten, så når ändringar alla ställen; eller rätta namnet.`,
            },
            didYouMean(suggest(written, names)),
          ),
          source: prose.source,
          span: prose.span(end - match[0].length + offsetOf(match[0], first), end),
        });
      }
    }
  },
};

/** Where the word of a number begins. */
function offsetOf(words: string, number: number): number {
  return words
    .split(/\s/)
    .slice(0, Math.max(0, number))
    .reduce((offset, word) => offset + word.length + 1, 0);
}

/** The words of the provider's, the unit's and the subcontractors' names without their ends: “vastaa Perhepalvelut Esimerkki”. */
function wordsOfOrganisations({ provider, unit }: ResolvedPlan): readonly string[] {
  const names = [provider.name, unit.name, ...(unit.subcontractors ?? []).map((subcontractor) => subcontractor.name)];
  const words = names.flatMap((name) => name.split(/[\s-]+/)).filter((word) => /^\p{Lu}\p{Ll}/u.test(word));
  return words.map((word) => word.slice(0, Math.max(4, word.length - 2)));
}
