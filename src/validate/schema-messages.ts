import type { ErrorObject } from "ajv";
import { formats } from "./formats.js";
import { expectation } from "./schema-expectations.js";
import { schemaFix } from "./schema-fixes.js";
import { didYouMean, concatLocalized, structureError } from "../plan/structure.js";
import type { StructureCheck } from "../plan/structure-checks.js";
import type { Pointer, YamlDocument } from "../plan/yaml-document.js";
import type { Diagnostic } from "../text/diagnostic.js";
import type { Localized } from "../text/language.js";
import { suggest } from "../text/suggest.js";

/** Keywords that only say that something inside them failed; the inside says it better. */
const wrappers: ReadonlySet<string> = new Set(["if", "propertyNames", "oneOf", "anyOf", "allOf"]);

/**
 * Turns a schema error into a diagnostic at the characters to change; undefined when another error says the same better.
 * `mostTypes` is of all errors of the document.
 */
export function describeSchemaError(
  error: ErrorObject,
  document: YamlDocument,
  unit: string | undefined,
  mostTypes: ReadonlyMap<string, number>,
): Diagnostic | undefined {
  if (wrappers.has(error.keyword)) return undefined;
  const pointer = toPointer(error.instancePath, document.data);
  const more = unit === undefined ? {} : { unit };
  const finding = (rule: StructureCheck, at: Pointer, what: "key" | "value", message: Localized): Diagnostic =>
    structureError(rule, document.source, document.at(at, what), message, {
      ...more,
      ...schemaFix(error, at, document),
    });

  if (error.propertyName !== undefined) {
    return finding("unknown-key", [...pointer, error.propertyName], "key", unknownName(error.propertyName, error));
  }
  switch (error.keyword) {
    case "additionalProperties": {
      const name = String(error.params["additionalProperty"]);
      return finding("unknown-key", [...pointer, name], "key", unknownKey(name, Object.keys(properties(error))));
    }
    case "required":
      return finding("missing-key", pointer, "key", missingKey(String(error.params["missingProperty"])));
    case "dependentRequired":
      return finding(
        "missing-key",
        [...pointer, String(error.params["property"])],
        "key",
        missingCompanion(String(error.params["property"]), String(error.params["missingProperty"])),
      );
    case "uniqueItems":
      return finding(
        "invalid-value",
        [...pointer, Number(error.params["i"])],
        "value",
        repeated(valueText(Array.isArray(error.data) ? error.data[Number(error.params["i"])] : error.data)),
      );
    default: {
      const isSaidBetter = (mostTypes.get(error.instancePath) ?? 0) > typesOf(error);
      return isSaidBetter
        ? undefined
        : finding("invalid-value", pointer, "value", invalidValue(error, pointer, document));
    }
  }
}

/** By the place of a value, the most types that an error about it would have taken. */
export function mostTypesByPlace(errors: readonly ErrorObject[]): ReadonlyMap<string, number> {
  const most = new Map<string, number>();
  for (const error of errors) most.set(error.instancePath, Math.max(most.get(error.instancePath) ?? 0, typesOf(error)));
  return most;
}

/** How many types a type error would have taken: the more, the more it explains; 0 for an error of another kind. */
function typesOf(error: ErrorObject): number {
  return error.keyword === "type" ? [error.params["type"]].flat().length : 0;
}

function toPointer(path: string, data: unknown): Pointer {
  const steps: (string | number)[] = [];
  let value = data;
  for (const raw of path.split("/").slice(1)) {
    const step = raw.replaceAll("~1", "/").replaceAll("~0", "~");
    const index = Array.isArray(value) ? Number(step) : step;
    steps.push(index);
    value =
      typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>)[step] : undefined;
  }
  return steps;
}

function properties(error: ErrorObject): Readonly<Record<string, unknown>> {
  const schema: unknown = error.parentSchema?.["properties"];
  return typeof schema === "object" && schema !== null ? (schema as Readonly<Record<string, unknown>>) : {};
}

function unknownKey(name: string, known: readonly string[]): Localized {
  const suggestion = suggest(name, known);
  const list = known.join(", ");
  return concatLocalized(
    {
      en: `There is no key “${name}” here.`,
      fi: `Tässä ei ole avainta ”${name}”.`,
      sv: `Nyckeln ”${name}” finns inte här.`,
    },
    suggestion === undefined
      ? { en: ` The keys are ${list}.`, fi: ` Avaimet ovat ${list}.`, sv: ` Nycklarna är ${list}.` }
      : didYouMean(suggestion),
  );
}

