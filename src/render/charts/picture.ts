import type { Element, ElementContent } from "hast";
import { h, type Child } from "../html/elements.js";

/**
 * A drawing with its caption. `alternative` says all that the drawing shows, for those who do not see it; the caption says the sum of it to
 * everybody. Searching leaves pictures out: they only repeat what stands in tables.
 */
export function picture(
  className: string,
  size: readonly [width: number, height: number],
  alternative: string,
  drawing: readonly ElementContent[],
  caption: Child,
): Element {
  return h("div", { class: `picture ${className}`, dataPagefindIgnore: true }, [
    h("svg", { ariaLabel: alternative, role: "img", viewBox: `0 0 ${size.join(" ")}` }, [...drawing]),
    h("div", { class: "picture-caption" }, caption),
  ]);
}

/** A text in a drawing. */
export function label(
  text: string,
  x: number,
  y: number,
  properties: Readonly<Record<string, string>> = {},
): ElementContent {
  return h("text", { ...properties, x: String(x), y: String(y) }, text);
}
