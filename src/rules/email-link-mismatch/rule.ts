import { emailLinks } from "./email-links.js";
import type { Rule } from "../rule.js";
import type { Localized } from "../../text/language.js";

const address = /[^\s@<>()[\]{}"”'’,;:]{1,64}@[^\s@<>()[\]{}"”'’,;:]+/g;
const domain = /^(?:www\.)?(?:[\p{L}\d-]+\.)+\p{L}{2,}$/u;

export const rule: Rule = {
  id: "email-link-mismatch",
  severity: "warning",
  basis: {
    en: "good practice",
    fi: "hyvä käytäntö",
    sv: "god praxis",
  },
  summary: {
    en: "A link shows one e-mail address and opens a message to another",
    fi: "Linkin teksti näyttää muun sähköpostiosoitteen kuin mihin linkki vie",
    sv: "En länks text visar en annan e-postadress än den som länken leder till",
  },
  check({ plan }, report) {
    for (const { shown, linked, source, span } of emailLinks(plan)) {
      const message = compare(shown, linked);
      if (message !== undefined) report({ message, source, span });
    }
  },
};

/** What is wrong; nothing when the text shows no address, or one of those that the link leads to. */
function compare(shown: string, linked: readonly string[]): Localized | undefined {
  const targets = linked.map(plain);
  const addresses = (shown.includes("@") ? (shown.match(address) ?? []) : []).map(plain);
  const goesTo = linked.join(", ");
  const wrong = addresses.find((one) => !targets.includes(one));
  if (wrong !== undefined) return otherAddress(wrong, goesTo);
  if (addresses.length > 0 || !domain.test(shown)) return undefined;
  const shownDomain = plain(shown).replace(/^www\./, "");
  const isSame = targets.some((target) => {
    const targetDomain = target.slice(target.indexOf("@") + 1);
    return `.${targetDomain}`.endsWith(`.${shownDomain}`) || `.${shownDomain}`.endsWith(`.${targetDomain}`);
  });
  return isSame ? undefined : otherDomain(shown, goesTo);
}

/** Without capitals, invisible break marks and the full stop of a sentence. */
function plain(text: string): string {
  return text
    .replaceAll(/[\u00AD\u200B\u2060]/g, "")
    .replace(/[.!?]+$/, "")
    .toLowerCase();
}

function otherAddress(shown: string, goesTo: string): Localized {
  return {
    en: `The link shows the address ${shown}, but the message would go to ${goesTo}. Correct the text or the link, so that nobody's private matters go to the wrong address.`,
    fi: `Linkissä lukee osoite ${shown}, mutta viesti menisi osoitteeseen ${goesTo}. Korjaa teksti tai linkki, jottei kenenkään asioita lähetetä väärään osoitteeseen.`,
    sv: `Länken visar adressen ${shown}, men meddelandet skulle gå till ${goesTo}. Rätta texten eller länken, så att ingens ärenden skickas till fel adress.`,
  };
}

function otherDomain(shown: string, goesTo: string): Localized {
  return {
    en: `The link shows ${shown} but opens a message to ${goesTo}, which belongs to a different domain. Correct the text or the link.`,
    fi: `Linkissä lukee ${shown}, mutta se avaa viestin osoitteeseen ${goesTo}, joka on muualla. Korjaa teksti tai linkki.`,
    sv: `Länken visar ${shown} men öppnar ett meddelande till ${goesTo}, som finns någon annanstans. Rätta texten eller länken.`,
  };
}
