import { generateKeyPairSync } from "node:crypto";
import { rmSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { copyExample } from "./support/build-example.js";
import { fixtureHead, fixtureHost, fixtureUnit, fixtureVersions } from "./support/frozen-fixture.js";
import { runBin } from "./support/run-case.js";
import type { MemoryHost } from "./support/memory-host.js";
import type { Manifest } from "../src/plan/file-types.generated.js";
import { verify } from "../src/pipeline/release/verify.js";
import { readRecord, recordText, withRoot, type ChainRecord } from "../src/versions/records.js";
import { readSigner, type Signer } from "../src/versions/signatures.js";
import { sumsFiles } from "../src/versions/sums.js";

const root = { path: "/work" };
const versions = `/work/${fixtureVersions}`;

/** What is found, as `kind path`, after somebody has done something to the versions. */
function found(tamper: (host: MemoryHost) => void, head?: string): readonly string[] {
  const host = fixtureHost();
  tamper(host);
  const [unit] = verify(host, root, { folders: [{ isNamed: true, path: `/work/${fixtureUnit}` }], head, keys: [] });
  return (unit?.problems ?? []).map(({ kind, path }) => `${kind} ${path}`);
}

function overwrite({ files }: MemoryHost, path: string, content: Uint8Array | string): void {
  files.remove(`${versions}/${path}`);
  files.replace(`${versions}/${path}`, content);
}

function recordAt({ files }: MemoryHost, path: string): ChainRecord {
  const record = readRecord(new TextDecoder().decode(files.read(`${versions}/${path}`)));
  if (record === undefined) throw new Error(path);
  return record;
}

/** Puts another record in a record's place, with everything that follows from it but the chain. */
function replaceRecord(
  host: MemoryHost,
  path: string,
  change: (manifest: Manifest) => object,
  signer?: Signer,
): string {
  const { root: _, ...body } = change(recordAt(host, path) as Manifest) as Manifest;
  const record = withRoot(body) as ChainRecord;
  overwrite(host, path, recordText(record));
  if (record.kind !== "redaction")
    for (const [name, text] of sumsFiles(record, new Set())) overwrite(host, `${record.folder}/${name}`, text);
  if (signer === undefined) host.files.remove(`${versions}/${path}.sig`);
  else overwrite(host, `${path}.sig`, signer.signatureOf(record.root));
  return record.root;
}

const names = ["2025-03-03/MANIFEST.json", "2026-02-02/MANIFEST.json", "2026-06-15/MANIFEST.json"] as const;

describe("versions as they were released", () => {
  test("hold, and lead to the record that somebody kept", () => {
    expect(found(() => undefined, fixtureHead)).toEqual([]);
    // A record from before is in the chain too.
    expect(found(() => undefined, recordAt(fixtureHost(), names[0]).root)).toEqual([]);
  });
});

describe("every byte counts", () => {
  test("a flipped bit is found in whichever file it is, and named", () => {
    const { files } = fixtureHost();
    const paths: string[] = [];
    const visit = (folder: string): void => {
      for (const { kind, name } of files.list(`${versions}/${folder}`))
        if (kind === "folder") visit(`${folder}${name}/`);
        else paths.push(`${folder}${name}`);
    };
    visit("");
    expect(paths.length).toBeGreaterThan(40);
    for (const path of paths.filter((one) => !one.endsWith(".gitattributes"))) {
      for (const share of [0, 0.5, 0.999]) {
        const problems = found((host) => {
          const content = Uint8Array.from(host.files.read(`${versions}/${path}`));
          const at = Math.floor(content.length * share);
          content[at] = (content[at] ?? 0) ^ 1;
          overwrite(host, path, content);
        });
        expect(
          problems.map((problem) => problem.split(" ")[1]),
          `${path} at ${share}`,
        ).toContain(path);
      }
    }
  });

  test.each(["plan.json", "index.html", "omavalvontasuunnitelma.pdf", "images/kartta.svg", "source/omavalvonta.yaml"])(
    "%s removed, renamed, made longer",
    (name) => {
      const path = `2026-06-15/${name}`;
      expect(found(({ files }) => files.remove(`${versions}/${path}`))).toEqual([`missing ${path}`]);
      expect(found(({ files }) => files.rename(`${versions}/${path}`, `${versions}/${path}x`))).toEqual([
        `missing ${path}`,
        `extra ${path}x`,
      ]);
      expect(
        found((host) =>
          overwrite(host, path, Buffer.concat([host.files.read(`${versions}/${path}`), Buffer.from("\n")])),
        ),
      ).toEqual([`changed ${path}`]);
    },
  );

  test("a file or link that was added, wherever", () => {
    expect(found(({ files }) => files.replace(`${versions}/2026-06-15/lisa.html`, "x"))).toEqual([
      "extra 2026-06-15/lisa.html",
    ]);
    expect(found(({ files }) => files.replace(`${versions}/2026-06-15/source/units/x.md`, "x"))).toEqual([
      "extra 2026-06-15/source/units/x.md",
    ]);
    expect(found(({ files }) => files.plantLink(`${versions}/2026-06-15/linkki`, "index.html"))).toEqual([
      "link 2026-06-15/linkki",
    ]);
    expect(found(({ files }) => files.replace(`${versions}/muistio.txt`, "x"))).toEqual(["not-a-version muistio.txt"]);
    expect(found(({ files }) => files.plantLink(`${versions}/2026-07-07`, "2026-06-20"))).toEqual([
      "not-a-version 2026-07-07",
    ]);
    expect(found(({ files }) => files.replace(`${versions}/2026-07-07/index.html`, "x"))).toEqual([
      "missing 2026-07-07/MANIFEST.json",
    ]);
  });

  test("content that was to be removed and is back", () => {
    expect(found(({ files }) => files.replace(`${versions}/2026-02-02/index.html`, "x"))).toEqual([
      "not-removed 2026-02-02/index.html",
    ]);
  });
});

describe("the chain", () => {
  test.each([
    ["the first", "2025-03-03"],
    ["one in the middle", "2026-06-15"],
    ["the newest", "2026-06-20"],
    ["the one with the newest record", "2026-02-02"],
  ])("%s version taken away", (_, folder) => {
    const problems = found(({ files }) => files.remove(`${versions}/${folder}`));
    expect(problems).toContain(`missing ${folder}/MANIFEST.json`);
  });

  test("the newest record taken away together with HEAD's word of it: only who kept the hash can tell", () => {
    const cut = (host: MemoryHost): void => {
      const last = recordAt(host, "2026-06-20/MANIFEST.json");
      for (const name of ["REDACTION.json", "REDACTION.json.sig"]) host.files.remove(`${versions}/2026-02-02/${name}`);
      overwrite(host, "HEAD", `${last.root}  2026-06-20/MANIFEST.json\n`);
    };
    expect(found(cut, fixtureHead)).toContain("head-not-in-chain HEAD");
  });

  test.each(names)("%s edited and hashed anew", (path) => {
    expect(found((host) => replaceRecord(host, path, (manifest) => ({ ...manifest, version: "9" })))).toContain(
      `record-replaced ${path}`,
    );
  });

  test("the newest manifest edited, hashed anew and put into HEAD breaks what follows or the signature", () => {
    const problems = found((host) => {
      const path = "2026-02-02/REDACTION.json";
      const fresh = replaceRecord(host, path, (record) => ({ ...record, reason: "Toinen syy." }));
      overwrite(host, "HEAD", `${fresh}  ${path}\n`);
    });
    expect(problems).toEqual(["unsigned 2026-02-02/REDACTION.json.sig"]);
  });

  test("a chain built anew without the key, or with another one", () => {
    const { privateKey } = generateKeyPairSync("ed25519");
    const other = readSigner(Buffer.from(privateKey.export({ format: "pem", type: "pkcs8" })));
    for (const [signer, problem] of [
      [undefined, "unsigned"],
      [other, "unknown-key"],
    ] as const) {
      const problems = found((host) => {
        let previous: object | null = null;
        let head = "";
        const chain = [...names, "2026-06-20/MANIFEST.json", "2026-02-02/REDACTION.json"];
        // The hashes inside are right again from the first record to HEAD.
        for (const path of chain) {
          const before = previous;
          const fresh = replaceRecord(
            host,
            path,
            (record) => ({ ...record, previous: before, released: "2026-07-01" }),
            signer,
          );
          previous = { record: path, root: fresh };
          head = `${fresh}  ${path}\n`;
        }
        overwrite(host, "HEAD", head);
      });
      expect(problems).toContain(`${problem} 2026-02-02/REDACTION.json.sig`);
    }
  });

  test("two records after the same one, HEAD missing, HEAD behind, HEAD unreadable", () => {
    expect(
      found((host) => {
        const copy = recordAt(host, "2026-06-20/MANIFEST.json") as Manifest;
        const { root: _, ...body } = { ...copy, files: [], folder: "2026-06-20.2", version: "5" };
        host.files.replace(`${versions}/2026-06-20.2/MANIFEST.json`, recordText(withRoot(body) as Manifest));
      }),
    ).toContain("chain-forked 2026-06-20.2/MANIFEST.json");
    expect(found(({ files }) => files.remove(`${versions}/HEAD`))).toEqual(["head-missing HEAD"]);
    expect(found((host) => overwrite(host, "HEAD", "2026-06-20\n"))).toEqual(["head-unreadable HEAD"]);
    expect(found((host) => overwrite(host, "HEAD", `${recordAt(host, names[2]).root}  ${names[2]}\n`))).toEqual([
      "chain-goes-on 2026-06-20/MANIFEST.json",
    ]);
  });

  test("a unit whose versions are all gone, and a record that a later program wrote", () => {
    expect(found(({ files }) => files.remove(versions), fixtureHead)).toEqual(["head-not-in-chain HEAD"]);
    expect(() => found(({ files }) => files.remove(versions))).toThrow(/no released versions/);
    const path = "2026-06-20/MANIFEST.json";
    const later = (host: MemoryHost): void =>
      overwrite(host, path, recordText({ ...recordAt(host, path), format: 2 } as unknown as ChainRecord));
    expect(found(later)).toContain(`newer-format ${path}`);
  });

  test("a record of another unit, and one that leads out of its folder", () => {
    const renamed = fixtureHost();
    renamed.files.rename("/work/units/esimerkki", "/work/units/toinen");
    const whole = { folders: [{ isNamed: false, path: "/work" }], head: undefined, keys: [] };
    expect(verify(renamed, root, whole)[0]?.problems.map(({ kind }) => kind)).toContain("wrong-unit");
    const path = "2026-06-20/MANIFEST.json";
    expect(found((host) => replaceRecord(host, path, (manifest) => ({ ...manifest, unit: "toinen" })))).toContain(
      `wrong-unit ${path}`,
    );
    expect(
      found((host) =>
        replaceRecord(host, path, (manifest) => ({
          ...manifest,
          files: [{ bytes: 1, path: "../../../omavalvonta.yaml", sha256: "0".repeat(64) }],
        })),
      ),
    ).toContain(`record-unreadable ${path}`);
  });
});

test("the example's versions are as they were released", async () => {
  const workspace = copyExample("avopalveluryhma");
  const { exitCode, stdout } = await runBin(["verify", "--format", "json"], workspace);
  rmSync(workspace, { recursive: true });
  expect(exitCode, stdout).toBe(0);
  const { units } = JSON.parse(stdout) as { readonly units: readonly { readonly versions: unknown }[] };
  expect(units).toMatchObject([{ problems: [], versions: 2 }]);
});
