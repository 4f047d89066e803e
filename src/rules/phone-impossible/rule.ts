import { faultOf, type Fault } from "./number.js";
import type { Finding, Rule } from "../rule.js";
import type { Office, Roles, Unit, Workspace } from "../../plan/file-types.generated.js";
import type { Pointer, YamlDocument } from "../../plan/yaml-document.js";
import type { Localized } from "../../text/language.js";
import { latin } from "../../text/latin.js";

/** A number that begins with Finland's country code, or that a word calls a telephone number. */
const number = latin(
  /(?:(?<![\p{L}\d])(?:puh(?:elin\p{L}{0,12})?|p|gsm|tel|tfn|telefon(?:nummer)?|phone|numero(?:n|sta|ssa|on|ista|issa|ihin))[.:]{0,2}\s{0,3}(?=[(0+])|(?<![\d\p{L}+])(?=\+358))([+(]?\d[\d\s()–-]{4,40})/giu,
);

/** `p` alone is a word for a telephone too. */
const letterBeforeNumber = [..."(0+.: "].map((next) => `p${next}`);

/** Looks cheaply for a text that may hold a number: how one begins, and that no digit stands before its zero. */
const mayHoldNumber = /[(+][\d\s()–-]{4}|0(?<!\d0)[\d\s()–-]{4}/;

export const rule: Rule = {
  id: "phone-impossible",
  severity: "warning",
  basis: {
    en: "the Finnish numbering plan, from memory [M]",
    fi: "Suomen numerointisuunnitelma, muistin varassa [M]",
    sv: "den finländska nummerplanen, ur minnet [M]",
  },
  summary: {
    en: "A telephone number that cannot be right",
    fi: "Puhelinnumero, joka ei voi olla oikein",
    sv: "Ett telefonnummer som inte kan vara rätt",
  },
  beginnings: ["+358", "puh", "gsm", "tel", "tfn", "phone", "numero", ...letterBeforeNumber],
  check({ plan, texts }, report) {
    for (const { prose } of texts) {
      if (!mayHoldNumber.test(prose.text)) continue;
      for (const match of prose.text.matchAll(number)) {
        const written = (match[1] ?? "").replace(/[^\d]+$/, "");
        const end = match.index + match[0].length;
        // A number with letters or stars in it is a pattern, such as 040 123 xxxx.
        if (/^[x*•_…]/i.test(prose.text.slice(end, end + 1))) continue;
        const fault = faultOf(written);
        if (fault === undefined) continue;
        const start = end - (match[1] ?? "").length;
        report({
          message: messages[fault](written),
          source: prose.source,
          span: prose.span(start, start + written.length),
        });
      }
    }
    for (const finding of [...inSettings(plan.config), ...inFacts(plan.facts)]) report(finding);
  },
};

const known = new WeakMap<YamlDocument, readonly Finding[]>();

/** All units have the same settings. */
function inSettings(config: YamlDocument<Workspace>): readonly Finding[] {
  const before = known.get(config);
  if (before !== undefined) return before;
  const { people, provider, roles } = config.data;
  const found: Finding[] = [];
  judge(provider.phone, config, ["provider", "phone"], found);
  for (const [id, { phone }] of Object.entries(people ?? {})) judge(phone, config, ["people", id, "phone"], found);
  judgeOffices(roles, config, found);
  known.set(config, found);
  return found;
}

function inFacts(facts: YamlDocument<Unit>): readonly Finding[] {
  const found: Finding[] = [];
  judge(facts.data.phone, facts, ["phone"], found);
  judgeOffices(facts.data.roles, facts, found);
  return found;
}

function judgeOffices(roles: Roles | undefined, document: YamlDocument, found: Finding[]): void {
  for (const [role, holder] of Object.entries(roles ?? {}))
    if (isOffice(holder)) judge(holder.phone, document, ["roles", role, "phone"], found);
}

function judge(phone: string | undefined, document: YamlDocument, at: Pointer, found: Finding[]): void {
  const fault = phone === undefined ? undefined : faultOf(phone);
  if (phone === undefined || fault === undefined) return;
  found.push({ message: messages[fault](phone), source: document.source, span: document.at(at, "value") });
}

function isOffice(holder: Roles[string]): holder is Office {
  return typeof holder === "object" && !Array.isArray(holder);
}

const messages: Readonly<Record<Fault, (phone: string) => Localized>> = {
  "too-long": (phone) => ({
    en: `The telephone number ${phone} has more digits than a Finnish number can have. Check the number.`,
    fi: `Puhelinnumerossa ${phone} on enemmän numeroita kuin suomalaisessa numerossa voi olla. Tarkista se.`,
    sv: `Telefonnumret ${phone} har fler siffror än ett finländskt nummer kan ha. Kontrollera det.`,
  }),
  "too-short": (phone) => ({
    en: `The telephone number ${phone} has too few digits. Check the number.`,
    fi: `Puhelinnumerossa ${phone} on liian vähän numeroita. Tarkista se.`,
    sv: `Telefonnumret ${phone} har för få siffror. Kontrollera det.`,
  }),
  "zero-after-country-code": (phone) => ({
    en: `The number ${phone} cannot be dialled: the leading zero is dropped after +358. Write, for example, +358 40 …`,
    fi: `Numeroon ${phone} ei voi soittaa: alkunolla jää pois, kun edessä on +358. Kirjoita esimerkiksi +358 40 …`,
    sv: `Numret ${phone} går inte att ringa: efter +358 lämnas den inledande nollan bort. Skriv till exempel +358 40 …`,
  }),
};
