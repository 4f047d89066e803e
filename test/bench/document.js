// docs/performance.md: what is measured stands between marks, and everything else is prose of people.
import { readFileSync, writeFileSync } from "node:fs";

const path = "docs/performance.md";
const mark = (part) => [`<!-- measured: ${part} -->`, `<!-- end: ${part} -->`];

/** Puts what a part has measured between its marks. @throws Error when the document has no such marks */
export function writePart(part, text) {
  const [begin, end] = mark(part);
  const whole = readFileSync(path, "utf8");
  const [from, to] = [whole.indexOf(begin), whole.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`${path} has no ${begin} … ${end}`);
  writeFileSync(path, `${whole.slice(0, from + begin.length)}\n\n${text}\n\n${whole.slice(to)}`);
}
