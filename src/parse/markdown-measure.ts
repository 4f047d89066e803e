import { lineStart } from "./markdown-line.js";
import { codeUnits } from "../text/code-units.js";

/** What a stretch of a text has of that which costs a parser of Markdown more than its share. It ends where every paragraph in it does. */
interface Stretch {
  readonly start: number;
  readonly isTable: boolean;
  /** Times the characters of the stretch, as each sign can make the parser look at all of them. */
  readonly signs: number;
  readonly entities: number;
  /** Labels of directives, which may stand within each other. */
  readonly labels: number;
}

export interface Measures {
  readonly lines: number;
  readonly quoteLines: number;
  /** Of each kind the stretch with the most. */
  readonly signs: Stretch;
  readonly tableSigns: Stretch;
  readonly entities: Stretch;
  readonly labels: Stretch;
  /** Entities times the characters of their stretch, of all stretches. */
  readonly allEntities: number;
  /** The most marks of lists and quotations with which a line begins, and where that line does. */
  readonly marks: { readonly count: number; readonly start: number };
  /** Lines that begin a block such as `:::note`, of which each may stand within the one before, and where the last does. */
  readonly containers: { readonly count: number; readonly start: number };
  /** Whether blocks and emphasis could stand deep within each other. */
  readonly mayBeDeep: boolean;
}

/** Kinds of characters, as bits. */
const sign = 1;
const paired = 2;
const entity = 4;
const label = 8;

const kinds = new Uint8Array(128);
for (const character of ":@wW") kinds[character.charCodeAt(0)] = sign;
for (const character of "_*~[]<`!\\") kinds[character.charCodeAt(0)] = sign | paired;
kinds["&".charCodeAt(0)] = sign | paired | entity;
kinds["[".charCodeAt(0)] = sign | paired | label;

const newline = 10;
const colon = 58;
/** What stands before a link or a picture, and not before the label of a directive. */
const beforeLinks: ReadonlySet<number> = new Set([..." \t(!|[]*"].map((character) => character.charCodeAt(0)));
/** Fewer signs, blanks and marks cannot make a text deep. */
const fewSigns = 40;

/** One pass over a text. `isAll`: every sign counts, else only those of which two make a pair. */
export function measure(text: string, isAll: boolean): Measures {
  const codes = codeUnits(text);
  const { length } = text;
  const at = (index: number): number => (index < length ? codes.getUint16(index << 1, true) : newline);
  const counted = isAll ? sign : paired;
  const none: Stretch = { entities: 0, isTable: false, labels: 0, signs: 0, start: 0 };
  const most = { entities: none, labels: none, signs: none, tableSigns: none };
  const marks = { count: 0, start: 0 };
  const containers = { count: 0, start: 0 };
  let lines = 0;
  let quoteLines = 0;
  let allEntities = 0;
  let mostSigns = 0;
  let mostIndent = 0;
  let start = 0;
  let signs = 0;
  let entities = 0;
  let labels = 0;
  const hasTables = !rawHtml.test(text);
  let state: "any" | "numbered" | "table" = "any";

  const close = (end: number): void => {
    if (signs + entities + labels > 0) {
      const isTable = state === "table";
      // The cells of a table are parsed each alone, but for what may be an address.
      const inCells = isTable ? 0 : entities * (end - start);
      const stretch = { entities: inCells, isTable, labels, signs: signs * (end - start), start };
      const kind = isTable ? "tableSigns" : "signs";
      if (stretch.signs > most[kind].signs) most[kind] = stretch;
      if (inCells > most.entities.entities) most.entities = stretch;
      if (labels > most.labels.labels) most.labels = stretch;
      if (signs > mostSigns) mostSigns = signs;
      allEntities += inCells;
    }
    start = end;
    signs = 0;
    entities = 0;
    labels = 0;
  };

  for (let index = 0; index < length;) {
    const from = index;
    const line = lineStart(at, from);
    lines += 1;
    if (line.isQuotation) quoteLines += 1;
    if (line.marks > marks.count) Object.assign(marks, { count: line.marks, start: from });
    if (line.end - from > mostIndent) mostIndent = line.end - from;
    if (line.isEmpty) {
      close(Math.min(line.end + 1, length));
      state = "any";
    } else if (line.kind === "bullet") {
      close(from);
      state = "any";
    } else if (line.kind === "number") {
      const isItem: boolean = state === "numbered" || from === start;
      if (isItem || state === "table") close(from);
      state = isItem ? "numbered" : "any";
    } else if (line.kind === "row") {
      if (state !== "table") state = hasTables && from === start && beginsTable(text, from) ? "table" : "any";
    } else {
      if (state === "table") close(from);
      state = "any";
    }
    index = line.end;
    if (at(index) === colon && at(index + 1) === colon && at(index + 2) === colon)
      Object.assign(containers, { count: containers.count + 1, start: from });
    for (; index < length; index++) {
      const code = codes.getUint16(index << 1, true);
      if (code === newline) break;
      const kind = code < 128 ? (kinds[code] ?? 0) : 0;
      if (kind === 0) continue;
      if ((kind & counted) !== 0) signs += 1;
      if ((kind & entity) !== 0) entities += 1;
      if ((kind & label) !== 0 && index > from && !beforeLinks.has(at(index - 1))) labels += 1;
    }
    index += 1;
  }
  close(length);
  const mayBeDeep = mostSigns + mostIndent + containers.count > fewSigns;
  return { ...most, allEntities, containers, lines, marks, mayBeDeep, quoteLines };
}

const heading = /\|(?:[^\n|\\`]*\|)+(?=[ \t]*\r?\n)/y;
const divider = /[ \t]*\r?\n(\|(?:[ \t]*:?-+:?[ \t]*\|)+)[ \t]*(?:\r?\n|$)/y;

/** What can end in the midst of what looks like a table. */
const rawHtml = /<(?:[!?]|pre|script|style|textarea)/i;

/** Whether two lines are the head of a table, both with a bar at their beginning and their end and as many between. */
function beginsTable(text: string, start: number): boolean {
  heading.lastIndex = start;
  const [head] = heading.exec(text) ?? [];
  if (head === undefined) return false;
  divider.lastIndex = start + head.length;
  const line = divider.exec(text)?.[1];
  return line !== undefined && bars(line) === bars(head);
}

function bars(line: string): number {
  return line.split("|").length;
}
