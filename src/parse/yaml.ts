import {
  EVENT_ALIAS,
  EVENT_MAPPING,
  EVENT_POP,
  EVENT_SCALAR,
  EVENT_SEQUENCE,
  Schema,
  YAMLException,
  boolCoreTag,
  getScalarValue,
  intCoreTag,
  load,
  mapTag,
  nullCoreTag,
  parseEvents,
  seqTag,
  strTag,
  type Event,
} from "js-yaml";
import { findPlace, placesOf } from "./yaml-places.js";
import { explainYamlError } from "./yaml-messages.js";
import type { Pointer, YamlDocument } from "../plan/yaml-document.js";
import { structureError } from "../plan/structure.js";
import type { Report } from "../text/diagnostic.js";
import { firstLine, type Source, type Span } from "../text/source.js";

const kinds = {
  alias: EVENT_ALIAS,
  mapping: EVENT_MAPPING,
  pop: EVENT_POP,
  scalar: EVENT_SCALAR,
  sequence: EVENT_SEQUENCE,
};

/**
 * YAML 1.2's core types without floating point: `3.10` is a section number and a version, never the number 3.1.
 */
const planSchema = new Schema([strTag, seqTag, mapTag, nullCoreTag, boolCoreTag, intCoreTag]);

/** A document with nothing in it but white space and comments has the data `null`. */
export function parseYaml(source: Source, report: Report): YamlDocument | undefined {
  return parseYamlPart(source, { start: 0, end: source.text.length }, report);
}

/** Parses a part of a file, such as its front matter; every place is an offset of the whole file. */
export function parseYamlPart(source: Source, part: Span, report: Report): YamlDocument | undefined {
  const text = source.text.slice(part.start, part.end);
  if (isBlank(text)) return { at: () => firstLine(source), data: null, source };
  try {
    const data: unknown = text.length > shortText ? loadData(text) : loadShort(text);
    return { at: placeFinder(text, part.start), data, source };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const { message, span } = explainYamlError(error.reason, text, error.mark?.position ?? 0);
    report(
      structureError("yaml-syntax", source, { end: part.start + span.end, start: part.start + span.start }, message),
    );
    return undefined;
  }
}

/** @throws YAMLException where the text is not YAML */
function loadData(text: string): unknown {
  return load(text, { maxAliases: 0, maxDepth: 40, schema: planSchema });
}

/** Front matter is short, and the same in many units: `section: "3.1"`. */
const shortText = 200;
const mostRemembered = 1000;
const remembered = new Map<string, unknown>();

function loadShort(text: string): unknown {
  if (remembered.has(text)) return remembered.get(text);
  const data = loadData(text);
  if (remembered.size < mostRemembered) remembered.set(text, data);
  return data;
}

/** Nothing but white space and comments; the library calls that an error, we call it no data. */
function isBlank(text: string): boolean {
  return /^(?:\s|#[^\r\n]*(?:[\r\n]|$))*$/.test(text);
}

function placeFinder(text: string, base: number): YamlDocument["at"] {
  let root: ReturnType<typeof placesOf>;
  return (pointer: Pointer, what) => {
    root ??= placesOf(parseEvents(text, {}), kinds, (event: Event) =>
      event.type === EVENT_SCALAR ? getScalarValue(text, event) : "",
    );
    const span = root === undefined ? { end: 0, start: 0 } : findPlace(root, pointer, what);
    return { end: base + span.end, start: base + span.start };
  };
}
