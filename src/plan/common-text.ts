import type { Source } from "../text/source.js";

/** Whether a file is common text, which units take into their plans. */
export function isCommon({ path }: Source): boolean {
  return path.startsWith("shared/");
}

/** Remembers what is made of common text: it is the same object in every unit that takes it. What is a unit's own is made each time. */
export function onceForCommon<Key extends { readonly source: Source }, Value>(
  make: (key: Key) => Value,
): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    if (!isCommon(key.source)) return make(key);
    const found = known.get(key);
    if (found !== undefined) return found.value;
    const value = make(key);
    known.set(key, { value });
    return value;
  };
}
