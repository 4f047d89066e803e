import type { Localized } from "../../text/language.js";
import type { BadValue } from "./values.js";

const again: Localized = {
  en: "Export the picture again as plain SVG, or use a PNG.",
  fi: "Tallenna kuva uudelleen tavallisena SVG-kuvana tai käytä PNG-kuvaa.",
  sv: "Exportera bilden på nytt som vanlig SVG eller använd PNG.",
};

/** The SVG cannot be read as text. */
export const encodings = {
  empty: told("The picture is empty.", "Kuvatiedosto on tyhjä.", "Bildfilen är tom."),
  large: (megabytes: number) =>
    told(
      `The picture is larger than ${megabytes} MB.`,
      `Kuvatiedosto on suurempi kuin ${megabytes} Mt.`,
      `Bildfilen är större än ${megabytes} MB.`,
      {
        en: "Simplify the drawing or make the pictures in it smaller, or use a PNG or JPEG.",
        fi: "Yksinkertaista piirrosta tai pienennä siihen upotettuja kuvia, tai käytä PNG- tai JPEG-kuvaa.",
        sv: "Förenkla ritningen eller förminska de inbäddade bilderna, eller använd PNG eller JPEG.",
      },
    ),
  packed: told(
    "The picture is a compressed SVG (svgz).",
    "Kuva on pakattu SVG (svgz).",
    "Bilden är en komprimerad SVG (svgz).",
    {
      en: "Save it as an ordinary SVG.",
      fi: "Tallenna se pakkaamattomana SVG-kuvana.",
      sv: "Spara den som en okomprimerad SVG.",
    },
  ),
  unknown: told(
    "The picture is not a text in UTF-8.",
    "Kuvatiedosto ei ole UTF-8-muotoista tekstiä.",
    "Bildfilen är inte text i UTF-8.",
    {
      en: "Save the SVG with the encoding UTF-8.",
      fi: "Tallenna SVG UTF-8-merkistöllä.",
      sv: "Spara SVG-filen med teckenkodningen UTF-8.",
    },
  ),
} as const;

export function declaredEncoding(name: string): Localized {
  const shown = short(name);
  return told(
    `The picture says that its encoding is ${shown}.`,
    `Kuvatiedosto ilmoittaa merkistökseen ${shown}.`,
    `Bildfilen uppger teckenkodningen ${shown}.`,
    {
      en: "Save the SVG with the encoding UTF-8.",
      fi: "Tallenna SVG UTF-8-merkistöllä.",
      sv: "Spara SVG-filen med teckenkodningen UTF-8.",
    },
  );
}

export const notWellFormed = told(
  "The picture is damaged: from here on it cannot be read as SVG.",
  "Kuvatiedosto on vioittunut: tästä kohdasta eteenpäin sitä ei voi lukea SVG-kuvana.",
  "Bildfilen är skadad: härifrån kan den inte läsas som SVG.",
  again,
);

export const notSvg = told(
  "The file is named .svg but does not begin with the element <svg>.",
  "Tiedoston pääte on .svg, mutta se ei ala elementillä <svg>.",
  "Filen heter .svg men börjar inte med elementet <svg>.",
  again,
);

export const doctype = told(
  "The picture defines names of its own (DOCTYPE with entities).",
  "Kuva määrittelee omia merkintöjä (DOCTYPE ja entiteetit).",
  "Bilden definierar egna beteckningar (DOCTYPE med entiteter).",
  {
    en: "Export it again as plain SVG; in Illustrator turn off “Preserve Illustrator Editing Capabilities”.",
    fi: "Tallenna se uudelleen tavallisena SVG-kuvana; poista Illustratorissa käytöstä ”Preserve Illustrator Editing Capabilities”.",
    sv: "Exportera den på nytt som vanlig SVG; stäng i Illustrator av ”Preserve Illustrator Editing Capabilities”.",
  },
);

export function instruction(name: string): Localized {
  const shown = short(name);
  return told(
    `The picture holds an instruction to the browser (<?${shown}?>).`,
    `Kuvassa on selaimelle tarkoitettu ohje (<?${shown}?>).`,
    `Bilden innehåller en anvisning till webbläsaren (<?${shown}?>).`,
    again,
  );
}

export function script(what: string): Localized {
  const shown = short(what);
  return told(
    `The picture holds a script (${shown}). A picture on the site may only draw.`,
    `Kuvassa on komentosarja (${shown}). Sivuston kuvassa saa olla vain piirros.`,
    `Bilden innehåller ett skript (${shown}). En bild på webbplatsen får bara innehålla en ritning.`,
    again,
  );
}

