import type { Address } from "../plan/file-types.generated.js";

/** What a `{{value}}` looks like in text; the name is group 1. */
export const valuePattern = /\{\{\s*([^{}]*?)\s*\}\}/g;

/** Puts values in their places; one without a value stays as written. */
export function fillValues(text: string, values: ReadonlyMap<string, string>): string {
  if (!text.includes("{{")) return text;
  return text.replaceAll(valuePattern, (whole, name: string) => values.get(name) ?? whole);
}

export function formatAddress(address: Address | undefined): string | undefined {
  return address === undefined ? undefined : `${address.street}, ${address["postal-code"]} ${address.city}`;
}
