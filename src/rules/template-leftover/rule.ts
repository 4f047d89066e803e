import type { Rule } from "../rule.js";

/** A text with none of these has nothing left over. */
const hints = [
  "lukijalle",
  "till läsaren",
  "to the reader",
  "tähän",
  "här",
  "[",
  "x.",
  "x-x",
  "n.n",
  "n. n",
  "etunimi",
  "förnamn",
  "kirjanmerk",
  "viitteen",
  "bokmärket",
  "referenskälla",
  "bookmark",
  "reference",
  "napsauttamalla",
  "napauta",
  "here to enter",
  "lorem",
  ...["kuvaa", "täytä", "täydennä", "beskriv", "fyll i", "describe", "fill in"].flatMap((prompt) => [
    `${prompt}:`,
    `${prompt} :`,
  ]),
];

/**
 * What templates and word processors leave where one's own text was to come, in small letters; each part of the expression is one kind.
 * LETTER stands for a letter.
 */
const kinds: readonly string[] = [
  // The heading of the template's own introduction.
  String.raw`(?<![^\n])[\t ]*(?:lukijalle|till läsaren|to the reader)[\t :]*(?![^\n])`,
  // A prompt of the APTK template at the start of a line; also in the Swedish and English of this product.
  String.raw`(?<![^\n])[\t ]*(?:kuvaa|täytä|täydennä|beskriv|fyll i|describe|fill in)\s?:`,
  String.raw`(?<!LETTER)(?:kuvaa|täydennä|täytä|kirjoita|lisää|kirjaa) tähän(?!LETTER| (?:liitty|lomak))`,
  String.raw`(?<!LETTER)(?:beskriv|fyll i|skriv|lägg till) här(?!LETTER)`,
  // A place to fill in, between brackets.
  String.raw`\[(?:täydennä|täytä|lisää(?! tieto)|kirjoita|kirjaa|kuvaa|poista|nimi|pvm|päivämäärä|puhelin(?:numero)?|sähköposti|osoite|yksikön nimi|organisaatio|fyll i|lägg till|skriv|namn|datum|fill in|name|date|insert)(?!LETTER|-)[^\[\]\n]{0,60}\]`,
  String.raw`\[(?:\.{2,}|…|_{2,}|x{2,})\]`,
  // Dates, business ids and names of x and N.
  String.raw`(?<!LETTER|[\d.])x{1,2}\.\s?x{1,2}\.\s?(?:x{2,4}|20(?:\d\d|\dx|xx))(?!LETTER|\d)`,
  String.raw`(?<!LETTER|\d)x{7}-x(?!LETTER|\d)`,
  String.raw`(?<!LETTER|[\d.])n\.\s?n\.?(?!LETTER|\d)`,
  String.raw`(?<!LETTER)(?:etunimi sukunimi|förnamn efternamn)(?!LETTER)`,
  // References that a word processor could not resolve, and its fields to click.
  String.raw`(?:virhe|fel|error)[.!] ?(?:kirjanmerkkiä ei ole määritetty|viitteen lähdettä ei löytynyt|bokmärket är inte definierat|hittar inte referenskälla|bookmark not defined|reference source not found)`,
  String.raw`kirjoita tekstiä napsauttamalla|klikkaa tai napauta tätä|klicka eller tryck här för att ange|click or tap here to enter`,
  "lorem ipsum",
];

const leftover = new RegExp(
  kinds
    .join("|")
    .replaceAll("LETTER", "[a-zà-öø-ÿ]")
    .replaceAll(" ", String.raw`\s`),
  "g",
);

/** Of these words only those with capitals are a template's. */
const needsCapital =
  /^(?:n\.|etunimi|förnamn|(?:kuvaa|täytä|täydennä|beskriv|fyll i|describe|fill in)\s?:|lukijalle|till|to the)/;

export const rule: Rule = {
  id: "template-leftover",
  severity: "warning",
  basis: {
    en: "good practice; everything but lorem ipsum was found in published plans",
    fi: "hyvä käytäntö; kaikkia muita paitsi lorem ipsum -tekstiä löytyi julkaistuista suunnitelmista",
    sv: "god praxis; de finska motsvarigheterna till allt utom lorem ipsum har hittats i publicerade planer",
  },
  summary: {
    en: "Template prompts or blanks are left in the text",
    fi: "Tekstiin on jäänyt mallipohjan ohjeita tai tyhjiä täyttökohtia",
    sv: "Mallens anvisningar eller tomma fält har blivit kvar i texten",
  },
  words: hints,
  check({ texts }, report) {
    for (const { prose } of texts) {
      const small = prose.text.toLowerCase();
      if (small.length !== prose.text.length) continue;
      for (const match of small.matchAll(leftover)) {
        const start = match.index + match[0].search(/\S/);
        const words = prose.text.slice(start, match.index + match[0].length).trimEnd();
        if (needsCapital.test(words)) continue;
        report({
          message: {
            en: `“${words}” is left over from a template or a word processor. Write your own text in its place, or remove it.`,
            fi: `”${words}” on jäänyt mallipohjasta tai tekstinkäsittelystä. Kirjoita tilalle oma teksti tai poista se.`,
            sv: `”${words}” har blivit kvar från en mall eller ordbehandlare. Skriv egen text i stället eller ta bort det.`,
          },
          requirement: "template-leftovers",
          source: prose.source,
          span: prose.span(start, start + words.length),
        });
      }
    }
  },
};
