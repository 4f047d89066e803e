import { findOpener } from "./yaml-opener.js";
import type { Localized } from "../text/language.js";
import type { Span } from "../text/source.js";

/** What a YAML error means in plain words, and the characters to change. */
export interface YamlProblem {
  readonly message: Localized;
  /** Offsets in the text that was parsed. */
  readonly span: Span;
}

const doesNotFit: Localized = {
  en: "The line does not fit what is above it. Check that the line is indented as its neighbours are, and that there is a colon and a space after the key.",
  fi: "Rivi ei sovi edellisiin. Tarkista, että se on sisennetty kuten naapurinsa ja että avaimen jälkeen on kaksoispiste ja välilyönti.",
  sv: "Raden passar inte ihop med raderna ovanför. Kontrollera att den har samma indrag som sina grannar och att det finns ett kolon och ett blanksteg efter nyckeln.",
};

const openQuote: Localized = {
  en: "A quotation mark is opened here and never closed.",
  fi: "Tässä avataan lainausmerkki, jota ei suljeta.",
  sv: "Här öppnas ett citattecken som aldrig stängs.",
};

const openBracket: Localized = {
  en: "A list or group is opened here with [ or { and never closed, or a comma is missing between its parts.",
  fi: "Tässä avataan merkillä [ tai { luettelo, jota ei suljeta tai jonka osien välistä puuttuu pilkku.",
  sv: "Här öppnas en lista eller grupp med [ eller { som aldrig stängs, eller så saknas ett komma mellan delarna.",
};

/** By the parser's own reason. */
const byReason: readonly (readonly [pattern: RegExp, message: Localized])[] = [
  [
    /tab characters/,
    {
      en: "A tab is used as indentation. Indent with spaces, two for each level.",
      fi: "Sisennyksessä on sarkain. Sisennä välilyönneillä, kaksi kullekin tasolle.",
      sv: "Indraget är gjort med tabb. Använd blanksteg, två för varje nivå.",
    },
  ],
  [
    /maxAliases|alias|anchor/,
    {
      en: "Anchors (&) and references (*) are not used in plans. Write the value here, or put a text that begins with & or * in quotation marks.",
      fi: "Suunnitelmissa ei käytetä ankkureita (&) eikä viittauksia (*). Kirjoita arvo tähän, tai jos teksti alkaa merkillä & tai *, pane se lainausmerkkeihin.",
      sv: "Ankare (&) och referenser (*) används inte i planer. Skriv värdet här, eller sätt en text som börjar med & eller * inom citattecken.",
    },
  ],
  [
    /flow c|node content/,
    {
      en: "A list or group in [ ] or { } is not closed, or a comma in it is out of place.",
      fi: "Hakasulkeissa [ ] tai aaltosulkeissa { } oleva luettelo on sulkematta, tai sen pilkut eivät ole osien välissä.",
      sv: "En lista eller grupp inom [ ] eller { } är inte stängd, eller så står kommatecknen inte mellan delarna.",
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
      en: "The values are nested too deeply. Use fewer levels.",
      fi: "Arvoja on liian monta sisäkkäin. Vähennä tasoja.",
      sv: "Värdena är nästlade för djupt. Använd färre nivåer.",
    },
  ],
  [/indentation|can not read a block mapping entry|implicit|separator is expected/, doesNotFit],
];

/**
 * Explains why the parser stopped at `offset` of `text`. Its own reason stands in brackets only where nothing better is known.
 */
export function explainYamlError(reason: string, text: string, offset: number): YamlProblem {
  const here = { end: offset + 1, start: offset };
  const opener = /deficient indentation|quoted scalar|flow c/.test(reason) ? findOpener(text, offset) : undefined;
  if (opener !== undefined) {
    const span = { end: opener.offset + 1, start: opener.offset };
    return { message: opener.kind === "quote" ? openQuote : openBracket, span };
  }
  if (/duplicated mapping key/.test(reason)) return repeatedKey(text, offset);
  if (/single document/.test(reason)) return twoDocuments(text, here);
  const directive = /directive/.test(reason) ? /^%/m.exec(text) : null;
  if (directive !== null) return { message: reserved("%"), span: { end: directive.index + 1, start: directive.index } };
  const problem = /entry|indentation|separator|line break/.test(reason) ? problemOfLine(text, offset) : undefined;
  if (problem !== undefined) return problem;
  const message = byReason.find(([pattern]) => pattern.test(reason))?.[1];
  return { message: message ?? unknown(reason), span: here };
}

