import type { Rule, WordedText } from "../rule.js";
import { sentencesIn } from "../../prose/sentences.js";
import { proseOf } from "../../prose/plan-prose.js";
import type { ResolvedPlan } from "../../plan/resolved.js";
import type { Localized } from "../../text/language.js";
import type { Source, Span } from "../../text/source.js";
import { latin } from "../../text/latin.js";

const earlyEducation: Localized = {
  en: "the Act on Early Childhood Education and Care (540/2018)",
  fi: "varhaiskasvatuslaki (540/2018)",
  sv: "lagen om småbarnspedagogik (540/2018)",
};

/** Acts that demand a self-monitoring plan of their own. */
const otherActs: readonly { readonly name: RegExp; readonly title: Localized }[] = [
  {
    name: /terveydensuojelula(?:k|i)|hälsoskyddslag/iu,
    title: {
      en: "the Health Protection Act (763/1994)",
      fi: "terveydensuojelulaki (763/1994)",
      sv: "hälsoskyddslagen (763/1994)",
    },
  },
  {
    name: /elintarvikela(?:k|i)|livsmedelslag/iu,
    title: { en: "the Food Act (297/2021)", fi: "elintarvikelaki (297/2021)", sv: "livsmedelslagen (297/2021)" },
  },
  {
    name: /tupakkala(?:k|i)|tobakslag/iu,
    title: { en: "the Tobacco Act (549/2016)", fi: "tupakkalaki (549/2016)", sv: "tobakslagen (549/2016)" },
  },
  {
    name: /alkoholila(?:k|i)|alkohollag/iu,
    title: { en: "the Alcohol Act (1102/2017)", fi: "alkoholilaki (1102/2017)", sv: "alkohollagen (1102/2017)" },
  },
  {
    name: /varhaiskasvatusla(?:k|i)|lag(?:en)?\s+om\s+småbarnspedagogik/iu,
    title: earlyEducation,
  },
];

/** A plan that speaks of itself: “this plan”, or a sentence that begins with it. */
const itself = latin(
  /(?<!\p{L})(?:tämä|tämän|tätä)\s+(?:\p{L}+\s+)?(?:omavalvonta)?suunnitelma|^\s*omavalvontasuunnitelma(?:mme)?\s+(?:on|perustuu|laaditaan|täyttää|noudattaa)(?!\p{L})|(?<!\p{L})(?:denna|den\s+här)\s+(?:plan|egenkontrollplan)|^\s*(?:planen\s+för\s+egenkontroll|egenkontrollplanen)\s+(?:är|grundar|baserar|följer|görs|uppfyller)(?!\p{L})/iu,
);
const somebodyElse = latin(
  /keittiö|toimittaja|erilli|erikseen|(?<!\p{L})(?:ei|eikä)(?!\p{L})|lisäksi|kök|leverantör|separat|skild|(?<!\p{L})inte(?!\p{L})|dessutom/iu,
);
/** Whoever names the act that this tool knows has written a plan of this kind. */
const thisAct = /741\/2023|valvontala(?:k|i)|huollon\s+valvonnasta|tillsynen\s+över\s+social/iu;
const earlyEducationService =
  /^\s*(?:varhaiskasvatu|päiväko|(?:ryhmä)?perhepäivähoi|småbarnspedagogik|daghem|familjedagvård)/iu;

interface Claim {
  readonly source: Source;
  readonly span: Span;
  readonly title: Localized;
}

export const rule: Rule = {
  id: "other-kind-of-plan",
  severity: "warning",
  basis: {
    en: "Act 741/2023 2 § and 27 § [L]; the acts under which the other plans are made [L]",
    fi: "laki 741/2023 2 § ja 27 § [L]; lait, joihin muut suunnitelmat perustuvat [L]",
    sv: "lag 741/2023 2 § och 27 § [L]; de lagar som de andra planerna grundar sig på [L]",
  },
  summary: {
    en: "The plan is made under another act, such as the Food Act",
    fi: "Suunnitelma on muun lain mukainen, esimerkiksi elintarvikelain",
    sv: "Planen är en plan enligt en annan lag, till exempel livsmedelslagen",
  },
  words: [
    "terveydensuojelula",
    "hälsoskyddslag",
    "elintarvikela",
    "livsmedelslag",
    "tupakkala",
    "tobakslag",
    "alkoholila",
    "alkohollag",
    "varhaiskasvatusla",
    "småbarnspedagogik",
  ],
  check({ plan, texts }, report) {
    const claim = findClaim(plan, texts);
    if (claim === undefined) return;
    const { source, span, title } = claim;
    report({
      basis: {
        en: "Act 741/2023 2 and 27 § [L]",
        fi: "laki 741/2023 2 ja 27 § [L]",
        sv: "lag 741/2023 2 och 27 § [L]",
      },
      message: {
        en: `This looks like a self-monitoring plan under ${title.en}. This tool checks only plans under Act 741/2023, so its findings do not apply. Keep that plan elsewhere, or name 741/2023 if this is a social or health service.`,
        fi: `Tämä näyttää muun lain omavalvontasuunnitelmalta: ${title.fi}. Tämä työkalu tarkistaa vain lain 741/2023 suunnitelmia, joten sen huomautukset eivät sovi: pidä tuo suunnitelma muualla, tai mainitse laki 741/2023, jos kyse on sosiaali- tai terveyspalvelusta.`,
        sv: `Det här ser ut som en plan för egenkontroll enligt en annan lag: ${title.sv}. Det här verktyget kontrollerar bara planer enligt lagen 741/2023, så dess anmärkningar passar inte: förvara den planen på annat håll, eller nämn lagen 741/2023 om det är fråga om en social- eller hälsovårdstjänst.`,
      },
      source,
      span,
    });
  },
};

function findClaim(plan: ResolvedPlan, texts: readonly WordedText[]): Claim | undefined {
  const services = plan.unit.services ?? [];
  if (services.length > 0 && services.every(({ name }) => earlyEducationService.test(name)))
    return { source: plan.facts.source, span: plan.facts.at(["services", 0, "name"], "value"), title: earlyEducation };
  for (const { prose } of texts) {
    if (!otherActs.some(({ name }) => name.test(prose.text))) continue;
    for (const { start, text } of sentencesIn(prose)) {
      const act = otherActs.find(({ name }) => name.test(text));
      if (act === undefined || !itself.test(text) || somebodyElse.test(text)) continue;
      if (proseOf(plan).some((other) => thisAct.test(other.text))) return undefined;
      const at = text.search(act.name);
      const length = act.name.exec(text)?.[0].length ?? 0;
      return { source: prose.source, span: prose.span(start + at, start + at + length), title: act.title };
    }
  }
  return undefined;
}
