import type { Rule } from "../rule.js";
import { clausesOf, sentencesIn } from "../../prose/sentences.js";
import { basisText } from "../../regulation/regulation.js";
import { latin } from "../../text/latin.js";

const authority = latin(
  /aluehallintovirasto(?:lle|on)|(?<!\p{L})AVI:?lle|(?<!\p{L})Valvira(?:lle|an)|valvontavirasto(?:lle|on)|LVV:?lle|valvontaviranomais(?:elle|ille)|Tillstånds- och tillsynsverket|(?<!\p{L})tillsynsmyndighet|regionförvaltningsverk|till\s+Valvira|(?<!\p{L})LVV(?!\p{L})/iu,
);
const reporter = String.raw`(?:ilmoituksen\s+(?:tekijän|tehneen(?:\s+\p{L}+n)?)|ilmoittajan)`;
const duty = String.raw`(?:ilmoitettava|vietävä|tehtävä|saatettava|ilmoittaa|viedä|tehdä|saattaa|ilmoittamaan)`;
const must = "(?:on|tulee|pitää|täytyy)";
const aside = String.raw`(?:(?:itse|silloin|tällöin|myös|lisäksi|viipymättä|välittömästi)\s+)?`;
const mustReport = latin(
  new RegExp(
    [
      String.raw`(?<!\p{L})${reporter}\s+${aside}${must}(?!\s+(?:oikeus|mahdolli))\s[^,;]{0,60}?${duty}`,
      String.raw`(?<!\p{L})${must}\s+${reporter}\s[^,;]{0,60}?${duty}`,
      String.raw`(?<!\p{L})(?:ilmoituksen\s+tekijä|ilmoittaja)\s+on\s+(?:velvollinen|velvoitettu)`,
      String.raw`(?<!\p{L})(?:ilmoituksen\s+tekijällä|ilmoittajalla)\s+on\s+velvollisuus`,
      String.raw`(?<!\p{L})(?:den\s+som\s+(?:har\s+)?(?:gjort|lämnat)\s+anmälan|anmälaren)\s+(?:ska|skall|måste|är\s+skyldig\s+att)\s[^,;]{0,40}?(?:anmäla|meddela|underrätta|rapportera)(?!\p{L})`,
      String.raw`(?<!\p{L})(?:ska|skall|måste)\s+(?:den\s+som\s+(?:har\s+)?(?:gjort|lämnat)\s+anmälan|anmälaren)\s[^,;]{0,40}?(?:anmäla|meddela|underrätta|rapportera)(?!\p{L})`,
    ].join("|"),
    "iu",
  ),
);
/** What every reporter and every authority has in it. */
const reporterHints = ["ilmoit", "anmäl"];
/** And what begins every word for one who has reported. */
const reporterBeginnings = ["ilmoituksen", "ilmoittaja", "anmäla"];
const authorityParts = ["virasto", "lvv", "viranomai", "tillsyn", "regionförv"];
const authorityBeginnings = ["avi", "valvira"];
const authorityHints: readonly string[] = [...authorityParts, ...authorityBeginnings];
/** Staff in general, when the text speaks of a deficiency that nobody corrects. */
const staffMust = latin(
  new RegExp(
    String.raw`(?<!\p{L})(?:työntekijän|henkilöstön|henkilökunnan|henkilöstöön\s+kuuluvan)\s+${aside}${must}(?!\s+(?:oikeus|mahdolli))\s[^,;]{0,60}?${duty}`,
    "iu",
  ),
);
const uncorrected = latin(/(?<!\p{L})(?:ellei|jos|mikäli)(?!\p{L})[^.;]{0,120}?(?:korja|ryhdy|poisteta|puututa)/iu);
/** The receiver must. */
const receiver = latin(
  /vastaanot|vastuuhenkilö(?:n|lle)(?!\p{L})|esihenkilö(?:n|lle)(?!\p{L})|palveluntuottajan|tagit\s+emot|mottagar/iu,
);

export const rule: Rule = {
  id: "reporter-duty",
  severity: "error",
  basis: {
    en: "Act 741/2023 29 § 4 mom [L]",
    fi: "laki 741/2023 29 § 4 mom [L]",
    sv: "lag 741/2023 29 § 4 mom [L]",
  },
  summary: {
    en: "The text obliges the person who reports a deficiency to notify the authority",
    fi: "Teksti velvoittaa epäkohdasta ilmoittaneen ilmoittamaan viranomaiselle",
    sv: "Texten förpliktar den som anmält ett missförhållande att vända sig till myndigheten",
  },
  words: [...reporterHints, ...authorityParts],
  beginnings: [...authorityBeginnings, ...reporterBeginnings],
  check({ texts }, report) {
    for (const { prose, words } of texts) {
      const stands = (hint: string): boolean => words.includes(hint);
      if (!reporterHints.some(stands) || !authorityHints.some(stands)) continue;
      const mayOblige = reporterBeginnings.some(stands) && mustReport.test(prose.text);
      if (!mayOblige && !staffMust.test(prose.text)) continue;
      for (const sentence of sentencesIn(prose)) {
        for (const clause of clausesOf(sentence)) {
          const found =
            mustReport.exec(clause.text) ?? (uncorrected.test(sentence.text) ? staffMust.exec(clause.text) : null);
          if (found === null || !authority.test(clause.text) || receiver.test(clause.text)) continue;
          const start = clause.start + found.index;
          report({
            basis: basisText([{ act: "741/2023", kind: "law", reliability: "L", section: "29 § 4 mom" }]),
            message: {
              en: `“${found[0].replaceAll(/\s+/g, " ")}” puts the duty on the wrong person. By law, whoever received the report must notify the authority if the deficiency is not corrected; whoever made the report may do so. Correct the sentence.`,
              fi: `”${found[0].replaceAll(/\s+/g, " ")}”: lain mukaan ilmoituksen vastaanottaneen on ilmoitettava asiasta valvontaviranomaiselle, jos epäkohtaa ei korjata; ilmoituksen tekijä voi ilmoittaa. Kirjoita näin.`,
              sv: `”${found[0].replaceAll(/\s+/g, " ")}”: enligt lagen ska den som tagit emot anmälan underrätta tillsynsmyndigheten om missförhållandet inte avhjälps; den som gjort anmälan får göra det. Skriv så.`,
            },
            requirement: "duty-to-report",
            source: prose.source,
            span: prose.span(start, start + found[0].length),
          });
        }
      }
    }
  },
};
