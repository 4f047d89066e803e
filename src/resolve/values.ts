import { formatAddress } from "../prose/values.js";
import type { ResolvedRole } from "../plan/resolved.js";
import type { Unit, Workspace } from "../plan/file-types.generated.js";
import { formatDate } from "../plan/dates.js";
import type { Language } from "../text/language.js";

/** Every name that `{{…}}` knows; one that the unit has not filled in is absent from `resolveValues`. */
export const valueNames: readonly string[] = [
  ...["name", "business-id", "oid", "address", "phone", "email"].map((key) => `provider.${key}`),
  ...["name", "oid", "address", "phone", "email"].map((key) => `unit.${key}`),
  ...["version", "date"].map((key) => `plan.${key}`),
  ...["name", "title", "phone", "email"].map((key) => `manager.${key}`),
];

/** What each value prints in the language of the plan. */
export function resolveValues(
  provider: Workspace["provider"],
  unit: Unit,
  roles: ReadonlyMap<string, ResolvedRole>,
  language: Language,
): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  const set = (name: string, value: string | undefined): void => {
    if (value !== undefined) values.set(name, value);
  };
  for (const [prefix, body] of [
    ["provider", provider],
    ["unit", unit],
  ] as const) {
    set(`${prefix}.name`, body.name);
    set(`${prefix}.oid`, body.oid);
    set(`${prefix}.address`, formatAddress(body.address));
    set(`${prefix}.phone`, unbroken(body.phone));
    set(`${prefix}.email`, body.email);
  }
  set("provider.business-id", provider["business-id"]);
  set("plan.version", unit.plan.version);
  set("plan.date", unit.plan.date === undefined ? undefined : formatDate(unit.plan.date, language));
  const manager = roles.get("manager")?.holders[0];
  set("manager.name", manager?.name);
  set("manager.title", manager?.title);
  set("manager.phone", unbroken(manager?.phone));
  set("manager.email", manager?.email);
  return values;
}

/** A telephone number that no line end divides. */
function unbroken(phone: string | undefined): string | undefined {
  return phone?.replaceAll(" ", "\u00A0");
}
