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

/** Tells whether data has a shape. */
export type ShapeTest = (data: unknown) => boolean;

/** Makes the test for a shape once: data may have a hundred thousand parts. */
export function shapeTest(shape: Shape): ShapeTest {
  if (typeof shape === "string") return plainTests[shape];
  if ("maybe" in shape) {
    const isInner = shapeTest(shape.maybe);
    return (data) => data === null || data === undefined || isInner(data);
  }
  if ("one" in shape) {
    const tests = shape.one.map(shapeTest);
    return (data) => tests.some((isOne) => isOne(data));
  }
  if ("list" in shape) {
    const isItem = shapeTest(shape.list);
    return (data) => Array.isArray(data) && data.every((item) => isItem(item));
  }
  if ("items" in shape) {
    const tests = shape.items.map(shapeTest);
    return (data) =>
      Array.isArray(data) && data.length === tests.length && tests.every((isItem, index) => isItem(data[index]));
  }
  return "each" in shape ? eachTest(shapeTest(shape.each)) : keysTest(shape.keys);
}

function eachTest(isValue: ShapeTest): ShapeTest {
  return (data) => {
    if (!isObject(data)) return false;
    for (const key in data) if (Object.hasOwn(data, key) && !isValue(data[key])) return false;
    return true;
  };
}

function keysTest(keys: Readonly<Record<string, Shape>>): ShapeTest {
  const tests = Object.entries(keys).map(([key, shape]) => [key, shapeTest(shape)] as const);
  return (data) =>
    isObject(data) && tests.every(([key, isInner]) => isInner(Object.hasOwn(data, key) ? data[key] : undefined));
}

function isObject(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}

const plainTests: Readonly<Record<"flag" | "number" | "path" | "text", ShapeTest>> = {
  flag: (data) => typeof data === "boolean",
  number: (data) => typeof data === "number" && Number.isFinite(data),
  path: (data) => typeof data === "string" && staysInside(data),
  text: (data) => typeof data === "string",
};

/** Whether a path leads from a folder into it, on any system. */
export function staysInside(path: string): boolean {
  return !/[\\\0]|^[A-Za-z]:|(?:^|\/)\.{0,2}(?:\/|$)/.test(path);
}
