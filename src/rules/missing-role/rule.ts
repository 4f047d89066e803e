import type { Rule } from "../rule.js";
import { applies, basisText, regulation, severityOf } from "../../regulation/regulation.js";

export const rule: Rule = {
  id: "missing-role",
  severity: "error",
  severityNote: {
    en: " for a role that the law or the määräys requires; warning for one that the template asks for",
    fi: ", kun tehtävän lähde on laki tai määräys; varoitus, kun se on mallipohja",
    sv: " när uppgiftens källa är lag eller föreskrift; varning när den är modellen",
  },
  basis: {
    en: "that of the role, printed with each finding together with its reliability code",
    fi: "tehtävän oma lähde, joka näytetään jokaisessa huomautuksessa luotettavuuskoodeineen",
    sv: "uppgiftens egen källa, som visas i varje anmärkning tillsammans med sin tillförlitlighetskod",
  },
  summary: {
    en: "Nobody is named for a role that a complete plan names",
    fi: "Tehtävää, jonka hoitaja suunnitelmassa nimetään, ei ole kenelläkään",
    sv: "En uppgift vars innehavare nämns i planen har ingen",
  },
  isAboutUnit: true,
  check({ plan }, report) {
    for (const role of regulation.roles) {
      if (!role.required || !applies(role.when, plan.traits) || plan.roles.has(role.id)) continue;
      if (plan.unit["not-applicable"]?.[role.requirement as never] !== undefined) continue;
      report({
        basis: basisText(role.source),
        message: {
          en: `Nobody is named for the role “${role.title.en}”. Add ${role.id} under roles in unit.yaml, or in omavalvonta.yaml if it is the same person in every unit.`,
          fi: `Nimeämättä on: ${role.title.fi}. Lisää roles: ${role.id} tiedostoon unit.yaml, tai tiedostoon omavalvonta.yaml, jos se on sama joka yksikössä.`,
          sv: `Ingen har utsetts till: ${role.title.sv}. Lägg till roles: ${role.id} i unit.yaml, eller i omavalvonta.yaml om det är samma i varje enhet.`,
        },
        requirement: role.requirement,
        severity: severityOf(role.source),
        source: plan.facts.source,
        span: plan.facts.at(["roles"], "key"),
      });
    }
  },
};
