import { readConfig } from "../workspace/workspace.js";
import type { Root } from "../../discover/read-text.js";
import type { Host } from "../../host/host.js";
import type { Workspace } from "../../plan/file-types.generated.js";
import type { Diagnostic } from "../../text/diagnostic.js";
import { Failure } from "../../text/failure.js";
import { readPublicKeys, type PublicKeys } from "../../versions/signatures.js";

/** The keys of a workspace's settings, which are known to be sound. @throws Failure when one cannot be read */
export function keysIn(workspace: Workspace): PublicKeys {
  return signingKeys(workspace["signing-keys"] ?? []);
}

/**
 * The keys that a workspace asks for.
 * @throws Failure when its settings cannot be read as they stand: then nobody knows which keys they ask for
 */
export function keysOf(host: Host, root: Root): PublicKeys {
  const found: Diagnostic[] = [];
  const config = readConfig(host, root, (diagnostic) => found.push(diagnostic));
  const [first] = found;
  if (config !== undefined && first === undefined) return keysIn(config.document.data);
  throw new Failure(
    {
      en: `omavalvonta.yaml cannot be read, so nobody can tell which signatures it asks for: ${first?.message.en ?? ""}`,
      fi: `Tiedostoa omavalvonta.yaml ei voi lukea, joten vaadittuja allekirjoituksia ei tiedetä: ${first?.message.fi ?? ""}`,
      sv: `omavalvonta.yaml kan inte läsas, så det är okänt vilka signaturer den kräver: ${first?.message.sv ?? ""}`,
    },
    {
      en: "Correct it, or give the public key with --key.",
      fi: "Korjaa se tai anna julkinen avain valitsimella --key.",
      sv: "Rätta den eller ange den publika nyckeln med --key.",
    },
  );
}

/** Public keys, ready to check with. @throws Failure when one cannot be read */
export function signingKeys(given: readonly string[]): PublicKeys {
  const keys = readPublicKeys(given);
  if (!("unreadable" in keys)) return keys;
  const shown = keys.unreadable.replaceAll(/\s+/g, " ").slice(0, 60);
  throw new Failure(
    {
      en: `“${shown}”, among the public keys, is not a public ed25519 key.`,
      fi: `Julkisten avainten joukossa ”${shown}” ei ole julkinen ed25519-avain.`,
      sv: `Bland de publika nycklarna är ”${shown}” ingen publik ed25519-nyckel.`,
    },
    {
      en: "Make a key with: openssl genpkey -algorithm ed25519 -out key.pem; its public half with: openssl pkey -in key.pem -pubout",
      fi: "Tee avain komennolla: openssl genpkey -algorithm ed25519 -out avain.pem; julkinen puoli komennolla: openssl pkey -in avain.pem -pubout",
      sv: "Gör en nyckel med: openssl genpkey -algorithm ed25519 -out nyckel.pem; den publika halvan med: openssl pkey -in nyckel.pem -pubout",
    },
  );
}
