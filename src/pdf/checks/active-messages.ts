import type { Localized } from "../../text/language.js";
import type { ActiveKind } from "./active-names.js";

const asPrinted: Localized = {
  en: "Save the document as a PDF again in the program in which it was written (in Word: Save As, PDF), and use that file.",
  fi: "Tallenna asiakirja uudelleen PDF-muodossa siinä ohjelmassa, jolla se on kirjoitettu (Wordissa: Tallenna nimellä, PDF), ja käytä sitä.",
  sv: "Spara dokumentet på nytt som PDF i det program som det skrevs i (i Word: Spara som, PDF) och använd den filen.",
};

/** One for each thing that a published PDF may not have: what it is, and what to do. */
export const activeMessages: Readonly<Record<ActiveKind, Localized>> = {
  "embedded-file": {
    en: "The PDF holds other files inside it, which nobody has checked. Save it without attachments, and link to each file from the text.",
    fi: "PDF:n sisällä on muita tiedostoja, joita ei ole tarkistettu. Tallenna se ilman liitteitä ja linkitä tekstistä kuhunkin tiedostoon erikseen.",
    sv: "PDF-filen innehåller andra filer som ingen har kontrollerat. Spara den utan bilagor och länka till varje fil från texten.",
  },
  encrypted: {
    en: "The PDF is encrypted or protected, so it cannot be checked. Save it without a password and without restrictions.",
    fi: "PDF on salattu tai suojattu, joten sitä ei voi tarkistaa. Tallenna se ilman salasanaa ja käyttörajoituksia.",
    sv: "PDF-filen är krypterad eller skyddad och kan därför inte kontrolleras. Spara den utan lösenord och utan begränsningar.",
  },
  import: withRemedy(
    "The PDF reads data from another file into itself.",
    "PDF hakee tietoja toisesta tiedostosta.",
    "PDF-filen läser in uppgifter från en annan fil.",
  ),
  javascript: withRemedy(
    "The PDF holds a script (JavaScript), which would run on the reader's machine.",
    "PDF:ssä on komentosarja (JavaScript), joka suoritettaisiin lukijan koneella.",
    "PDF-filen innehåller ett skript (JavaScript) som skulle köras på läsarens dator.",
  ),
  launch: withRemedy(
    "The PDF starts a program or opens a file on the reader's machine.",
    "PDF käynnistää ohjelman tai avaa tiedoston lukijan koneella.",
    "PDF-filen startar ett program eller öppnar en fil på läsarens dator.",
  ),
  "menu-command": withRemedy(
    "The PDF gives a command to the program that shows it.",
    "PDF antaa komennon ohjelmalle, jolla sitä luetaan.",
    "PDF-filen ger ett kommando till programmet som visar den.",
  ),
  "not-a-pdf": {
    en: "The file is named .pdf but is not a PDF. Save it as a PDF from the program it was made with.",
    fi: "Tiedoston pääte on .pdf, mutta se ei ole PDF. Tallenna se PDF-muodossa ohjelmasta, jolla se on tehty.",
    sv: "Filen heter .pdf men är ingen PDF. Spara den som PDF från programmet som den är gjord med.",
  },
  "other-file": {
    en: "The PDF links to another file that is not on the site. Make the link a web address, or remove it.",
    fi: "PDF:stä on linkki toiseen tiedostoon, jota sivustolla ei ole. Vaihda linkki verkko-osoitteeksi tai poista se.",
    sv: "PDF-filen länkar till en annan fil som inte finns på webbplatsen. Gör länken till en webbadress eller ta bort den.",
  },
  "rich-media": {
    en: "The PDF holds video, sound or a 3D model. Save it without them.",
    fi: "PDF:ssä on videota, ääntä tai 3D-malli. Tallenna se ilman niitä.",
    sv: "PDF-filen innehåller video, ljud eller en 3D-modell. Spara den utan dem.",
  },
  submit: withRemedy(
    "The PDF is a form that sends what is written in it somewhere.",
    "PDF on lomake, joka lähettää siihen kirjoitetut tiedot eteenpäin.",
    "PDF-filen är ett formulär som skickar vidare det som skrivs i det.",
  ),
  unreadable: withRemedy(
    "The PDF is damaged or built in a way that cannot be checked.",
    "PDF on vioittunut tai rakennettu niin, ettei sitä voi tarkistaa.",
    "PDF-filen är skadad eller uppbyggd så att den inte kan kontrolleras.",
  ),
  xfa: withRemedy(
    "The PDF is a form of the XFA kind, which browsers do not show and which can hold scripts.",
    "PDF on XFA-lomake, jota selaimet eivät näytä ja joka voi sisältää komentosarjoja.",
    "PDF-filen är ett XFA-formulär, som webbläsare inte visar och som kan innehålla skript.",
  ),
};

function withRemedy(en: string, fi: string, sv: string): Localized {
  return { en: `${en} ${asPrinted.en}`, fi: `${fi} ${asPrinted.fi}`, sv: `${sv} ${asPrinted.sv}` };
}
