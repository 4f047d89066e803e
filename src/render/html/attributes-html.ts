import type { Properties } from "hast";
import { find, html, svg } from "property-information";
import { escapeValue } from "./escape.js";

/** Which attributes an element has is another matter inside a picture. */
export type Vocabulary = "html" | "svg";

/** How a property of a tree is written. */
interface Attribute {
  readonly name: string;
  /** What stands before a value. */
  readonly start: string;
  /** `switch` is there or not; `either` is a switch that may have a value. */
  readonly kind: "value" | "switch" | "either";
  /** Stands between the items of a list. */
  readonly separator: " " | ", ";
}

/** An element's attributes, each with a space before it. Their names are the program's own; values may be anybody's. */
export function attributesHtml(properties: Properties, vocabulary: Vocabulary): string {
  let text = "";
  for (const property in properties) {
    const value = properties[property];
    const attribute = attributeOf(property, vocabulary);
    text +=
      typeof value === "string" && attribute.kind === "value"
        ? `${attribute.start}${escapeValue(value)}"`
        : attributeHtml(attribute, value);
  }
  return text;
}

function attributeHtml(attribute: Attribute, given: Properties[string]): string {
  const value = attribute.kind === "value" ? given : switched(attribute, given);
  if (value === undefined || value === null || value === false || Number.isNaN(value)) return "";
  if (value === true) return ` ${attribute.name}`;
  const written = Array.isArray(value) ? value.join(attribute.separator).trim() : String(value);
  return `${attribute.start}${escapeValue(written)}"`;
}

/** The value of a switch: on, off, or what it says besides. */
function switched({ kind, name }: Attribute, value: Properties[string]): Properties[string] {
  if (value === name || (value === "" && kind === "either")) return true;
  return typeof value === "string" && value !== "" ? value : Boolean(value);
}

/** What was looked up once: a site has a few dozen properties in tens of thousands of places. */
const known: Readonly<Record<Vocabulary, Map<string, Attribute>>> = { html: new Map(), svg: new Map() };

function attributeOf(property: string, vocabulary: Vocabulary): Attribute {
  const found = known[vocabulary].get(property);
  if (found !== undefined) return found;
  const info = find(vocabulary === "svg" ? svg : html, property);
  const attribute: Attribute = {
    kind: info.overloadedBoolean ? "either" : info.boolean ? "switch" : "value",
    name: info.attribute,
    start: ` ${info.attribute}="`,
    separator: info.commaSeparated ? ", " : " ",
  };
  known[vocabulary].set(property, attribute);
  return attribute;
}
