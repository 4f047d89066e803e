import type { Rule } from "../rule.js";
import { citationSigns, citationsIn, isHistorical, rangesOf, type SectionRange } from "../../prose/citations.js";
import { formatDate } from "../../plan/dates.js";
import type { RepealedSections } from "../../regulation/data.js";
import { regulation } from "../../regulation/regulation.js";
import { citedAct, findStatute, isInForce, statuteText } from "../../regulation/statutes.js";
import type { Localized } from "../../text/language.js";

export const rule: Rule = {
  id: "statute-section-repealed",
  severity: "error",
  severityNote: {
    en: "; warning when the plan has no date, and when only a subsection was repealed: the later ones have moved up, and the citation may mean one of them",
    fi: "; varoitus, kun suunnitelmalla ei ole päiväystä ja kun vain momentti on kumottu: sen jälkeiset momentit ovat siirtyneet ylöspäin, ja viittaus voi tarkoittaa jotakin niistä",
    sv: "; varning när planen saknar datum och när bara ett moment är upphävt: de följande momenten har flyttats upp, och hänvisningen kan avse något av dem",
  },
  basis: {
    en: "Act 741/2023 53 § and Act 739/2023 15 § [L]; the list is `schemas/regulation/repealed-sections.yaml`",
    fi: "laki 741/2023 53 § ja laki 739/2023 15 § [L]; luettelo on tiedostossa `schemas/regulation/repealed-sections.yaml`",
    sv: "lag 741/2023 53 § och lag 739/2023 15 § [L]; förteckningen finns i `schemas/regulation/repealed-sections.yaml`",
  },
  summary: {
    en: "The text cites a section that had been repealed by the plan's date",
    fi: "Pykälä, joka oli suunnitelman päiväyksenä jo kumottu",
    sv: "En paragraf som var upphävd redan den dag planen är daterad",
  },
  words: citationSigns,
  check({ plan, today, texts }, report) {
    const { date } = plan.unit.plan;
    const day = date ?? today.exactly();
    for (const citation of citationsIn(texts)) {
      if (citation.sections.length === 0) continue;
      const statute = citedAct(citation, day);
      const lists = repealed.filter((item) => item.act === statute?.number && item.since <= day);
      if (statute === undefined || lists.length === 0 || !isInForce(statute, day) || isHistorical(citation)) continue;
      for (const { end, ranges, start } of citation.sections) {
        const hits = lists.flatMap((item) =>
          ranges.flatMap((range) => commonTo(range, item).map((common) => ({ ...item, common }))),
        );
        const hit = hits[0];
        if (hit === undefined) continue;
        report({
          basis: {
            en: `Act ${hit.by} [${hit.reliability}]`,
            fi: `laki ${hit.by} [${hit.reliability}]`,
            sv: `lag ${hit.by} [${hit.reliability}]`,
          },
          message: messageOf(hit, sectionText(hit.common), statuteText(statute)),
          severity:
            date === undefined || hit.subsections !== undefined || hit.reliability === "M" ? "warning" : "error",
          source: citation.prose.source,
          span: citation.prose.span(start, end),
        });
      }
    }
  },
};

const repealed = regulation["repealed-sections"].map((item) => ({ ...item, ranges: rangesOf(item.sections) }));

/** The part of the cited sections that has been repealed. Where only subsections have been, the whole section still stands. */
function commonTo(cited: SectionRange, { ranges, subsections }: (typeof repealed)[number]): readonly SectionRange[] {
  if (subsections !== undefined && !subsections.some((number) => cited.subsections?.includes(number))) return [];
  return ranges
    .map((range) => ({
      from: isBefore(cited.from, range.from) ? range.from : cited.from,
      subsections,
      to: isBefore(cited.to, range.to) ? cited.to : range.to,
    }))
    .filter(({ from, to }) => !isBefore(to, from));
}

function isBefore(one: SectionRange["from"], other: SectionRange["from"]): boolean {
  return one.number === other.number ? one.letter < other.letter : one.number < other.number;
}

function sectionText({ from, to }: SectionRange): string {
  const [first = "", last = ""] = [from, to].map(({ letter, number }) => `${number} ${letter}`.trim());
  return first === last ? first : `${first}–${last}`;
}

function messageOf(item: RepealedSections, sections: string, title: Localized): Localized {
  const statute = findStatute(item.instead);
  const instead =
    statute === undefined ? { en: item.instead, fi: item.instead, sv: item.instead } : statuteText(statute);
  const mom = item.subsections === undefined ? "" : ` ${item.subsections.join("–")} mom`;
  const subsection = item.subsections === undefined ? "" : `, subsection ${item.subsections.join("–")},`;
  return {
    en: `${title.en}: section ${sections}${subsection} has been repealed as of ${formatDate(item.since, "en")}. Cite the act now in force: ${instead.en}.`,
    fi: `${title.fi}: ${sections} §${mom} on kumottu ${formatDate(item.since, "fi")} alkaen. Viittaa voimassa olevaan säädökseen: ${instead.fi}.`,
    sv: `${title.sv}: ${sections} §${mom && `${mom}.`} är upphävd från och med ${formatDate(item.since, "sv")}. Hänvisa till den gällande författningen: ${instead.sv}.`,
  };
}
