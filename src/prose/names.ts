import type { Contact, ResolvedPlan } from "../plan/resolved.js";

/** Everybody whom the settings name: the people, and the holders of roles that are offices. */
export function knownNames(plan: ResolvedPlan): readonly string[] {
  const holders = [...plan.roles.values()].flatMap((role) => role.holders);
  return [...new Set([...plan.people.values(), ...holders].map((contact: Contact) => contact.name))];
}

/**
 * Whether words of a text are this name, in any case: in Finnish the surname alone is inflected (Maija Mallikas, Maija Mallikkaalle), and its
 * last letters may change. Too much rather than too little is taken for the same.
 */
export function isSameName(written: string, name: string): boolean {
  const [first = "", ...others] = name.split(/\s+/);
  const surname = others.at(-1) ?? "";
  const words = written.split(/\s+/);
  return words[0] === first && (words.at(-1) ?? "").startsWith(stemOf(surname));
}

/** The letters of a surname that stay in every case: Mäki, Mäelle; Virtanen, Virtaselle. */
export function stemOf(surname: string): string {
  return surname.slice(0, Math.max(2, surname.length - 3));
}
