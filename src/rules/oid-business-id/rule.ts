import type { Rule } from "../rule.js";
import type { Pointer, YamlDocument } from "../../plan/yaml-document.js";
import type { Localized } from "../../text/language.js";

export const rule: Rule = {
  id: "oid-business-id",
  severity: "warning",
  basis: {
    en: "the form of identifiers in real plans and in published source code [M]",
    fi: "tunnisteiden muoto todellisissa suunnitelmissa ja julkaistussa ohjelmakoodissa [M]",
    sv: "identifierarnas form i verkliga planer och i publicerad programkod [M]",
  },
  summary: {
    en: "The SOTERI identifier contains a business id that is not the provider's",
    fi: "SOTERI-tunnisteessa on muu Y-tunnus kuin palveluntuottajan",
    sv: "SOTERI-identifieraren innehåller ett annat FO-nummer än tjänsteproducentens",
  },
  check({ plan }, report) {
    const businessId = plan.provider["business-id"];
    const check = (oid: string | undefined, document: YamlDocument, at: Pointer, requirement: string): void => {
      // 1.2.246.10.<business id>.10.<n>; some registers drop the id's leading zero.
      const inOid = oid?.split(".")[4]?.padStart(8, "0");
      if (oid === undefined || inOid === undefined || inOid === businessId.replaceAll(/\D/g, "")) return;
      report({
        message: message(oid, `${inOid.slice(0, 7)}-${inOid.slice(7)}`, businessId),
        related: [
          {
            message: here,
            source: plan.config.source,
            span: plan.config.at(["provider", "business-id"], "value"),
          },
        ],
        requirement,
        source: document.source,
        span: document.at(at, "value"),
      });
    };
    check(plan.provider.oid, plan.config, ["provider", "oid"], "provider-details");
    // A joint unit may stand in the register under another of its providers.
    if (!plan.traits.has("joint-unit")) check(plan.unit.oid, plan.facts, ["oid"], "unit-details");
  },
};

function message(oid: string, inOid: string, businessId: string): Localized {
  return {
    en: `The identifier ${oid} contains the business id ${inOid}, but the provider's is ${businessId}. Compare both with the register and correct the wrong one.`,
    fi: `Tunnisteessa ${oid} on Y-tunnus ${inOid}, mutta palveluntuottajan Y-tunnus on ${businessId}. Vertaa molempia rekisteriin ja korjaa virheellinen.`,
    sv: `Identifieraren ${oid} innehåller FO-numret ${inOid}, men tjänsteproducentens FO-nummer är ${businessId}. Jämför båda med registret och rätta det som är fel.`,
  };
}

const here: Localized = {
  en: "The provider's business id.",
  fi: "Palveluntuottajan Y-tunnus.",
  sv: "Tjänsteproducentens FO-nummer.",
};
