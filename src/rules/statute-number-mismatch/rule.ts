import type { Rule } from "../rule.js";
import { likelyMeant } from "./likely-meant.js";
import { citationSigns, citationsIn } from "../../prose/citations.js";
import type { Citation } from "../../prose/citations.js";
import { concatLocalized } from "../../plan/structure.js";
import { actName, findStatute, lawOn, mayBeCalled, statuteText } from "../../regulation/statutes.js";
import type { Statute } from "../../regulation/data.js";
import type { Severity } from "../../text/diagnostic.js";
import type { Localized } from "../../text/language.js";
import { editDistance } from "../../text/suggest.js";

export const rule: Rule = {
  id: "statute-number-mismatch",
  severity: "error",
  summary: {
    en: "An act's number that belongs to another act",
    fi: "Säädöksen numero, joka kuuluu toiselle säädökselle",
    sv: "Ett författningsnummer som hör till en annan författning",
  },
  words: citationSigns,
  check({ plan, today, texts }, report) {
    const day = plan.unit.plan.date ?? today;
    for (const citation of citationsIn(texts)) {
      const { number, prose } = citation;
      if (number === undefined) continue;
      const found = judge(citation, number.text, day);
      if (found === undefined) continue;
      report({ basis, ...found, source: prose.source, span: prose.span(number.start, number.end) });
    }
  },
};

const basis: Localized = {
  en: "Statutes of Finland [L]",
  fi: "Suomen säädöskokoelma [L]",
  sv: "Finlands författningssamling [L]",
};

interface Judgement {
  readonly message: Localized;
  readonly severity?: Severity;
}

function judge(citation: Citation, number: string, day: string): Judgement | undefined {
  const name = actName(citation);
  const known = findStatute(number);
  const other = known?.status === "trap" ? undefined : known;
  if (name === undefined) {
    if (other?.status !== "wrong") return undefined;
    return { message: isAnother(other, likelyMeant(number, citation.words, day)) };
  }
  if (other !== undefined && mayBeCalled(other, name, citation.words)) return undefined;
  // Two acts and then two numbers: which belongs to which is for the reader.
  if (name.statutes.some((statute) => isNear(citation, statute.number))) return undefined;
  const named = lawOn(name.statutes, day) ?? name.statutes[0];
  if (other !== undefined) return { message: isAnother(other, named) };
  const distance = Math.min(...name.statutes.map((statute) => editDistance(number, statute.number)));
  if (distance > (citation.isNumberOfSection ? 1 : 2)) {
    return citation.isNumberOfSection || named === undefined
      ? undefined
      : { message: isUnknown(number, named), severity: "info" };
  }
  const meant = name.statutes.find((statute) => editDistance(number, statute.number) === distance) ?? named;
  return meant && { message: isMistyped(number, meant) };
}

function isNear({ number, prose }: Citation, other: string): boolean {
  if (number === undefined) return false;
  return prose.text.slice(Math.max(0, number.start - 40), number.end + 40).includes(other);
}

function isAnother(statute: Statute, meant: Statute | undefined): Localized {
  const title = statuteText(statute);
  const right = meant && statuteText(meant);
  return concatLocalized(
    {
      en: `The number ${statute.number} belongs to another act: ${title.en}.`,
      fi: `Numero ${statute.number} kuuluu toiselle säädökselle: ${title.fi}.`,
      sv: `Numret ${statute.number} hör till en annan författning: ${title.sv}.`,
    },
    right === undefined
      ? { en: " Check the number.", fi: " Tarkista numero.", sv: " Kontrollera numret." }
      : {
          en: ` Cite ${right.en}, if you mean it.`,
          fi: ` Oikea viittaus lienee: ${right.fi}.`,
          sv: ` Den rätta hänvisningen torde vara: ${right.sv}.`,
        },
  );
}

function isMistyped(number: string, meant: Statute): Localized {
  const title = statuteText(meant);
  return {
    en: `The number ${number} is not that of the act named. Correct it: ${title.en}.`,
    fi: `Numero ${number} ei ole mainitun säädöksen numero. Korjaa se: ${title.fi}.`,
    sv: `Numret ${number} är inte den nämnda författningens nummer. Rätta det: ${title.sv}.`,
  };
}

function isUnknown(number: string, named: Statute): Localized {
  const title = statuteText(named);
  return {
    en: `The number ${number} is not among those the tool knows; an act of that name is ${title.en}. Check the number.`,
    fi: `Numeroa ${number} ei ole työkalun säädösluettelossa; tämänniminen säädös on ${title.fi}. Tarkista numero.`,
    sv: `Numret ${number} finns inte i verktygets författningsförteckning; en författning med det namnet är ${title.sv}. Kontrollera numret.`,
  };
}
