import { missingKeys } from "../../plan/fields.js";
import type { Rule } from "../rule.js";
import type { ResolvedPlan } from "../../plan/resolved.js";
import { concatLocalized } from "../../plan/structure.js";
import type { Requirement } from "../../regulation/data.js";
import { applies, basisText, regulation, severityOf } from "../../regulation/regulation.js";
import type { Localized } from "../../text/language.js";

export const rule: Rule = {
  id: "missing-content",
  severity: "error",
  severityNote: {
    en: " for what the law or the määräys requires; warning for what the template asks; info for good practice",
    fi: ", kun vaatimuksen lähde on laki tai määräys; varoitus, kun se on mallipohja; huomio, kun se on hyvä käytäntö",
    sv: " när kravets källa är lag eller föreskrift; varning när den är modellen; info när den är god praxis",
  },
  basis: {
    en: "that of the requirement, printed with each finding together with its reliability code",
    fi: "vaatimuksen oma lähde, joka näytetään jokaisessa huomautuksessa luotettavuuskoodeineen",
    sv: "kravets egen källa, som visas i varje anmärkning tillsammans med sin tillförlitlighetskod",
  },
  summary: {
    en: "The plan does not answer a requirement that applies to the unit",
    fi: "Yksikköä koskevaan vaatimukseen ei vastata missään sen suunnitelman kohdassa",
    sv: "Ett krav som gäller enheten besvaras ingenstans i dess plan",
  },
  isAboutUnit: true,
  check({ plan }, report) {
    for (const requirement of regulation.requirements) {
      if (!applies(requirement.when, plan.traits)) continue;
      if ((plan.answers.get(requirement.id)?.length ?? 0) > 0 || isAskedInText(requirement.id, plan)) continue;
      const { source } = plan.facts;
      report({
        basis: basisText(requirement.source),
        message: message(requirement, plan),
        requirement: requirement.id,
        severity: severityOf(requirement.source),
        source,
        span: plan.facts.at(["name"], "value"),
      });
    }
  },
};

/** A requirement whose questions stand in a section is reported there, question by question. */
function isAskedInText(requirement: string, plan: ResolvedPlan): boolean {
  return plan.questions.some((question) => question.covers === requirement && !question.isAnswered);
}

function message(requirement: Requirement, plan: ResolvedPlan): Localized {
  const { title, describe } = requirement;
  const first: Localized = {
    en: `Missing from the plan: ${title.en}. ${describe.en}`,
    fi: `Suunnitelmasta puuttuu: ${title.fi}. ${describe.fi}`,
    sv: `Planen saknar: ${title.sv}. ${describe.sv}`,
  };
  const keys = (requirement.fields ?? []).flatMap((field) => missingKeys(field, plan));
  return concatLocalized(first, keys.length > 0 ? fillIn(keys) : writeIn(requirement, plan));
}

function fillIn(keys: readonly string[]): Localized {
  const list = keys.join(", ");
  return { en: ` Fill in: ${list}.`, fi: ` Täytä: ${list}.`, sv: ` Fyll i: ${list}.` };
}

/** Where the text belongs in the plan's outline, and how to say that the matter does not exist. */
function writeIn(requirement: Requirement, plan: ResolvedPlan): Localized {
  const section = plan.sections.find((candidate) => candidate.covers.includes(requirement.id));
  const place =
    section === undefined ? "" : `${section.number === undefined ? "" : `${section.number} `}${section.title}`;
  const where: Localized =
    place === ""
      ? {
          en: ` Write it in a section with covers: [${requirement.id}]`,
          fi: ` Kirjoita se osioon, jossa on covers: [${requirement.id}]`,
          sv: ` Skriv det i ett avsnitt med covers: [${requirement.id}]`,
        }
      : {
          en: ` Write it in the section “${place}”`,
          fi: ` Kirjoita se osioon ”${place}”`,
          sv: ` Skriv det i avsnittet ”${place}”`,
        };
  return concatLocalized(where, {
    en: `, or if it does not apply to the unit, say so in unit.yaml under not-applicable: ${requirement.id}.`,
    fi: `, tai jos asiaa ei yksikössä ole, kerro se tiedoston unit.yaml kohdassa not-applicable: ${requirement.id}.`,
    sv: `, eller om saken inte finns i enheten, berätta det i unit.yaml under not-applicable: ${requirement.id}.`,
  });
}
