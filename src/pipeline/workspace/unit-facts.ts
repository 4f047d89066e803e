import { parseYaml } from "../../parse/yaml.js";
import { lookupIn } from "./file-lookup.js";
import { readConfig } from "./workspace.js";
import { readText, type Root } from "../../discover/read-text.js";
import type { Host } from "../../host/host.js";
import type { Unit, Workspace } from "../../plan/file-types.generated.js";
import { checkConfig } from "../../resolve/config.js";
import { ruleIds, unconditionalRuleIds } from "../../rules/run.js";
import type { Diagnostic } from "../../text/diagnostic.js";
import { Failure } from "../../text/failure.js";
import type { Language } from "../../text/language.js";
import { checkSchema } from "../../validate/schema.js";

/** What a unit is called and in which language, without its plan, which may be unfinished. */
export interface UnitFacts {
  readonly config: Workspace;
  readonly unit: Unit;
  readonly language: Language;
}

/** Reads omavalvonta.yaml and a unit's unit.yaml. @throws Failure when either has errors of form */
export function readFacts(host: Host, root: Root, slug: string): UnitFacts {
  const found: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => void found.push(diagnostic);
  const settings = readConfig(host, root, report);
  const config = settings?.document.data;
  if (settings !== undefined)
    checkConfig(settings.document, { all: ruleIds, unconditional: unconditionalRuleIds }, lookupIn(host, root), report);
  const source = readText(host.files, root, `units/${slug}/unit.yaml`, report);
  const document = source === undefined ? undefined : parseYaml(source, report);
  if (
    config !== undefined &&
    document !== undefined &&
    found.length === 0 &&
    checkSchema("unit", document, slug, report)
  )
    return { config, language: document.data.language ?? config.language, unit: document.data };
  const [first] = found;
  throw new Failure(
    {
      en: `The settings cannot be read: ${first?.source.path ?? ""}: ${first?.message.en ?? ""}`,
      fi: `Asetuksia ei voi lukea: ${first?.source.path ?? ""}: ${first?.message.fi ?? ""}`,
      sv: `Inställningarna kan inte läsas: ${first?.source.path ?? ""}: ${first?.message.sv ?? ""}`,
    },
    {
      en: `Fix what “omavalvonta lint ${slug}” reports, and try again.`,
      fi: `Korjaa komennon ”omavalvonta lint ${slug}” löydökset ja yritä uudelleen.`,
      sv: `Rätta det som ”omavalvonta lint ${slug}” visar och försök igen.`,
    },
  );
}
