import type { ListItem, RegulationData } from "../regulation/data.js";

/** `schemas/lists.schema.json`: the closed lists as enumerations with a description for each value. */
export function listsSchema(regulation: RegulationData): string {
  const list = (title: string, description: string, items: readonly ListItem[]): object => ({
    title,
    description,
    type: "string",
    enum: items.map((item) => item.id),
    enumDescriptions: items.map((item) => `${item.title.fi} / ${item.title.sv} / ${item.title.en}`),
  });
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "lists.schema.json",
    title: "Closed lists",
    description: "Made from schemas/regulation/; do not edit.",
    $defs: {
      trait: list("TraitId", "A trait of the unit; decides which requirements apply.", regulation.traits),
      county: list("CountyId", "A wellbeing services county, Helsinki or HUS.", regulation.counties),
      "on-behalf-of": list("OnBehalfOf", "For whom services are produced.", regulation["on-behalf-of"]),
      delivery: list("Delivery", "How a service is given.", regulation.delivery),
      "report-area": list("ReportAreaId", "An area of the monitoring report.", regulation["report-areas"]),
      "action-status": list("ActionStatus", "How far a measure is.", regulation["action-status"]),
      role: list("RoleId", "A role that a plan names.", regulation.roles),
      requirement: list("RequirementId", "A requirement of the catalogue.", regulation.requirements),
    },
  };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}
