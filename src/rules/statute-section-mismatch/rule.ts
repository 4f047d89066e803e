import type { Rule } from "../rule.js";
import { citationSigns, citationsIn } from "../../prose/citations.js";
import type { Citation } from "../../prose/citations.js";
import { statuteText, citedAct } from "../../regulation/statutes.js";

/** What a section is cited for though another section says it; sections 29 and 30 of 741/2023 are the ones that plans confuse. */
const confusions = [
  {
    act: "741/2023",
    cited: 30,
    right: 29,
    words:
      /(?<!\p{L})(?:on\s+ilmoitettava|(?:tulee|pitää|täytyy)\s+ilmoittaa|velvoittaa[^.]{0,60}ilmoittamaan|ska\s+(?:tjänsteproducenten\s+)?(?:utan\s+dröjsmål\s+|omedelbart\s+)?(?:underrätta|anmäla))(?!\p{L})/u,
  },
  {
    act: "741/2023",
    cited: 29,
    right: 30,
    words:
      /(?<!\p{L})(?:menettelyohjeet[^.]{0,60}sisällytettävä|sisällytettävä[^.]{0,60}menettelyohjeet|anvisningar[^.]{0,80}ska\s+ingå)(?!\p{L})/u,
  },
] as const satisfies readonly Confusion[];

interface Confusion {
  readonly act: string;
  readonly cited: number;
  readonly right: number;
  readonly words: RegExp;
}

export const rule: Rule = {
  id: "statute-section-mismatch",
  severity: "warning",
  severityNote: {
    en: ", because it is judged by the words of the sentence",
    fi: ", koska asia päätellään virkkeen sanoista",
    sv: ", eftersom saken bedöms utifrån ordalydelsen i meningen",
  },
  basis: {
    en: "Act 741/2023 29 § and 30 § [L]",
    fi: "laki 741/2023 29 § ja 30 § [L]",
    sv: "lag 741/2023 29 § och 30 § [L]",
  },
  summary: {
    en: "A section is cited for what another section says",
    fi: "Pykälä, johon viitataan toisen pykälän sisällöstä",
    sv: "En paragraf som citeras för vad en annan paragraf säger",
  },
  words: citationSigns,
  check({ plan, today, texts }, report) {
    for (const citation of citationsIn(texts)) {
      const [sections] = citation.sections;
      const [range, ...others] = citation.sections.flatMap((part) => part.ranges);
      if (sections === undefined || range === undefined || others.length > 0) continue;
      const { from, to } = range;
      if (from.letter !== "" || from.number !== to.number) continue;
      const wrong = confusions.find(({ cited, words }) => cited === from.number && words.test(sentenceAfter(citation)));
      if (wrong === undefined) continue;
      const statute = citedAct(citation, plan.unit.plan.date ?? today.exactly());
      if (statute?.number !== wrong.act) continue;
      const { right } = wrong;
      const title = statuteText(statute);
      report({
        basis: {
          en: `Act ${wrong.act} section ${right} [L]`,
          fi: `laki ${wrong.act} ${right} § [L]`,
          sv: `lag ${wrong.act} ${right} § [L]`,
        },
        message: {
          en: `The section cited is not the one that says this. Section 29 lays down the duty to notify; section 30 is about informing staff of it and about the instructions. Cite ${title.en}, section ${right}.`,
          fi: `Tästä säädetään toisessa pykälässä: ${title.fi} ${right} §. Lain 29 § koskee ilmoitusvelvollisuutta, 30 § henkilöstölle tiedottamista ja menettelyohjeita. Viittaa ${right} §:ään.`,
          sv: `Om detta föreskrivs i en annan paragraf: ${title.sv} ${right} §. Lagens 29 § gäller anmälningsskyldigheten, 30 § informationen till personalen och anvisningarna. Hänvisa till ${right} §.`,
        },
        source: citation.prose.source,
        span: citation.prose.span(sections.start, sections.end),
      });
    }
  },
};

/** The rest of the sentence in which the citation stands. */
function sentenceAfter({ number, prose: { text }, sections }: Citation): string {
  const end = Math.max(number?.end ?? 0, sections.at(-1)?.end ?? 0);
  return text.slice(end, end + 250).split(/[.!?](?:\s+\p{Lu}|$)/u)[0] ?? "";
}
