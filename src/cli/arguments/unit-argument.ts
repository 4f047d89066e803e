import { listUnits } from "../../discover/discover.js";
import type { Root } from "../../discover/read-text.js";
import type { Host } from "../../host/host.js";
import { Failure } from "../../text/failure.js";
import { suggest } from "../../text/suggest.js";

/** The slug that an argument names: `avopalvelut`, `units/avopalvelut`. @throws Failure when there is none */
export function knownUnit(name: string, host: Host, root: Root): string {
  const slug = name.replace(/^units\//, "").replace(/\/$/, "");
  const slugs = listUnits(host.files, root);
  if (slugs.includes(slug)) return slug;
  const suggestion = suggest(slug, slugs);
  const known = slugs.join(", ");
  throw new Failure(
    { en: `There is no unit “${slug}”.`, fi: `Yksikköä ”${slug}” ei ole.`, sv: `Enheten ”${slug}” finns inte.` },
    suggestion === undefined
      ? { en: `The units are ${known}.`, fi: `Yksiköt ovat ${known}.`, sv: `Enheterna är ${known}.` }
      : { en: `Did you mean “${suggestion}”?`, fi: `Tarkoititko ”${suggestion}”?`, sv: `Menade du ”${suggestion}”?` },
  );
}
