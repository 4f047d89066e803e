import type { Language, Localized } from "../../text/language.js";

/** The words of pages about versions, as the site prints them. */
const words = {
  added: { en: "Added", fi: "Lisätty", sv: "Tillagt" },
  addedEnd: { en: "end of addition", fi: "lisäys päättyy", sv: "tillägget slutar" },
  addedStart: { en: "added", fi: "lisätty", sv: "tillagt" },
  adoptedNote: {
    en: "This version was made before versions were frozen. It was taken over as the PDF file that it was.",
    fi: "Tämä versio on tehty ennen versioiden jäädyttämistä. Se on otettu mukaan sellaisena PDF-tiedostona kuin se oli.",
    sv: "Den här versionen gjordes innan versioner började frysas. Den har tagits med som den PDF-fil den var.",
  },
  allVersions: { en: "All versions", fi: "Kaikki versiot", sv: "Alla versioner" },
  asFrozen: {
    en: "This page shows the plan as it was released. It never changes.",
    fi: "Tämä sivu näyttää suunnitelman sellaisena kuin se julkaistiin. Sivu ei muutu.",
    sv: "Den här sidan visar planen så som den publicerades. Sidan ändras inte.",
  },
  authorsNote: {
    en: "What changed, in the author's words",
    fi: "Laatijan kuvaus muutoksista",
    sv: "Författarens beskrivning av ändringarna",
  },
  changed: { en: "Changed", fi: "Muutettu", sv: "Ändrat" },
  changedPlaces: {
    en: "Only the order of the paragraphs changed.",
    fi: "Vain kappaleiden järjestys muuttui.",
    sv: "Bara styckenas ordning ändrades.",
  },
  changedSections: { en: "Changed sections", fi: "Muuttuneet kohdat", sv: "Ändrade punkter" },
  changes: { en: "What changed", fi: "Mikä muuttui", sv: "Vad som ändrades" },
  changesLink: {
    en: "What changed in this version",
    fi: "Mikä tässä versiossa muuttui",
    sv: "Vad som ändrades i den här versionen",
  },
  check: { en: "How to check a version", fi: "Näin version voi tarkistaa", sv: "Så kan en version kontrolleras" },
  checkText: {
    en: "Each version is frozen with the hash of every file of it (SHA256SUMS) and with a record (MANIFEST.json) that is bound to the version before it. A version that has been changed, added or taken away afterwards shows. The digest of a version is the beginning of the SHA-256 hash of its plan.json, and stands on the last page of its PDF. Whoever keeps the hash of the newest record can show later that nothing before it has changed:",
    fi: "Jokainen versio on jäädytetty: sen tiedostojen tiivisteet ovat tiedostossa SHA256SUMS, ja sen tietue (MANIFEST.json) on sidottu edelliseen versioon. Jos versiota on muutettu, lisätty tai poistettu jälkikäteen, se paljastuu. Version tunniste on sen tiedoston plan.json SHA-256-tiivisteen alku, ja se on myös PDF-tiedoston viimeisellä sivulla. Kun uusimman tietueen tiivisteen panee talteen, sillä voi myöhemmin osoittaa, ettei mitään sitä vanhempaa ole muutettu:",
    sv: "Varje version är fryst: filernas kontrollsummor finns i SHA256SUMS och dess post (MANIFEST.json) är bunden till versionen före. En version som i efterhand har ändrats, lagts till eller tagits bort avslöjas. Versionens kod är början av SHA-256-summan av dess plan.json och står också på sista sidan i PDF-filen. Den som sparar den nyaste postens kontrollsumma kan senare visa att inget före den har ändrats:",
  },
  correctedBy: {
    en: "Has an error, corrected by version",
    fi: "Sisältää virheen, jonka korjaa versio",
    sv: "Innehåller ett fel som rättas i version",
  },
  corrects: { en: "Corrects version", fi: "Korjaa version", sv: "Rättar version" },
  digest: { en: "Digest", fi: "Tunniste", sv: "Kod" },
  fact: { en: "Fact", fi: "Tieto", sv: "Uppgift" },
  firstVersion: {
    en: "The first frozen version; there is nothing to compare it with.",
    fi: "Ensimmäinen jäädytetty versio, jolla ei ole vertailukohtaa.",
    sv: "Den första frysta versionen, som inte har något att jämföras med.",
  },
  fromVersion: { en: "From version", fi: "Versiosta", sv: "Från version" },
  frozenVersion: {
    en: "This version as it was released",
    fi: "Tämä versio sellaisena kuin se julkaistiin",
    sv: "Den här versionen så som den publicerades",
  },
  heading: { en: "Heading", fi: "Otsikko", sv: "Rubrik" },
  inForce: { en: "In force", fi: "Voimassa", sv: "I kraft" },
  keyAdded: {
    en: "Added text is underlined",
    fi: "Lisätty teksti on alleviivattu",
    sv: "Tillagd text är understruken",
  },
  keyRemoved: {
    en: "removed text is struck through",
    fi: "poistettu teksti on yliviivattu",
    sv: "borttagen text är överstruken",
  },
  item: { en: "Point", fi: "Luetelman kohta", sv: "Punkt" },
  action: { en: "Development measure", fi: "Kehittämistoimenpide", sv: "Utvecklingsåtgärd" },
  movedFrom: { en: "Moved; it was", fi: "Siirretty; oli aiemmin", sv: "Flyttat; var tidigare" },
  movedPlace: { en: "Moved to another place", fi: "Siirretty toiseen paikkaan", sv: "Flyttat till en annan plats" },
  page: { en: "Page", fi: "Sivu", sv: "Sida" },
  person: { en: "Person", fi: "Henkilö", sv: "Person" },
  picture: { en: "Picture", fi: "Kuva", sv: "Bild" },
  planInForce: { en: "The plan in force", fi: "Voimassa oleva suunnitelma", sv: "Den gällande planen" },
  planOfVersion: { en: "The plan of this version", fi: "Tämän version suunnitelma", sv: "Planen i den här versionen" },
  redacted: { en: "Removed", fi: "Poistettu", sv: "Borttagen" },
  redactedChanges: {
    en: "This comparison quoted a version that has been removed, and was removed with it.",
    fi: "Tässä vertailussa oli tekstiä poistetusta versiosta, joten vertailu on poistettu sen mukana.",
    sv: "Den här jämförelsen citerade en version som har tagits bort och togs bort med den.",
  },
  redactedReason: { en: "Reason", fi: "Syy", sv: "Orsak" },
  redactedText: {
    en: "The content of this version has been removed. What it was made of stays on record as hashes, so that the other versions can still be verified.",
    fi: "Tämän version sisältö on poistettu. Sen tiedostojen tiivisteet säilyvät, jotta muut versiot voidaan yhä tarkistaa.",
    sv: "Innehållet i den här versionen har tagits bort. Filernas kontrollsummor finns kvar, så att de andra versionerna fortfarande kan kontrolleras.",
  },
  removed: { en: "Removed", fi: "Poistettu", sv: "Borttaget" },
  removedEnd: { en: "end of removal", fi: "poisto päättyy", sv: "borttagningen slutar" },
  removedOn: { en: "Removed on", fi: "Poistettu", sv: "Borttagen den" },
  removedStart: { en: "removed", fi: "poistettu", sv: "borttaget" },
  risk: { en: "Risk", fi: "Riski", sv: "Risk" },
  row: { en: "Row of a table", fi: "Taulukon rivi", sv: "Tabellrad" },
  sealText: {
    en: "These are the first 16 digits of the SHA-256 hash of the plan's data (plan.json).",
    fi: "Tunniste on suunnitelman tietojen (plan.json) SHA-256-tiivisteen 16 ensimmäistä merkkiä.",
    sv: "Koden är de 16 första tecknen i SHA-256-summan av planens data (plan.json).",
  },
  sectionAdded: { en: "New section", fi: "Uusi kohta", sv: "Ny punkt" },
  sectionChanged: { en: "Changed section", fi: "Muuttunut kohta", sv: "Ändrad punkt" },
  sectionMoved: { en: "Moved section", fi: "Siirretty kohta", sv: "Flyttad punkt" },
  sectionRemoved: { en: "Removed section", fi: "Poistettu kohta", sv: "Borttagen punkt" },
  showInPlan: { en: "This section in the plan", fi: "Kohta suunnitelmassa", sv: "Punkten i planen" },
  sinceVersion: { en: "Compared with version", fi: "Verrattuna versioon", sv: "Jämfört med version" },
  text: { en: "Paragraph", fi: "Kappale", sv: "Stycke" },
  toVersion: { en: "to version", fi: "versioon", sv: "till version" },
  versions: { en: "Versions", fi: "Versiot", sv: "Versioner" },
  versionsIntro: {
    en: "Every released version of the plan, the newest first. A released version stays at its address as it was.",
    fi: "Suunnitelman kaikki julkaistut versiot uusimmasta alkaen. Julkaistu versio pysyy osoitteessaan sellaisenaan.",
    sv: "Alla publicerade versioner av planen, den nyaste först. En publicerad version finns kvar på sin adress som den var.",
  },
} as const satisfies Readonly<Record<string, Localized>>;

export type VersionWord = keyof typeof words;

export function versionWord(key: VersionWord, language: Language): string {
  return words[key][language];
}
