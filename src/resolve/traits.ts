import type { Unit } from "../plan/file-types.generated.js";
import { structureError } from "../plan/structure.js";
import type { YamlDocument } from "../plan/yaml-document.js";
import type { Report } from "../text/diagnostic.js";
import type { Localized } from "../text/language.js";

/** Declared traits, and those that follow from other facts of the unit; a contradiction between the two is reported. */
export function resolveTraits(
  facts: YamlDocument<Unit>,
  unitCount: number,
  unit: string,
  report: Report,
): ReadonlySet<string> {
  const { data } = facts;
  const traits = new Set<string>(data.traits);
  const contradiction = (trait: Unit["traits"][number], message: Localized): void => {
    const index = data.traits.indexOf(trait);
    report(
      structureError("trait-contradiction", facts.source, facts.at(["traits", index], "value"), message, { unit }),
    );
  };
  if (traits.has("subcontracting") && data.subcontractors?.length === 0) {
    contradiction("subcontracting", {
      en: "The trait subcontracting says that services are bought, and subcontractors: [] says that none are. Correct one of them.",
      fi: "Piirre subcontracting kertoo, että palveluja ostetaan, ja subcontractors: [], ettei osteta. Korjaa toinen.",
      sv: "Egenskapen subcontracting säger att tjänster köps och subcontractors: [] att inga köps. Rätta det ena.",
    });
  }
  const onBehalfOf = data["on-behalf-of"];
  if (traits.has("private-clients") && onBehalfOf !== undefined && !onBehalfOf.includes("private")) {
    contradiction("private-clients", {
      en: "The trait private-clients says that clients pay themselves, but on-behalf-of lacks private. Correct one of them.",
      fi: "Piirre private-clients kertoo, että asiakkaat maksavat itse, mutta kohdasta on-behalf-of puuttuu private. Korjaa toinen.",
      sv: "Egenskapen private-clients säger att klienter betalar själva, men private saknas i on-behalf-of. Rätta det ena.",
    });
  }
  if ((data.subcontractors?.length ?? 0) > 0) traits.add("subcontracting");
  if (onBehalfOf?.includes("private") === true) traits.add("private-clients");
  if (unitCount > 1) traits.add("multi-unit-provider");
  return traits;
}
