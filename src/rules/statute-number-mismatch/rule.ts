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
  severityNote: {
    en: " when the number belongs to another act or is a slip of the right one; info when an act of that name is known by another number and the cited number is unknown. A number without a known name is never reported just because it is unknown",
    fi: ", kun numero kuuluu toiselle säädökselle tai on oikean numeron kirjoitusvirhe; huomio, kun tämänniminen säädös tunnetaan toisella numerolla eikä annettua numeroa tunneta. Numerosta, jonka edellä ei ole tunnettua nimeä, ei huomauteta vain siksi, että se on tuntematon",
    sv: " när numret hör till en annan författning eller är en felskrivning av det rätta; info när en författning med det namnet är känd under ett annat nummer och själva numret inte är känt. Ett nummer utan ett känt namn anmärks aldrig på enbart för att det är okänt",
  },
  basis: {
    en: "titles and numbers in the Statutes of Finland, as in `schemas/regulation/statutes.yaml` [L]",
    fi: "Suomen säädöskokoelman nimikkeet ja numerot sellaisina kuin ne ovat tiedostossa `schemas/regulation/statutes.yaml` [L]",
    sv: "rubriker och nummer i Finlands författningssamling, så som de står i `schemas/regulation/statutes.yaml` [L]",
  },
  summary: {
    en: "An act is cited by the number of another act",
    fi: "Säädöksen numero, joka kuuluu toiselle säädökselle",
    sv: "Ett författningsnummer som hör till en annan författning",
  },
  words: citationSigns,
  check({ plan, today, texts }, report) {
    const day = plan.unit.plan.date ?? today.exactly();
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
          en: ` If you mean ${right.en}, cite that.`,
          fi: ` Oikea viittaus lienee: ${right.fi}.`,
          sv: ` Den rätta hänvisningen torde vara: ${right.sv}.`,
        },
  );
}

function isMistyped(number: string, meant: Statute): Localized {
  const title = statuteText(meant);
  return {
    en: `The number ${number} does not belong to the act named. Cite ${title.en}.`,
    fi: `Numero ${number} ei ole mainitun säädöksen numero. Korjaa se: ${title.fi}.`,
    sv: `Numret ${number} är inte den nämnda författningens nummer. Rätta det: ${title.sv}.`,
  };
}

function isUnknown(number: string, named: Statute): Localized {
  const title = statuteText(named);
  return {
    en: `This tool does not know the number ${number}; it knows an act of that name as ${title.en}. Check the number.`,
    fi: `Numeroa ${number} ei ole työkalun säädösluettelossa; tämänniminen säädös on ${title.fi}. Tarkista numero.`,
    sv: `Numret ${number} finns inte i verktygets författningsförteckning; en författning med det namnet är ${title.sv}. Kontrollera numret.`,
  };
}
