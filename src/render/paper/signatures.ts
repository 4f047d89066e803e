import { h, table, type Child } from "../html/elements.js";
import { word } from "../words/words.js";
import { formatDate } from "../../plan/dates.js";
import type { Contact, ValidPlan } from "../../plan/resolved.js";

/** Who approves the plan, with room to sign on paper: who has approved it, with place and day; before that whose task it is, or the manager's. */
export function signatureBlock(plan: ValidPlan): Child {
  const { language } = plan;
  const signers = signersOf(plan);
  if (signers.length === 0) return undefined;
  return h("section", { ariaLabelledBy: "approval-title", class: "approval" }, [
    h("h2", { id: "approval-title" }, word("approval", language)),
    table(
      word("signatures", language),
      [word("name", language), word("jobTitle", language), word("placeAndDate", language), word("signature", language)],
      signers.map(({ name, title }) => [name, title ?? "–", placeAndDate(plan), ""]),
      "signatures",
    ),
  ]);
}

function signersOf({ approver, roles }: ValidPlan): readonly Contact[] {
  if (approver !== undefined) return [approver];
  const holders = roles.get("approval")?.holders ?? roles.get("manager")?.holders ?? [];
  return [...new Map(holders.map((holder) => [holder.name, holder])).values()];
}

/** Empty when it is still to be written by hand. */
function placeAndDate({ language, unit }: ValidPlan): string {
  const { approved } = unit.plan;
  if (approved === undefined) return "";
  return [approved.place, formatDate(approved.on, language)].filter((part) => part !== undefined).join(" ");
}
