import type { Localized } from "../text/language.js";

/** What can be wrong with frozen versions; each belongs to one file. */
export type ProblemKind =
  | "bad-signature"
  | "changed"
  | "chain-forked"
  | "chain-goes-on"
  | "extra"
  | "head-differs"
  | "head-missing"
  | "head-not-in-chain"
  | "head-unreadable"
  | "link"
  | "list-differs"
  | "missing"
  | "newer-format"
  | "not-a-version"
  | "not-removed"
  | "record-replaced"
  | "record-unreadable"
  | "unknown-key"
  | "unsigned"
  | "wrong-root"
  | "wrong-unit";

export interface Problem {
  readonly kind: ProblemKind;
  /** The file concerned, from the folder that is verified. */
  readonly path: string;
}

/** What is wrong, in a sentence that follows the file's path. */
export const problemText: Readonly<Record<ProblemKind, Localized>> = {
  "bad-signature": {
    en: "the signature does not fit: the record was changed after it was signed",
    fi: "allekirjoitus ei täsmää: tietuetta on muutettu allekirjoittamisen jälkeen",
    sv: "signaturen stämmer inte: posten har ändrats efter att den signerades",
  },
  "chain-forked": {
    en: "this record follows the same record as another one does; a chain has no branches",
    fi: "tämä tietue seuraa samaa tietuetta kuin toinenkin; ketjussa ei ole haaroja",
    sv: "den här posten följer på samma post som en annan; en kedja har inga grenar",
  },
  "chain-goes-on": {
    en: "this record is newer than the one that HEAD names; a release was interrupted. Run the release again",
    fi: "tämä tietue on uudempi kuin tiedoston HEAD nimeämä; julkaisu on keskeytynyt. Aja julkaisu uudelleen",
    sv: "den här posten är nyare än den som HEAD anger; en publicering har avbrutits. Kör publiceringen på nytt",
  },
  changed: {
    en: "the file is not what was released: its content has changed",
    fi: "tiedosto ei ole se, joka julkaistiin: sen sisältö on muuttunut",
    sv: "filen är inte den som publicerades: innehållet har ändrats",
  },
  extra: {
    en: "the file does not belong to the version: it was added afterwards",
    fi: "tiedosto ei kuulu versioon: se on lisätty jälkikäteen",
    sv: "filen hör inte till versionen: den har lagts till i efterhand",
  },
  "head-differs": {
    en: "the file names the newest record with another hash than that record has: one of them was changed",
    fi: "tiedosto nimeää uusimman tietueen toisella tiivisteellä kuin tietueella on: jompaakumpaa on muutettu",
    sv: "filen anger en annan kontrollsumma för den nyaste posten än posten har: en av dem har ändrats",
  },
  "head-missing": {
    en: "the file that names the newest version is missing",
    fi: "uusimman version nimeävä tiedosto puuttuu",
    sv: "filen som anger den nyaste versionen saknas",
  },
  "head-not-in-chain": {
    en: "the record with the given hash is not in the chain: versions have vanished or been replaced",
    fi: "annettua tiivistettä vastaava tietue ei ole ketjussa: versioita on kadonnut tai vaihdettu",
    sv: "posten med den angivna kontrollsumman finns inte i kedjan: versioner har försvunnit eller bytts ut",
  },
  "head-unreadable": {
    en: "the file does not name a version in the form that the program writes",
    fi: "tiedosto ei nimeä versiota siinä muodossa, jossa ohjelma sen kirjoittaa",
    sv: "filen anger inte en version i den form som programmet skriver",
  },
  link: {
    en: "this is a symbolic link, and links are not followed: the file or folder itself is missing",
    fi: "tässä on symbolinen linkki, eikä linkkejä seurata: itse tiedosto tai kansio puuttuu",
    sv: "här finns en symbolisk länk, och länkar följs inte: själva filen eller mappen saknas",
  },
  "list-differs": {
    en: "the page is not what this program makes of the records: it was changed, or another version of omavalvonta built it. Build the site again",
    fi: "sivu ei ole se, jonka tämä ohjelma tekee tietueista: sitä on muutettu tai sen on koonnut toinen omavalvonta-versio. Kokoa sivusto uudelleen",
    sv: "sidan är inte den som det här programmet gör av posterna: den har ändrats eller byggts av en annan version av omavalvonta. Bygg webbplatsen på nytt",
  },
  missing: {
    en: "the file is missing",
    fi: "tiedosto puuttuu",
    sv: "filen saknas",
  },
  "newer-format": {
    en: "a newer program has written this record; update omavalvonta to verify it",
    fi: "tietueen on kirjoittanut uudempi ohjelma; päivitä omavalvonta, niin sen voi tarkistaa",
    sv: "posten har skrivits av ett nyare program; uppdatera omavalvonta för att kontrollera den",
  },
  "not-a-version": {
    en: "only released versions belong in this folder, and this is not one",
    fi: "tähän kansioon kuuluu vain julkaistuja versioita, eikä tämä ole sellainen",
    sv: "i den här mappen får det bara finnas publicerade versioner, och detta är ingen",
  },
  "not-removed": {
    en: "the file should have been removed with its version's redaction, and is still there",
    fi: "tiedosto piti poistaa version sisällön poistamisen yhteydessä, mutta se on yhä paikallaan",
    sv: "filen skulle ha tagits bort när versionens innehåll togs bort, men finns kvar",
  },
  "record-replaced": {
    en: "the record is not the one that the next record or HEAD names: it was replaced by another",
    fi: "tietue ei ole se, jonka seuraava tietue tai HEAD nimeää: se on vaihdettu toiseen",
    sv: "posten är inte den som nästa post eller HEAD anger: den har bytts ut",
  },
  "record-unreadable": {
    en: "the file is not a record in the form that the program writes: it was changed",
    fi: "tiedosto ei ole tietue siinä muodossa, jossa ohjelma sen kirjoittaa: sitä on muutettu",
    sv: "filen är ingen post i den form som programmet skriver: den har ändrats",
  },
  "unknown-key": {
    en: "signed with a key that is not among signing-keys of omavalvonta.yaml",
    fi: "allekirjoitettu avaimella, jota ei ole tiedoston omavalvonta.yaml kohdassa signing-keys",
    sv: "signerad med en nyckel som inte finns under signing-keys i omavalvonta.yaml",
  },
  unsigned: {
    en: "the newest record has to be signed, as signing-keys of omavalvonta.yaml asks, and it is not",
    fi: "uusin tietue on allekirjoitettava, kun tiedostossa omavalvonta.yaml on signing-keys, mutta allekirjoitus puuttuu",
    sv: "den nyaste posten ska vara signerad när omavalvonta.yaml har signing-keys, men signaturen saknas",
  },
  "wrong-root": {
    en: "the record's own hash does not fit its content: it was changed",
    fi: "tietueen oma tiiviste ei vastaa sen sisältöä: sitä on muutettu",
    sv: "postens egen kontrollsumma stämmer inte med innehållet: den har ändrats",
  },
  "wrong-unit": {
    en: "the record belongs to another unit or folder",
    fi: "tietue kuuluu toiseen yksikköön tai kansioon",
    sv: "posten hör till en annan enhet eller mapp",
  },
};
