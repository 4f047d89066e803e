import type { ListItem, RegulationData } from "../regulation/data.js";
import type { Rule } from "../rules/rule.js";
import type { Localized } from "../text/language.js";

/**
 * `schemas/lists.schema.json`: the closed lists as enumerations with a description for each value, and the groups whose keys are
 * such a list, with a description for each key; editors show them while one writes.
 */
export function listsSchema(regulation: RegulationData, rules: readonly Rule[]): string {
  const list = (title: string, description: string, items: readonly ListItem[]): object => ({
    title,
    description,
    type: "string",
    enum: items.map((item) => item.id),
    enumDescriptions: items.map((item) => inAllLanguages(item.title)),
  });
  const group = (words: object, keys: string, items: readonly ListItem[], value: string): object => ({
    ...words,
    type: "object",
    propertyNames: { $ref: `#/$defs/${keys}` },
    ...described(items, value),
  });
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "lists.schema.json",
    title: "Closed lists",
    description: "Made from schemas/regulation/; do not edit.",
    $defs: {
      trait: list("Trait id", "A trait of the unit; decides which requirements apply.", regulation.traits),
      county: list("County id", "A wellbeing services county, Helsinki or HUS.", regulation.counties),
      "on-behalf-of": list("On behalf of", "For whom services are produced.", regulation["on-behalf-of"]),
      delivery: list("Delivery", "How a service is given.", regulation.delivery),
      "report-area": list("Report area id", "An area of the monitoring report.", regulation["report-areas"]),
      "action-status": list("Action status", "How far a measure is.", regulation["action-status"]),
      role: list("Role id", "A role that a plan names.", regulation.roles),
      roles: group(
        {
          title: "Roles",
          description:
            "Who answers for what. A role names a person's id, a list of ids, or for the two ombuds the contact details.",
          tsType: "{ [role: string]: string | string[] | Office }",
        },
        "role",
        regulation.roles,
        "common.schema.json#/$defs/role-holder",
      ),
      requirement: list("Requirement id", "A requirement of the catalogue.", regulation.requirements),
      "not-applicable": group(
        {
          title: "Not applicable",
          description: "By requirement: the sentence that the plan prints when the matter does not exist in the unit.",
          examples: [{ medication: "Yksikössä ei toteuteta lääkehoitoa." }],
          tsType: "{ [requirement: string]: string }",
        },
        "requirement",
        regulation.requirements,
        "common.schema.json#/$defs/text",
      ),
      rules: {
        title: "Rule settings",
        description: "The severity of a rule, by its id. A rule that is always an error is not in the list.",
        type: "object",
        ...described(
          rules
            .filter((rule) => rule.isUnconditional !== true)
            .map((rule): ListItem => ({ id: rule.id, title: rule.summary })),
          "#/$defs/rule-severity",
        ),
        tsType: '{ [rule: string]: "off" | "info" | "warning" | "error" }',
      },
      "rule-severity": {
        title: "Rule severity",
        description: "How much a finding of the rule weighs.",
        type: "string",
        enum: ["off", "info", "warning", "error"],
        enumDescriptions: [
          "Sääntöä ei käytetä / Regeln används inte / The rule is not applied",
          "Tieto / Upplysning / For information",
          "Varoitus, ei estä julkaisua / Varning, hindrar inte publicering / A warning, does not prevent publishing",
          "Virhe, estää julkaisun / Fel, hindrar publicering / An error, prevents publishing",
        ],
      },
    },
  };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}

/** Every value has the same form; the keys are named only so that editors can describe them. */
function described(items: readonly ListItem[], value: string): object {
  return {
    properties: Object.fromEntries(
      items.map((item) => [item.id, { description: inAllLanguages(item.title), $ref: value }]),
    ),
    additionalProperties: { $ref: value },
  };
}

function inAllLanguages(text: Localized): string {
  return `${text.fi} / ${text.sv} / ${text.en}`;
}
