import { hasForm, type FileTypes } from "./schema.js";
import type { YamlDocument } from "../plan/yaml-document.js";

/**
 * What can be used of a document that does not have its form: the top-level keys that are right, and `fallback`, which
 * must have the form itself, for required ones. Only so that the other files can be checked in the same run; a plan made of it is never rendered.
 */
export function recoverValid<Kind extends keyof FileTypes>(
  kind: Kind,
  document: YamlDocument,
  fallback: FileTypes[Kind],
): YamlDocument<FileTypes[Kind]> {
  const { data } = document;
  let usable: Record<string, unknown> = { ...fallback };
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    for (const [key, value] of Object.entries(data)) {
      const candidate = { ...usable, [key]: value };
      if (hasForm(kind, candidate)) usable = candidate;
    }
  }
  return { at: document.at, data: usable as unknown as FileTypes[Kind], source: document.source };
}
