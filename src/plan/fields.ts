import type { ResolvedPlan } from "./resolved.js";
import type { AnsweringField } from "../regulation/data.js";

type Facts = Pick<ResolvedPlan, "provider" | "unit" | "roles">;

/** The keys that a field still needs before it answers; empty when it answers. */
export function missingKeys(field: AnsweringField, plan: Facts): readonly string[] {
  const { provider, unit } = plan;
  switch (field) {
    case "provider":
      return reachable("provider.", provider);
    case "unit":
      return [...reachable("", unit), ...(plan.roles.has("manager") ? [] : ["roles.manager"])];
    case "services":
      return unit.services === undefined ? ["services"] : [];
    case "delivery":
      return unit.services?.every((service) => service.delivery !== undefined) === true ? [] : ["services[].delivery"];
    case "counties":
      return unit.counties === undefined ? ["counties"] : [];
    case "on-behalf-of":
      return unit["on-behalf-of"] === undefined ? ["on-behalf-of"] : [];
    case "plan":
      return (["version", "date"] as const).filter((key) => unit.plan[key] === undefined).map((key) => `plan.${key}`);
    case "plan-roles":
      return ["drafting", "follow-up", "updating", "publishing", "approval"]
        .filter((role) => !plan.roles.has(role))
        .map((role) => `roles.${role}`);
    case "subcontractors":
      return unit.subcontractors === undefined ? ["subcontractors"] : [];
  }
}

/** A body can be reached when it has an address, and a telephone number or an e-mail address. */
function reachable(
  prefix: string,
  body: { readonly address?: unknown; readonly phone?: string; readonly email?: string },
): readonly string[] {
  const missing: string[] = [];
  if (body.address === undefined) missing.push(`${prefix}address`);
  if (body.phone === undefined && body.email === undefined) missing.push(`${prefix}phone`);
  return missing;
}