function unknownName(name: string, error: ErrorObject): Localized {
  const allowed = stringList(error.params["allowedValues"]);
  const expected = formats[String(error.params["format"])]?.expected;
  if (expected !== undefined) {
    return concatLocalized(
      {
        en: `“${name}” cannot be an id. Expected: `,
        fi: `”${name}” ei kelpaa tunnisteeksi. Odotettiin: `,
        sv: `”${name}” duger inte som id. Väntat: `,
      },
      expected,
      { en: ".", fi: ".", sv: "." },
    );
  }
  return unknownKey(name, allowed);
}

function missingKey(name: string): Localized {
  return {
    en: `The key “${name}” is missing here. Add it.`,
    fi: `Tästä puuttuu avain ”${name}”. Lisää se.`,
    sv: `Nyckeln ”${name}” saknas här. Lägg till den.`,
  };
}

function missingCompanion(name: string, companion: string): Localized {
  return {
    en: `“${name}” goes together with “${companion}”, which is missing. Add it.`,
    fi: `Avaimen ”${name}” kanssa tarvitaan avain ”${companion}”, joka puuttuu. Lisää se.`,
    sv: `”${name}” hör ihop med ”${companion}”, som saknas. Lägg till den.`,
  };
}

function repeated(value: string): Localized {
  return {
    en: `“${value}” is in the list twice. Remove one.`,
    fi: `”${value}” on luettelossa kahdesti. Poista toinen.`,
    sv: `”${value}” står två gånger i listan. Ta bort den ena.`,
  };
}

function invalidValue(error: ErrorObject, pointer: Pointer, document: YamlDocument): Localized {
  const place = pointer.findLast((step) => typeof step === "string");
  if (place === undefined) return keysNeeded(stringList(error.parentSchema?.["required"]));
  if (error.data === null || (typeof error.data === "string" && error.data.trim() === ""))
    return noValue(String(place), pointer, document);
  const value = asWritten(error.data, pointer, document);
  if (error.keyword === "enum") {
    const allowed = stringList(error.params["allowedValues"]);
    const suggestion = suggest(value, allowed);
    const list = allowed.join(", ");
    return concatLocalized(
      {
        en: `“${value}” is not one of the values of “${place}”.`,
        fi: `”${value}” ei ole avaimen ”${place}” arvo.`,
        sv: `”${value}” är inte ett av värdena för ”${place}”.`,
      },
      suggestion === undefined
        ? { en: ` The values are ${list}.`, fi: ` Arvot ovat ${list}.`, sv: ` Värdena är ${list}.` }
        : didYouMean(suggestion),
    );
  }
  return concatLocalized(
    {
      en: `“${value}” does not fit “${place}”. Expected: `,
      fi: `”${value}” ei kelpaa avaimelle ”${place}”. Odotettiin: `,
      sv: `”${value}” duger inte för ”${place}”. Väntat: `,
    },
    expectation(error),
    { en: ".", fi: ".", sv: "." },
  );
}

/** The file is empty but for comments, or a text or a list where keys are expected. */
function keysNeeded(keys: readonly string[]): Localized {
  const list = keys.join(", ");
  return {
    en: `Only keys with values can be here, each on its own line, such as “${keys[0]}: …”. Required: ${list}.`,
    fi: `Tässä voi olla vain avaimia ja niiden arvoja, kukin omalla rivillään kuten ”${keys[0]}: …”. Tarvitaan: ${list}.`,
    sv: `Här kan bara stå nycklar och deras värden, var och en på en rad som ”${keys[0]}: …”. Det behövs: ${list}.`,
  };
}

function noValue(key: string, pointer: Pointer, document: YamlDocument): Localized {
  const after = document.source.text.slice(document.at(pointer, "key").end);
  if (/^[ \t]*:[ \t]+#/.test(after)) {
    return {
      en: `“${key}” has no value, as what follows # is a comment. Put a value that begins with # in quotation marks.`,
      fi: `Avaimella ”${key}” ei ole arvoa, koska merkistä # alkaa kommentti. Pane merkillä # alkava arvo lainausmerkkeihin.`,
      sv: `”${key}” saknar värde, eftersom # inleder en kommentar. Sätt ett värde som börjar med # inom citattecken.`,
    };
  }
  return {
    en: `“${key}” has no value. Write one, or remove the key.`,
    fi: `Avaimella ”${key}” ei ole arvoa. Kirjoita arvo tai poista avain.`,
    sv: `”${key}” saknar värde. Skriv ett värde eller ta bort nyckeln.`,
  };
}

/** A value as its author wrote it: `00100` and not the number 100 that YAML makes of it. */
function asWritten(data: unknown, pointer: Pointer, document: YamlDocument): string {
  if (typeof data !== "number" && typeof data !== "boolean") return valueText(data);
  const { start, end } = document.at(pointer, "value");
  return valueText(document.source.text.slice(start, end));
}

function valueText(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function stringList(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
