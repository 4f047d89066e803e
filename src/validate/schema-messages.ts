import type { ErrorObject } from "ajv";
import { formats } from "./formats.js";
import { didYouMean, joinTexts, structureError, type StructureCheck } from "../plan/structure.js";
import type { Pointer, YamlDocument } from "../plan/yaml-document.js";
import type { Diagnostic } from "../text/diagnostic.js";
import type { Localized } from "../text/language.js";
import { suggest } from "../text/suggest.js";

/** Keywords that only say that something inside them failed; the inside says it better. */
const wrappers: ReadonlySet<string> = new Set(["if", "propertyNames", "oneOf", "anyOf", "allOf"]);

/** Turns a schema error into a diagnostic at the characters to change; undefined when another error says the same better. */
export function describeSchemaError(
  error: ErrorObject,
  document: YamlDocument,
  unit: string | undefined,
  all: readonly ErrorObject[],
): Diagnostic | undefined {
  if (wrappers.has(error.keyword)) return undefined;
  const pointer = toPointer(error.instancePath, document.data);
  const more = unit === undefined ? {} : { unit };
  const finding = (rule: StructureCheck, at: Pointer, what: "key" | "value", message: Localized): Diagnostic =>
    structureError(rule, document.source, document.at(at, what), message, more);

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
        missingKey(String(error.params["missingProperty"])),
      );
    case "uniqueItems":
      return finding(
        "invalid-value",
        [...pointer, Number(error.params["i"])],
        "value",
        repeated(valueText(error.data, error.params["i"])),
      );
    default: {
      const typeFailsToo =
        error.keyword !== "type" &&
        all.some((other) => other !== error && other.keyword === "type" && other.instancePath === error.instancePath);
      return typeFailsToo ? undefined : finding("invalid-value", pointer, "value", invalidValue(error, pointer));
    }
  }
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
  return joinTexts(
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
    return joinTexts(
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

function repeated(value: string): Localized {
  return {
    en: `“${value}” stands twice in the list. Remove one.`,
    fi: `”${value}” on luettelossa kahdesti. Poista toinen.`,
    sv: `”${value}” står två gånger i listan. Ta bort den ena.`,
  };
}

function invalidValue(error: ErrorObject, pointer: Pointer): Localized {
  const key = pointer.findLast((step) => typeof step === "string");
  const place = key === undefined ? "" : String(key);
  if (error.data === null) {
    return {
      en: `“${place}” has no value. Write one, or remove the key.`,
      fi: `Avaimella ”${place}” ei ole arvoa. Kirjoita arvo tai poista avain.`,
      sv: `”${place}” saknar värde. Skriv ett värde eller ta bort nyckeln.`,
    };
  }
  const value = valueText(error.data, undefined);
  if (error.keyword === "enum") {
    const allowed = stringList(error.params["allowedValues"]);
    return joinTexts(
      {
        en: `“${value}” is not one of the values of “${place}”: ${allowed.join(", ")}.`,
        fi: `”${value}” ei ole avaimen ”${place}” arvo. Arvot ovat: ${allowed.join(", ")}.`,
        sv: `”${value}” är inte ett av värdena för ”${place}”: ${allowed.join(", ")}.`,
      },
      didYouMean(suggest(value, allowed)),
    );
  }
  return joinTexts(
    {
      en: `“${value}” does not fit “${place}”. Expected: `,
      fi: `”${value}” ei kelpaa avaimelle ”${place}”. Odotettiin: `,
      sv: `”${value}” duger inte för ”${place}”. Väntat: `,
    },
    expectation(error),
    { en: ".", fi: ".", sv: "." },
  );
}

function expectation(error: ErrorObject): Localized {
  const number = Number(error.params["limit"]);
  switch (error.keyword) {
    case "format":
      return formats[String(error.params["format"])]?.expected ?? noText;
    case "minimum":
    case "maximum":
      return range(error);
    case "minItems":
    case "minProperties":
      return { en: `at least ${number}`, fi: `vähintään ${number}`, sv: `minst ${number}` };
    case "type":
      return typeExpectation(error);
    default:
      return { en: error.message ?? "", fi: error.message ?? "", sv: error.message ?? "" };
  }
}

const noText: Localized = { en: "", fi: "", sv: "" };

function range(error: ErrorObject): Localized {
  const low: unknown = error.parentSchema?.["minimum"];
  const high: unknown = error.parentSchema?.["maximum"];
  if (high === undefined)
    return {
      en: `a whole number, at least ${String(low)}`,
      fi: `kokonaisluku, vähintään ${String(low)}`,
      sv: `ett heltal, minst ${String(low)}`,
    };
  return {
    en: `a whole number from ${String(low)} to ${String(high)}`,
    fi: `kokonaisluku ${String(low)}–${String(high)}`,
    sv: `ett heltal ${String(low)}–${String(high)}`,
  };
}

const typeTexts: Readonly<Record<string, Localized>> = {
  array: {
    en: "a list: each item on a line of its own after a hyphen, or [a, b]",
    fi: "luettelo: kukin kohta omalla rivillään yhdysmerkin jälkeen, tai [a, b]",
    sv: "en lista: varje punkt på en egen rad efter ett bindestreck, eller [a, b]",
  },
  boolean: { en: "true or false", fi: "true tai false", sv: "true eller false" },
  integer: { en: "a whole number", fi: "kokonaisluku", sv: "ett heltal" },
  object: {
    en: "a group: its keys indented on the lines below",
    fi: "ryhmä: sen avaimet sisennettyinä seuraaville riveille",
    sv: "en grupp: dess nycklar indragna på raderna nedanför",
  },
  string: {
    en: "text; put a number or true/false in quotation marks",
    fi: "tekstiä; pane luku tai true/false lainausmerkkeihin",
    sv: "text; sätt ett tal eller true/false inom citattecken",
  },
};

function typeExpectation(error: ErrorObject): Localized {
  const format: unknown = error.parentSchema?.["format"];
  const wanted = typeof format === "string" && format !== "text" ? formats[format]?.expected : undefined;
  if (wanted !== undefined) {
    return joinTexts(wanted, { en: ", in quotation marks", fi: ", lainausmerkeissä", sv: ", inom citattecken" });
  }
  const types = [error.params["type"]].flat().map(String);
  const texts = types.map((type) => typeTexts[type] ?? noText);
  return texts.reduce((all, next) => joinTexts(all, { en: "; or ", fi: "; tai ", sv: "; eller " }, next));
}

function valueText(data: unknown, index: unknown): string {
  const value: unknown = Array.isArray(data) && typeof index === "number" ? data[index] : data;
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function stringList(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
