import { repealedActsNamedIn, repealedSubjects } from "./named-acts.js";
import type { Rule } from "../rule.js";
import { citationSigns, citationsIn, isHistorical } from "../../prose/citations.js";
import { formatDate } from "../../plan/dates.js";
import { concatLocalized } from "../../plan/structure.js";
import type { Statute } from "../../regulation/data.js";
import { citedAct, isInForce, statuteText, successorsOf } from "../../regulation/statutes.js";
import { languages, type Language, type Localized } from "../../text/language.js";

export const rule: Rule = {
  id: "statute-repealed",
  severity: "error",
  severityNote: {
    en: " when the repeal has been checked; warning when the act is named without a number or section, when the plan has no date, when the status is uncertain [M], and when the act has lost its basis or only remnants of it are left",
    fi: ", kun kumoaminen on luettu säädöksestä; varoitus, kun säädös mainitaan ilman numeroa tai pykälää, kun suunnitelmalla ei ole päiväystä, kun säädöksen voimassaolo ei ole varma [M] tai kun säädöksen perusta on poistunut tai siitä on jäljellä vain osia",
    sv: " när upphävandet har kontrollerats i författningen; varning när författningen nämns utan nummer eller paragraf, när planen saknar datum, när det är osäkert om författningen gäller [M] och när författningen har förlorat sin grund eller bara rester av den återstår",
  },
  basis: {
    en: "the repealing act; its reliability is that of its entry in `schemas/regulation/statutes.yaml`, [L] or [M]",
    fi: "kumoava säädös ja sen luotettavuuskoodi, joka on säädöksen kohdalla tiedostossa `schemas/regulation/statutes.yaml` [L] tai [M]",
    sv: "den upphävande författningen, med den tillförlitlighetskod som står vid författningen i `schemas/regulation/statutes.yaml` [L] eller [M]",
  },
  summary: {
    en: "The text cites an act that had been repealed by the plan's date",
    fi: "Säädös, joka oli suunnitelman päiväyksenä jo kumottu",
    sv: "En författning som var upphävd redan den dag planen är daterad",
  },
  words: [...citationSigns, ...repealedSubjects],
  check({ plan, today, texts }, report) {
    const { date } = plan.unit.plan;
    const day = date ?? today.exactly();
    for (const citation of citationsIn(texts)) {
      const statute = citedAct(citation, day);
      const place = citation.number ?? citation.sections[0];
      if (statute === undefined || place === undefined || isInForce(statute, day) || isHistorical(citation)) continue;
      report({
        basis: basisOf(statute),
        message: concatLocalized(verdict(statute), advice(successorsOf(statute, day))),
        severity:
          date === undefined || statute.status !== "repealed" || statute.reliability === "M" ? "warning" : "error",
        source: citation.prose.source,
        span: citation.prose.span(place.start, place.end),
      });
    }
    for (const text of texts) {
      const { prose } = text;
      for (const { end, start, statute } of repealedActsNamedIn(text, day)) {
        report({
          basis: basisOf(statute),
          message: concatLocalized(verdict(statute), advice(successorsOf(statute, day))),
          // Without a number the sentence may speak of the act in another way than citing it.
          severity: "warning",
          source: prose.source,
          span: prose.span(start, end),
        });
      }
    }
  },
};

function verdict(statute: Statute): Localized {
  const title = statuteText(statute);
  const { since, status } = statute;
  if (status !== "repealed") {
    return {
      en: `${title.en} seems to have been replaced.`,
      fi: `${title.fi} on tiettävästi korvattu.`,
      sv: `${title.sv} har såvitt känt ersatts.`,
    };
  }
  const from = (language: Language): string => (since === undefined ? "" : formatDate(since, language));
  return {
    en: `${title.en} has been repealed${since === undefined ? "" : ` as of ${from("en")}`}.`,
    fi: `${title.fi} on kumottu${since === undefined ? "" : ` ${from("fi")} alkaen`}.`,
    sv: `${title.sv} är upphävd${since === undefined ? "" : ` från och med ${from("sv")}`}.`,
  };
}

function advice(successors: readonly Statute[]): Localized {
  if (successors.length === 0) {
    return { en: " Remove the reference.", fi: " Poista viittaus.", sv: " Ta bort hänvisningen." };
  }
  const list = (language: Language): string => successors.map((item) => statuteText(item)[language]).join("; ");
  return {
    en: ` Cite the act now in force: ${list("en")}.`,
    fi: ` Viittaa voimassa olevaan säädökseen: ${list("fi")}.`,
    sv: ` Hänvisa till den gällande författningen: ${list("sv")}.`,
  };
}

function basisOf({ number, reliability }: Statute): Localized {
  const words = { en: "repeal of Act", fi: "kumottu säädös", sv: "upphävd författning" };
  const [fi = "", sv = "", en = ""] = languages.map((language) => `${words[language]} ${number} [${reliability}]`);
  return { en, fi, sv };
}
