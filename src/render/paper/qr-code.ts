import type { Element } from "hast";
import { encodeQR } from "qr";
import { h } from "../html/elements.js";

/** Modules of white that a reader needs around the code. */
const quietZone = 4;

/** A QR code as a picture; `alternative` says what it is to those who do not see it. */
export function qrCode(text: string, alternative: string): Element {
  const rows = encodeQR(text, "raw", { border: quietZone, ecc: "medium" });
  const path = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join("");
  return h(
    "svg",
    { ariaLabel: alternative, class: "qr-code", role: "img", viewBox: `0 0 ${rows.length} ${rows.length}` },
    [h("path", { d: path, fill: "#000", shapeRendering: "crispEdges" })],
  );
}
