import type { Element, ElementContent } from "hast";
import { pictureWord } from "./chart-words.js";
import { label, picture } from "./picture.js";
import { h } from "../html/elements.js";
import { versionWord } from "../words/version-words.js";
import { word } from "../words/words.js";
import { formatDate } from "../../plan/dates.js";
import { compareText } from "../../text/compare-text.js";
import type { Language } from "../../text/language.js";

/** Something that was published. */
export interface TimelineEvent {
  readonly kind: "report" | "version";
  /** Year-month-day. */
  readonly date: string;
  readonly name: string;
}

const width = 360;
const height = 96;
const margin = 12;
const rows = { report: 52, version: 24 } as const;
const axis = 70;
const dayMs = 24 * 60 * 60 * 1000;

/** When the versions of a plan and its monitoring reports were published; nothing when fewer than two were. */
export function timeline(events: readonly TimelineEvent[], language: Language): Element | undefined {
  const inOrder = events.toSorted((a, b) => compareText(a.date, b.date));
  const [first] = inOrder;
  const last = inOrder.at(-1);
  if (first === undefined || last === undefined || inOrder.length < 2) return undefined;
  const start = Date.UTC(Number(first.date.slice(0, 4)), 0, 1);
  const end = Date.UTC(Number(last.date.slice(0, 4)) + 1, 0, 1);
  const at = (time: number): number =>
    Math.round((margin + ((time - start) / (end - start)) * (width - 2 * margin)) * 10) / 10;
  const names = { report: word("reports", language), version: versionWord("versions", language) };
  return picture(
    "timeline",
    [width, height],
    inOrder
      .map(({ date, kind, name }) => `${formatDate(date, language)} ${kindWord(kind, language)} ${name}`)
      .join("; "),
    [
      h("path", { class: "timeline-axis", d: `M${margin} ${axis}H${width - margin}` }),
      ...years(first.date, last.date, at),
      ...inOrder.map(({ date, kind }) => mark(kind, at(Date.parse(`${date}T00:00:00Z`)))),
    ],
    [
      h("p", h("strong", countOf("version", events) === 0 ? names.report : pictureWord("timeline", language))),
      h(
        "ul",
        { class: "legend" },
        (["version", "report"] as const)
          .filter((kind) => countOf(kind, events) > 0)
          .map((kind) => h("li", { class: `event event-${kind}` }, `${names[kind]}: ${countOf(kind, events)}`)),
      ),
    ],
  );
}

function kindWord(kind: TimelineEvent["kind"], language: Language): string {
  return word(kind === "version" ? "version" : "report", language).toLowerCase();
}

function countOf(kind: TimelineEvent["kind"], events: readonly TimelineEvent[]): number {
  return events.filter((event) => event.kind === kind).length;
}

/** A line at the beginning of each year, and its number in its middle while there is room. */
function years(first: string, last: string, at: (time: number) => number): readonly ElementContent[] {
  const from = Number(first.slice(0, 4));
  const count = Number(last.slice(0, 4)) - from + 1;
  const every = Math.ceil(count / 6);
  return Array.from({ length: count }, (_, index) => from + index).flatMap((year) => {
    const x = at(Date.UTC(year, 0, 1));
    const middle = Math.round((x + at(Date.UTC(year + 1, 0, 1) - dayMs)) / 2);
    const line = h("path", { class: "timeline-axis", d: `M${x} ${axis - 6}v12` });
    return (year - from) % every === 0 ? [line, label(String(year), middle, height - 6)] : [line];
  });
}

/** A disc for a version, a square on its corner for a report. */
function mark(kind: TimelineEvent["kind"], x: number): ElementContent {
  const y = rows[kind];
  return kind === "version"
    ? h("circle", { class: "event-mark", cx: String(x), cy: String(y), r: "8" })
    : h("path", { class: "event-mark event-mark-report", d: `M${x} ${y - 9}l9 9-9 9-9-9z` });
}