/** What is wrong with the spelling of the line at which the parser stopped, or of the one before it. */
function problemOfLine(text: string, offset: number): YamlProblem | undefined {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const line = text.slice(start, text.indexOf("\n", offset) >>> 0);
  const before = text.slice(0, start);
  const value = /^\s*(?:- )*[\w-]+:\s+/.exec(line)?.[0].length;
  const first = value === undefined ? line.trimStart()[0] : line[value];
  const tab = /^ *\t/.exec(line);
  if (tab !== null) return { message: doesNotFit, span: { end: start + tab[0].length, start } };
  const glued = /(?:^|\n)\s*(?:- )*[\w-]+:(?=[^\s:/])[^\n]*\n$/.exec(before);
  if (glued !== null) {
    const colon = before.indexOf(":", glued.index);
    return { message: spaceMissing, span: { end: colon + 1, start: colon } };
  }
  if (first !== undefined && "@`%,}]".includes(first)) {
    const at = start + line.indexOf(first, value ?? 0);
    return { message: reserved(first), span: { end: at + 1, start: at } };
  }
  if (value === undefined || first === undefined) return undefined;
  const span = { end: start + value + 1, start: start + value };
  if (`"'`.includes(first) && offset > span.start) return { message: quoteEndsEarly, span };
  if (/^-\s/.test(line.slice(value))) return { message: listBesideKey, span };
  if (/^[>|]/.test(first)) return { message: reserved(first), span };
  return /:\s/.test(line.slice(value))
    ? { message: colonInValue, span: { end: offset + 1, start: offset } }
    : undefined;
}

function repeatedKey(text: string, offset: number): YamlProblem {
  const key = /^(?:"[^"\n]*"|'[^'\n]*'|[^\s:][^:\n]*)/.exec(text.slice(offset))?.[0] ?? "";
  return {
    message: {
      en: `The key “${key}” appears twice. Keep one of them.`,
      fi: `Avain ”${key}” on kahdesti. Jätä niistä yksi.`,
      sv: `Nyckeln ”${key}” står två gånger. Behåll en av dem.`,
    },
    span: { end: offset + Math.max(1, key.length), start: offset },
  };
}

function twoDocuments(text: string, here: Span): YamlProblem {
  const divider = /\n(---|\.\.\.)(?=\s|$)/.exec(text);
  const start = divider === null ? here.start : divider.index + 1;
  return {
    message: {
      en: "This line divides the file into two documents. Remove the line, or move what is below it to a file of its own.",
      fi: "Tämä rivi jakaa tiedoston kahdeksi asiakirjaksi. Poista rivi tai siirrä sen alla oleva omaan tiedostoonsa.",
      sv: "Den här raden delar filen i två dokument. Ta bort raden eller flytta det som står under den till en egen fil.",
    },
    span: { end: start + 3, start },
  };
}

const colonInValue: Localized = {
  en: "The value has a colon followed by a space, which YAML reads as a key. Put the value in quotation marks.",
  fi: "Arvossa on kaksoispiste ja välilyönti, jotka YAML lukee avaimeksi. Pane arvo lainausmerkkeihin.",
  sv: "Värdet innehåller ett kolon följt av ett blanksteg, vilket YAML läser som en nyckel. Sätt värdet inom citattecken.",
};

const spaceMissing: Localized = {
  en: "A space is missing after the colon.",
  fi: "Kaksoispisteen jälkeen puuttuu välilyönti.",
  sv: "Det saknas ett blanksteg efter kolonet.",
};

const quoteEndsEarly: Localized = {
  en: "The value goes on after its closing quotation mark. Put the whole value in quotation marks, and of the other kind when it has some inside.",
  fi: "Arvo jatkuu sulkevan lainausmerkin jälkeen. Pane koko arvo lainausmerkkeihin, ja toisenlaisiin, jos sen sisällä on niitä.",
  sv: "Värdet fortsätter efter det avslutande citattecknet. Sätt hela värdet inom citattecken, och av annat slag om det har sådana inuti.",
};

const listBesideKey: Localized = {
  en: "A list begins on the line below its key, not beside it.",
  fi: "Luettelo alkaa avaimen alapuolisella rivillä, ei sen vieressä.",
  sv: "En lista börjar på raden under sin nyckel, inte bredvid den.",
};

function reserved(character: string): Localized {
  return {
    en: `A value cannot begin with “${character}”, which means something else in YAML. Put the value in quotation marks.`,
    fi: `Arvo ei voi alkaa merkillä ”${character}”, jolla on YAMLissa muu merkitys. Pane arvo lainausmerkkeihin.`,
    sv: `Ett värde kan inte börja med ”${character}”, som betyder något annat i YAML. Sätt värdet inom citattecken.`,
  };
}

function unknown(reason: string): Localized {
  return {
    en: `The YAML cannot be read here (${reason}).`,
    fi: `YAML ei ole tästä kohdasta luettavissa (${reason}).`,
    sv: `YAML kan inte läsas här (${reason}).`,
  };
}
