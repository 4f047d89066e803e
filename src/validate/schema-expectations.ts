import type { ErrorObject } from "ajv";
import { formats } from "./formats.js";
import { concatLocalized } from "../plan/structure.js";
import type { Localized } from "../text/language.js";

/** What a schema wanted instead of the value that it got; completes the sentence “… Expected: ”. */
export function expectation(error: ErrorObject): Localized {
  const number = Number(error.params["limit"]);
  switch (error.keyword) {
    case "format":
      return formats[String(error.params["format"])]?.expected ?? noText;
    case "minimum":
    case "maximum":
      return range(error);
    case "minItems":
    case "minProperties":
      return { en: `at least ${number} item`, fi: `vähintään ${number} kohta`, sv: `minst ${number} punkt` };
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
  boolean: {
    en: "true or false, without quotation marks",
    fi: "true tai false ilman lainausmerkkejä",
    sv: "true eller false utan citattecken",
  },
  integer: {
    en: "a whole number, without quotation marks",
    fi: "kokonaisluku ilman lainausmerkkejä",
    sv: "ett heltal utan citattecken",
  },
  object: {
    en: "a group: its keys indented on the lines below",
    fi: "ryhmä: sen avaimet sisennettyinä seuraaville riveille",
    sv: "en grupp: dess nycklar indragna på raderna nedanför",
  },
  string: { en: "text", fi: "tekstiä", sv: "text" },
};

const textInQuotes: Localized = {
  en: "text; put a number or true/false in quotation marks",
  fi: "tekstiä; pane luku tai true/false lainausmerkkeihin",
  sv: "text; sätt ett tal eller true/false inom citattecken",
};

function typeExpectation(error: ErrorObject): Localized {
  const format: unknown = error.parentSchema?.["format"];
  const wanted = typeof format === "string" && format !== "text" ? formats[format]?.expected : undefined;
  const isMisread = typeof error.data === "number" || typeof error.data === "boolean";
  if (wanted !== undefined && !isMisread) return wanted;
  if (wanted !== undefined) {
    return concatLocalized(wanted, { en: ", in quotation marks", fi: ", lainausmerkeissä", sv: ", inom citattecken" });
  }
  const types = [error.params["type"]].flat().map(String);
  const texts = types.map((type) => (type === "string" && isMisread ? textInQuotes : (typeTexts[type] ?? noText)));
  return texts.reduce((all, next) => concatLocalized(all, { en: "; or ", fi: "; tai ", sv: "; eller " }, next));
}
