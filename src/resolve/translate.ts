import type { Translation, Unit } from "../plan/file-types.generated.js";
import type { ResolvedRole } from "../plan/resolved.js";

/** A unit's facts with the texts of its translation in place; what has no translation stays as it is. */
export function translateUnit(unit: Unit, texts: Translation): Unit {
  const service = (name: string): string => texts.services?.[name] ?? name;
  const { "not-applicable": excuses, services, subcontractors } = unit;
  const changes = texts.changes ?? unit.plan.changes;
  return {
    ...unit,
    name: texts.name ?? unit.name,
    plan: { ...unit.plan, ...(changes === undefined ? {} : { changes }) },
    ...(excuses === undefined ? {} : { "not-applicable": { ...excuses, ...texts["not-applicable"] } }),
    ...(services === undefined
      ? {}
      : { services: services.map((item) => ({ ...item, name: service(item.name) })) as typeof services }),
    ...(subcontractors === undefined
      ? {}
      : { subcontractors: subcontractors.map((item) => ({ ...item, service: service(item.service) })) }),
  };
}

/** Roles with the translated words of the offices that hold them. */
export function translateRoles(
  roles: ReadonlyMap<string, ResolvedRole>,
  texts: Translation["roles"],
): ReadonlyMap<string, ResolvedRole> {
  if (texts === undefined) return roles;
  const words = new Map(Object.entries(texts));
  return new Map(
    [...roles].map(([id, role]) => [
      id,
      { ...role, holders: role.holders.map((holder) => ({ ...holder, ...words.get(id) })) },
    ]),
  );
}
