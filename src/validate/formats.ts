import type { Localized } from "../text/language.js";

/** A form that a text must have, and how to say what it is. */
interface TextFormat {
  readonly test: (value: string) => boolean;
  /** Completes the sentence "… is expected: ". */
  readonly expected: Localized;
}

/** The formats that the schemas name. Editors know `date` and `email`; the others are this product's. */
export const formats: Readonly<Record<string, TextFormat>> = {
  "business-id": {
    expected: {
      en: "seven digits, a hyphen and a check digit, for example 1234567-1",
      fi: "seitsemän numeroa, yhdysmerkki ja tarkistusnumero, esimerkiksi 1234567-1",
      sv: "sju siffror, ett bindestreck och en kontrollsiffra, till exempel 1234567-1",
    },
    test: (value) => /^\d{7}-\d$/.test(value),
  },
  color: {
    expected: {
      en: '# and six hexadecimal digits, for example "#0b5fff"',
      fi: '# ja kuusi heksadesimaalinumeroa, esimerkiksi "#0b5fff"',
      sv: '# och sex hexadecimala siffror, till exempel "#0b5fff"',
    },
    test: (value) => /^#[0-9a-f]{6}$/i.test(value),
  },
  date: {
    expected: {
      en: "a day that exists, as year-month-day, for example 2026-01-14",
      fi: "olemassa oleva päivä muodossa vuosi-kuukausi-päivä, esimerkiksi 2026-01-14",
      sv: "en dag som finns, som år-månad-dag, till exempel 2026-01-14",
    },
    test: isDate,
  },
  email: {
    expected: {
      en: "an e-mail address, for example palaute@yritys.example",
      fi: "sähköpostiosoite, esimerkiksi palaute@yritys.example",
      sv: "en e-postadress, till exempel respons@foretag.example",
    },
    test: (value) => value.length <= 254 && /^[^\s@<>"(),:;]+@[^\s@<>"(),:;.]+(?:\.[^\s@<>"(),:;.]+)+$/.test(value),
  },
  id: {
    expected: {
      en: "small letters a–z, digits and hyphens, for example matti or quality-manager",
      fi: "pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä, esimerkiksi matti tai laatupaallikko",
      sv: "små bokstäver a–z, siffror och bindestreck, till exempel matti eller kvalitetschef",
    },
    test: (value) => /^[a-z0-9][a-z0-9-]*$/.test(value),
  },
  oid: {
    expected: {
      en: "1.2.246.10., the business id without its hyphen, .10. and a number, for example 1.2.246.10.12345671.10.12",
      fi: "1.2.246.10., Y-tunnus ilman yhdysmerkkiä, .10. ja numero, esimerkiksi 1.2.246.10.12345671.10.12",
      sv: "1.2.246.10., FO-numret utan bindestreck, .10. och ett nummer, till exempel 1.2.246.10.12345671.10.12",
    },
    test: (value) => /^1\.2\.246\.10\.\d{7,8}\.10\.\d+(?:\.\d+)*$/.test(value),
  },
  phone: {
    expected: {
      en: "a telephone number, for example +358 40 000 0001 or 010 000 0001",
      fi: "puhelinnumero, esimerkiksi +358 40 000 0001 tai 010 000 0001",
      sv: "ett telefonnummer, till exempel +358 40 000 0001 eller 010 000 0001",
    },
    test: (value) => /^\+?[\d ()-]+$/.test(value) && value.replaceAll(/\D/g, "").length >= 3 && value.length <= 30,
  },
  "postal-code": {
    expected: {
      en: 'five digits, for example "00100"',
      fi: 'viisi numeroa, esimerkiksi "00100"',
      sv: 'fem siffror, till exempel "00100"',
    },
    test: (value) => /^\d{5}$/.test(value),
  },
  "public-key": {
    expected: {
      en: "the line between BEGIN PUBLIC KEY and END PUBLIC KEY of an ed25519 key's PEM file, 60 characters that begin with MCowBQYDK2VwAyEA",
      fi: "ed25519-avaimen PEM-tiedoston rivi merkintöjen BEGIN PUBLIC KEY ja END PUBLIC KEY välistä, 60 merkkiä, joiden alku on MCowBQYDK2VwAyEA",
      sv: "raden mellan BEGIN PUBLIC KEY och END PUBLIC KEY i en ed25519-nyckels PEM-fil, 60 tecken som börjar med MCowBQYDK2VwAyEA",
    },
    test: (value) => /^MCowBQYDK2VwAyEA[A-Za-z0-9+/]{43}=$/.test(value),
  },
  "section-number": {
    expected: {
      en: "a heading's number or id in the outline, for example 3.3.6",
      fi: "rungon otsikon numero tai tunniste, esimerkiksi 3.3.6",
      sv: "numret på eller id:t för en rubrik i strukturen, till exempel 3.3.6",
    },
    test: (value) => /^(?:\d{1,3}(?:\.\d{1,3}){0,7}|[a-z][a-z0-9-]*)$/.test(value),
  },
  text: {
    expected: {
      en: "some text",
      fi: "tekstiä",
      sv: "text",
    },
    test: (value) => value.trim() !== "",
  },
  url: {
    expected: {
      en: "a web address that begins with https:// or http://",
      fi: "verkko-osoite, jonka alussa on https:// tai http://",
      sv: "en webbadress som börjar med https:// eller http://",
    },
    test: isWebAddress,
  },
  version: {
    expected: {
      en: 'a short name, for example "2" or "2.1"',
      fi: 'lyhyt nimi, esimerkiksi "2" tai "2.1"',
      sv: 'ett kort namn, till exempel "2" eller "2.1"',
    },
    test: (value) => /^[\p{L}\d][\p{L}\d ._-]{0,39}$/u.test(value),
  },
};

/** The tests alone, by format. */
export const formatTests: Readonly<Record<string, (value: string) => boolean>> = Object.fromEntries(
  Object.entries(formats).map(([name, { test }]) => [name, test]),
);

/** Whether a text is year-month-day of a day that exists, in a year that a plan can speak of: beyond, calendars and computers disagree. */
function isDate(value: string): boolean {
  if (!/^(?:19|2\d)\d{2}-\d{2}-\d{2}$/.test(value)) return false;
  const month = Number(value.slice(5, 7));
  const day = Number(value.slice(8));
  return day >= 1 && day <= daysIn(month, Number(value.slice(0, 4)));
}

/** How many days a month has, of a year of the Gregorian calendar; none when there is no such month. */
function daysIn(month: number, year: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  if (month === 4 || month === 6 || month === 9 || month === 11) return 30;
  return month >= 1 && month <= 12 ? 31 : 0;
}

function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s]+$/.test(value) && URL.canParse(value);
}
