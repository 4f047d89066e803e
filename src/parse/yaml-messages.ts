import type { Localized } from "../text/language.js";

const known: readonly (readonly [pattern: RegExp, message: Localized])[] = [
  [
    /tab characters/,
    {
      en: "A tab is used as indentation. Indent with spaces, two for each level.",
      fi: "Sisennyksessä on sarkain. Sisennä välilyönneillä, kaksi kullekin tasolle.",
      sv: "Indraget är gjort med tabb. Använd blanksteg, två för varje nivå.",
    },
  ],
  [
    /duplicated mapping key/,
    {
      en: "The same key stands twice. Keep one of them.",
      fi: "Sama avain on kahdesti. Jätä niistä yksi.",
      sv: "Samma nyckel står två gånger. Behåll en av dem.",
    },
  ],
  [
    /maxAliases|alias/,
    {
      en: "Anchors (&) and references (*) are not used in plans. Write the value here, or put a text that begins with * in quotation marks.",
      fi: "Suunnitelmissa ei käytetä ankkureita (&) eikä viittauksia (*). Kirjoita arvo tähän, tai jos teksti alkaa merkillä *, pane se lainausmerkkeihin.",
      sv: "Ankare (&) och referenser (*) används inte i planer. Skriv värdet här, eller sätt en text som börjar med * inom citattecken.",
    },
  ],
  [
    /indentation|can not read a block mapping entry|implicit/,
    {
      en: "The line does not fit what is above it. Check that the line is indented as its neighbours are, and that there is a colon and a space after the key.",
      fi: "Rivi ei sovi edellisiin. Tarkista, että se on sisennetty kuten naapurinsa ja että avaimen jälkeen on kaksoispiste ja välilyönti.",
      sv: "Raden passar inte ihop med raderna ovanför. Kontrollera att den har samma indrag som sina grannar och att det finns ett kolon och ett blanksteg efter nyckeln.",
    },
  ],
  [
    /quoted scalar/,
    {
      en: "A quotation mark is opened and never closed.",
      fi: "Lainausmerkki avataan mutta sitä ei suljeta.",
      sv: "Ett citattecken öppnas men stängs aldrig.",
    },
  ],
  [
    /flow c/,
    {
      en: "A list or group in [ ] or { } is not closed, or a comma is missing between its parts.",
      fi: "Hakasulkeissa [ ] tai aaltosulkeissa { } oleva luettelo on sulkematta, tai sen osien välistä puuttuu pilkku.",
      sv: "En lista eller grupp inom [ ] eller { } är inte stängd, eller så saknas ett komma mellan delarna.",
    },
  ],
  [
    /escape sequence|hexadecimal/,
    {
      en: "A backslash in double quotation marks begins a special character that does not exist. Use single quotation marks, or write the backslash twice.",
      fi: "Kaksinkertaisten lainausmerkkien sisällä kenoviiva aloittaa erikoismerkin, jota ei ole. Käytä yksinkertaisia lainausmerkkejä tai kirjoita kenoviiva kahdesti.",
      sv: "Ett omvänt snedstreck inom dubbla citattecken inleder ett specialtecken som inte finns. Använd enkla citattecken eller skriv snedstrecket två gånger.",
    },
  ],
  [
    /tag/,
    {
      en: "An exclamation mark begins a YAML tag; tags are not used in plans. Put the text in quotation marks.",
      fi: "Huutomerkki aloittaa YAML-tunnisteen, eikä niitä käytetä suunnitelmissa. Pane teksti lainausmerkkeihin.",
      sv: "Ett utropstecken inleder en YAML-tagg, och taggar används inte i planer. Sätt texten inom citattecken.",
    },
  ],
  [
    /single document|document separator|multiple documents/,
    {
      en: "The file does not end here as expected: a line --- or an unfinished value divides it. Keep one document in one file.",
      fi: "Tiedosto ei jatku odotetusti: sen jakaa rivi --- tai kesken jäänyt arvo. Pidä yhdessä tiedostossa yksi asiakirja.",
      sv: "Filen fortsätter inte som väntat: en rad --- eller ett oavslutat värde delar den. Ha ett dokument i en fil.",
    },
  ],
  [
    /non-printable/,
    {
      en: "The file has a character that cannot be printed. Remove it.",
      fi: "Tiedostossa on merkki, jota ei voi tulostaa. Poista se.",
      sv: "Filen innehåller ett tecken som inte går att skriva ut. Ta bort det.",
    },
  ],
  [
    /maxDepth/,
    {
      en: "The values are nested too deeply.",
      fi: "Arvoja on liian monta sisäkkäin.",
      sv: "Värdena är nästlade för djupt.",
    },
  ],
];

/**
 * What a YAML error means, in plain words. The parser's own reason stands in brackets only where nothing better is known.
 * `offset` is where the parser stopped in `text`.
 */
export function yamlErrorMessage(reason: string, text: string, offset: number): Localized {
  const line = text.slice(text.lastIndexOf("\n", offset - 1) + 1, text.indexOf("\n", offset) >>> 0);
  const colonInValue = /^\s*(?:- )?[\w-]+: [^"'[{|>#].*:\s/.test(line);
  if (colonInValue && /mapping|indentation|nested/.test(reason)) {
    return {
      en: "The value has a colon followed by a space, which YAML reads as a key. Put the value in quotation marks.",
      fi: "Arvossa on kaksoispiste ja välilyönti, jotka YAML lukee avaimeksi. Pane arvo lainausmerkkeihin.",
      sv: "Värdet innehåller ett kolon följt av ett blanksteg, vilket YAML läser som en nyckel. Sätt värdet inom citattecken.",
    };
  }
  for (const [pattern, message] of known) if (pattern.test(reason)) return message;
  return {
    en: `The YAML cannot be read here (${reason}).`,
    fi: `YAML ei ole tästä kohdasta luettavissa (${reason}).`,
    sv: `YAML kan inte läsas här (${reason}).`,
  };
}
