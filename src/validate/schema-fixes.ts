import type { ErrorObject } from "ajv";
import { formats } from "./formats.js";
import type { Pointer, YamlDocument } from "../plan/yaml-document.js";
import { fixOf, type Fix } from "../text/fix.js";

/** The change that makes a value or a key what the schema asks for, where only one thing can have been meant. */
export function schemaFix(error: ErrorObject, at: Pointer, document: YamlDocument): { readonly fix?: Fix } {
  if (error.keyword === "additionalProperties" && error.propertyName === undefined) return keyFix(error, at, document);
  const span = document.at(at, "value");
  const written = document.source.text.slice(span.start, span.end);
  const { quote, value } = unquoted(written);
  const right = rightValue(error, value, quote);
  return right === undefined || right === written ? {} : fixOf(document.source, span, written, right);
}

/** A YAML scalar of one line without its quotation marks. */
function unquoted(written: string): { readonly quote: string; readonly value: string } {
  const [, quote = "", value = written] = /^(["'])([^"'\\\n]*)\1$/.exec(written) ?? [];
  return { quote, value };
}

function rightValue(error: ErrorObject, value: string, quote: string): string | undefined {
  const format = error.keyword === "format" ? String(error.params["format"]) : String(error.parentSchema?.["format"]);
  switch (error.keyword) {
    case "enum": {
      const allowed: unknown = error.params["allowedValues"];
      const right = Array.isArray(allowed) ? oneLike(value, allowed.map(String)) : undefined;
      return right === undefined ? undefined : `${quote}${right}${quote}`;
    }
    case "type": {
      // `00100` and `12345671` are numbers to YAML until they stand in quotation marks.
      const isMisread = typeof error.data === "number" && error.params["type"] === "string" && quote === "";
      if (!isMisread) return undefined;
      const right = respell(value, format);
      return formats[format]?.test(right) === true ? `"${right}"` : undefined;
    }
    case "format": {
      const right = respell(value, format);
      return right !== value && formats[format]?.test(right) === true ? `${quote}${right}${quote}` : undefined;
    }
    default:
      return undefined;
  }
}

/** Dashes and blanks of a business id; the parts of a Finnish date. */
function respell(value: string, format: string): string {
  if (format === "business-id") return value.replace(/^(\d{7})[\s\-\u2010-\u2015\u2212]*(\d)$/u, "$1-$2");
  if (format !== "date") return value;
  const [, day = "", month = "", year = ""] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(value) ?? [];
  return year === "" ? value : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** A key written with capitals or underscores where a key of this name exists and is not there yet. */
function keyFix(error: ErrorObject, at: Pointer, document: YamlDocument): { readonly fix?: Fix } {
  const name = String(at.at(-1));
  const known = Object.keys((error.parentSchema?.["properties"] as object | undefined) ?? {});
  const right = oneLike(name, known);
  if (right === undefined || Object.hasOwn(Object(error.data) as object, right)) return {};
  return fixOf(document.source, document.at(at, "key"), name, right);
}

/** The one candidate that differs in capitals, diacritics, blanks and underscores alone. */
function oneLike(text: string, candidates: readonly string[]): string | undefined {
  const wanted = bare(text);
  const like = candidates.filter((candidate) => bare(candidate) === wanted);
  return like.length === 1 ? like[0] : undefined;
}

function bare(text: string): string {
  return text
    .trim()
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, "");
}
