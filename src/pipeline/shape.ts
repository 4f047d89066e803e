/**
 * What data read from outside has to be like. An object's shape names the keys that are looked at; it may have others. `path`: a path that stays in
 * its folder.
 */
export type Shape =
  | "flag"
  | "number"
  | "path"
  | "text"
  | { readonly each: Shape }
  | { readonly keys: Readonly<Record<string, Shape>> }
  | { readonly list: Shape }
  /** Each of these in its place. */
  | { readonly items: readonly Shape[] }
  /** Null or missing, or else that. */
  | { readonly maybe: Shape }
  /** Any of these. */
  | { readonly one: readonly Shape[] };

export const localizedShape: Shape = { keys: { en: "text", fi: "text", sv: "text" } };

/** Whether data has a shape. */
export function isShaped(data: unknown, shape: Shape): boolean {
  if (typeof shape === "string") return isPlain(data, shape);
  if ("maybe" in shape) return data === null || data === undefined || isShaped(data, shape.maybe);
  if ("one" in shape) return shape.one.some((one) => isShaped(data, one));
  if (typeof data !== "object" || data === null) return false;
  if ("list" in shape) return Array.isArray(data) && data.every((item) => isShaped(item, shape.list));
  if ("items" in shape)
    return (
      Array.isArray(data) &&
      data.length === shape.items.length &&
      shape.items.every((item, index) => isShaped(data[index], item))
    );
  if (Array.isArray(data)) return false;
  if ("each" in shape) return Object.values(data).every((value) => isShaped(value, shape.each));
  return Object.entries(shape.keys).every(([key, inner]) =>
    isShaped(Object.hasOwn(data, key) ? (data as Readonly<Record<string, unknown>>)[key] : undefined, inner),
  );
}

function isPlain(data: unknown, shape: "flag" | "number" | "path" | "text"): boolean {
  switch (shape) {
    case "flag":
      return typeof data === "boolean";
    case "number":
      return typeof data === "number" && Number.isFinite(data);
    case "path":
      return typeof data === "string" && staysInside(data);
    case "text":
      return typeof data === "string";
  }
}

/** Whether a path leads from a folder into it, on any system. */
export function staysInside(path: string): boolean {
  return !/[\\\0]|^[A-Za-z]:/.test(path) && path.split("/").every((step) => !/^\.{0,2}$/.test(step));
}
