import type { Rule } from "../rule.js";
import type { YamlDocument, Pointer } from "../../plan/yaml-document.js";

export const rule: Rule = {
  id: "business-id-checksum",
  severity: "error",
  basis: {
    en: "Act 244/2001; the algorithm is from memory and was verified against published ids [M]",
    fi: "laki 244/2001; laskutapa perustuu muistitietoon, ja se on varmistettu julkaistuilla Y-tunnuksilla [M]",
    sv: "lag 244/2001; beräkningssättet är känt ur minnet och har verifierats med publicerade FO-nummer [M]",
  },
  summary: {
    en: "The check digit of a business id is wrong",
    fi: "Y-tunnuksen tarkistusnumero on väärä",
    sv: "Kontrollsiffran i ett FO-nummer är fel",
  },
  check({ plan }, report) {
    const check = (id: string | undefined, document: YamlDocument, at: Pointer): void => {
      if (id === undefined || hasRightCheckDigit(id)) return;
      report({
        message: {
          en: `The check digit of the business id ${id} is wrong, so one of its digits is mistyped. Check it in the register (ytj.fi).`,
          fi: `Y-tunnuksen ${id} tarkistusnumero on väärä, joten jokin sen numeroista on virheellinen. Vertaa sitä rekisteriin (ytj.fi).`,
          sv: `FO-numret ${id} har fel kontrollsiffra, så någon av siffrorna är felskriven. Jämför med registret (ytj.fi).`,
        },
        requirement: "provider-details",
        source: document.source,
        span: document.at(at, "value"),
      });
    };
    check(plan.provider["business-id"], plan.config, ["provider", "business-id"]);
    for (const [index, subcontractor] of (plan.unit.subcontractors ?? []).entries()) {
      check(subcontractor["business-id"], plan.facts, ["subcontractors", index, "business-id"]);
    }
  },
};

const weights: readonly number[] = [7, 9, 10, 5, 8, 4, 2];

/**
 * Whether the last digit follows from the seven before it: weighted sum modulo 11; 0 gives 0, 1 is never given out, else 11 − remainder.
 * Source: the register's published rule (act 244/2001; algorithm code M, verified on data).
 */
function hasRightCheckDigit(businessId: string): boolean {
  const digits = businessId.replaceAll(/\D/g, "");
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  const remainder = sum % 11;
  return remainder !== 1 && Number(digits[7]) === (remainder === 0 ? 0 : 11 - remainder);
}