export const foreignObject = told(
  "The picture holds a piece of a web page (<foreignObject>).",
  "Kuvassa on osa verkkosivua (<foreignObject>).",
  "Bilden innehåller en del av en webbsida (<foreignObject>).",
  {
    en: "Export it again without formatted text: in draw.io turn off “Formatted Text” and “Word Wrap”, in Illustrator “Preserve Illustrator Editing Capabilities”. Or use a PNG.",
    fi: "Vie kuva uudelleen ilman muotoiltua tekstiä: poista draw.io:ssa käytöstä ”Formatted Text” ja ”Word Wrap”, Illustratorissa ”Preserve Illustrator Editing Capabilities”. Voit myös käyttää PNG-kuvaa.",
    sv: "Exportera den på nytt utan formaterad text: stäng i draw.io av ”Formatted Text” och ”Word Wrap”, i Illustrator ”Preserve Illustrator Editing Capabilities”. Eller använd PNG.",
  },
);

export function moving(name: string): Localized {
  return told(
    `The picture moves (<${name}>). A picture on the site may only draw.`,
    `Kuvassa on liikettä (<${name}>). Sivuston kuvassa saa olla vain piirros.`,
    `Bilden är rörlig (<${name}>). En bild på webbplatsen får bara innehålla en ritning.`,
    {
      en: "Export it without animation, or use a PNG.",
      fi: "Tallenna kuva ilman animaatiota tai käytä PNG-kuvaa.",
      sv: "Exportera den utan animering eller använd PNG.",
    },
  );
}

export const link = told(
  "The picture holds a link (<a>).",
  "Kuvassa on linkki (<a>).",
  "Bilden innehåller en länk (<a>).",
  {
    en: "Remove it from the picture and write the link in the text.",
    fi: "Poista linkki kuvasta ja kirjoita se tekstiin.",
    sv: "Ta bort den ur bilden och skriv länken i texten.",
  },
);

export function element(name: string): Localized {
  const shown = short(name);
  return told(
    `The picture holds <${shown}>, which is not part of a drawing.`,
    `Kuvassa on <${shown}>, joka ei kuulu piirrokseen.`,
    `Bilden innehåller <${shown}>, som inte hör till en ritning.`,
    again,
  );
}

export function attribute(name: string): Localized {
  const shown = short(name);
  return told(
    `The picture holds the attribute “${shown}”, which is not part of a drawing.`,
    `Kuvassa on määrite ”${shown}”, joka ei kuulu piirrokseen.`,
    `Bilden innehåller attributet ”${shown}”, som inte hör till en ritning.`,
    again,
  );
}

export function base(name: string): Localized {
  return told(
    `The picture sets an address for all others in it (${name}).`,
    `Kuva asettaa osoitteen, johon sen muut osoitteet suhteutetaan (${name}).`,
    `Bilden anger en adress som de andra i den utgår från (${name}).`,
    again,
  );
}

/** A value that a picture may not have. */
export function value({ found, kind }: BadValue): Localized {
  const shown = short(found.replaceAll(/\s+/g, " "));
  switch (kind) {
    case "script":
      return script(shown);
    case "outside":
      return told(
        `The picture calls for something outside itself (${shown}).`,
        `Kuva hakee jotain itsensä ulkopuolelta (${shown}).`,
        `Bilden hämtar något utanför sig själv (${shown}).`,
        {
          en: "Embed pictures and fonts in the SVG when you export it, or use a PNG.",
          fi: "Upota kuvat ja fontit SVG-tiedostoon, kun tallennat sen, tai käytä PNG-kuvaa.",
          sv: "Bädda in bilder och typsnitt i SVG-filen när du exporterar den, eller använd PNG.",
        },
      );
    case "escape":
      return told(
        `The picture's style holds a backslash (${shown}), which can hide what it says.`,
        `Kuvan tyylissä on kenoviiva (${shown}), jolla voi peittää, mitä siinä lukee.`,
        `Bildens stil innehåller ett omvänt snedstreck (${shown}), som kan dölja vad där står.`,
        again,
      );
  }
}

export const tooDeep = told(
  "The groups of the picture are nested too deeply.",
  "Kuvassa on liian monta sisäkkäistä ryhmää.",
  "Bilden har för många grupper i varandra.",
  again,
);

export const tooMany = told(
  "The picture consists of too many parts for a browser to draw.",
  "Kuvassa on liian monta osaa, jotta selain voisi piirtää sen.",
  "Bilden består av för många delar för att en webbläsare ska kunna rita den.",
  {
    en: "Simplify the drawing, or use a PNG.",
    fi: "Yksinkertaista piirrosta tai käytä PNG-kuvaa.",
    sv: "Förenkla ritningen eller använd PNG.",
  },
);

function told(en: string, fi: string, sv: string, remedy: Localized = again): Localized {
  return { en: `${en} ${remedy.en}`, fi: `${fi} ${remedy.fi}`, sv: `${sv} ${remedy.sv}` };
}

/** What an author wrote may be as long as the file. */
function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
