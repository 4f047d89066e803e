import { generateKeyPairSync } from "node:crypto";
import { describe, expect, test } from "vitest";
import { buildRequest } from "./support/build-request.js";
import { fixtureHead, fixtureHost, fixtureUnit, fixtureVersions } from "./support/frozen-fixture.js";
import { schemaValidator } from "./support/schema-validator.js";
import { MemoryFiles } from "./support/memory-files.js";
import type { MemoryHost } from "./support/memory-host.js";
import type { Files } from "../src/host/files.js";
import type { Host } from "../src/host/host.js";
import { adopt } from "../src/pipeline/release/adopt.js";
import { build } from "../src/pipeline/build/build.js";
import type { BuildResult } from "../src/pipeline/build/build-result.js";
import { redact } from "../src/pipeline/release/redact.js";
import { release, type ReleaseOptions, type ReleaseResult } from "../src/pipeline/release/release.js";
import { verify, type VerifiedUnit } from "../src/pipeline/release/verify.js";
import type { Diagnostic } from "../src/text/diagnostic.js";
import { Failure } from "../src/text/failure.js";
import { readSigner, type Signer } from "../src/versions/signatures.js";

const root = { path: "/work" };
const unitFile = `/work/${fixtureUnit}/unit.yaml`;
const versions = `/work/${fixtureVersions}`;

const options: ReleaseOptions = {
  browser: undefined,
  head: undefined,
  onWarning: () => undefined,
  pdfTimeoutMs: 1000,
  signal: new AbortController().signal,
  signer: undefined,
  sourceDateEpoch: undefined,
  today: "2026-11-22",
  tool: "omavalvonta 9.9.9",
  unit: "esimerkki",
};

function newSigner(): Signer {
  const { privateKey } = generateKeyPairSync("ed25519");
  const signer = readSigner(Buffer.from(privateKey.export({ format: "pem", type: "pkcs8" })));
  if (signer === undefined) throw new Error("no key");
  return signer;
}

function text({ files }: Pick<Host, "files">, path: string): string {
  return new TextDecoder().decode(files.read(path));
}

function edit({ files }: MemoryHost, path: string, from: RegExp | string, to: string): void {
  const before = new TextDecoder().decode(files.read(path));
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${path} has no ${String(from)}`);
  files.replace(path, after);
}

/** The fixture without the demand for signatures, which only its makers could give. */
function unsignedHost(): MemoryHost {
  const host = fixtureHost();
  edit(host, "/work/omavalvonta.yaml", /signing-keys: .*\n/, "");
  return host;
}

function raise(host: MemoryHost, version: string, date: string): void {
  edit(host, unitFile, /version: "\d+"/, `version: "${version}"`);
  setDate(host, date);
  edit(host, unitFile, / {2}corrects: .*\n/, "");
}

function setDate(host: MemoryHost, date: string): void {
  edit(
    host,
    unitFile,
    /date: \S+\n {2}approved: .*/,
    `date: ${date}\n  approved: {by: maija, on: ${date}, place: Turku}`,
  );
}

const sentence = "Palveluvastaava kirjaa havainnot pöytäkirjaan.";
const rewrite = (host: MemoryHost): void =>
  edit(host, "/work/shared/5.1-seuranta.md", sentence, "Havainnot kirjaa palveluvastaava.");

const run = (host: Host, more: Partial<ReleaseOptions> = {}): Promise<ReleaseResult> =>
  release(host, root, { ...options, ...more });

function verified(host: Host, folder = `/work/${fixtureUnit}`): VerifiedUnit {
  const [unit] = verify(host, undefined, { folders: [{ isNamed: true, path: folder }], head: undefined, keys: [] });
  if (unit === undefined) throw new Error("nothing to verify");
  return unit;
}

/** What the released versions have to say; other rules judge by the day. */
function versionFindings({ lint }: Pick<BuildResult, "lint">): readonly Diagnostic[] {
  return lint.diagnostics.filter(({ rule }) => rule.startsWith("version-") || rule.startsWith("plan-not"));
}

const buildSite = (host: Host): Promise<BuildResult> => build(host, root, buildRequest({ out: "/work/site" }));

function filesBelow({ files }: Pick<Host, "files">, folder: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const visit = (path: string): void => {
    for (const { kind, name } of files.list(`${folder}/${path}`))
      if (kind === "folder") visit(`${path}${name}/`);
      else found.set(`${path}${name}`, Buffer.from(files.read(`${folder}/${path}${name}`)).toString("base64"));
  };
  visit("");
  return found;
}

const isPublic = (path: string): boolean => !path.startsWith("source/");

describe("a version that an earlier program froze", () => {
  test("is served to the byte and verified after the templates and the tool have changed", async () => {
    const host = unsignedHost();
    const changed: Host = {
      ...host,
      resource: (path) =>
        path.endsWith(".css")
          ? Buffer.concat([Buffer.from("/* Uusi. */\n"), host.resource(path)])
          : host.resource(path),
    };
    const built = await buildSite(changed);
    expect(versionFindings(built)).toEqual([]);
    expect(built.site).toMatchObject({ pdfs: 1, units: 1 });
    for (const folder of ["2025-03-03", "2026-06-15", "2026-06-20"]) {
      const frozen = new Map([...filesBelow(host, `${versions}/${folder}`)].filter(([path]) => isPublic(path)));
      const served = filesBelow(host, `/work/site/esimerkki/${folder}`);
      // What quoted a version that was removed has a page in its place that says so.
      for (const [path, content] of frozen) expect(served.get(path), `${folder}/${path}`).toBe(content);
      expect([...served.keys()].filter((path) => !frozen.has(path))).toEqual(
        folder === "2026-06-15" ? ["changes/index.html"] : [],
      );
    }
    const onSite = verified(host, "/work/site/esimerkki");
    expect(onSite.problems).toEqual([]);
    expect(onSite.fileCount).toBe(15);
    expect(await run(changed)).toMatchObject({ kind: "unchanged", manifest: { version: "4" } });
    expect(verified(host).problems).toEqual([]);
  });

  test("is described by the schemas, as everything is that tells of it", async () => {
    const host = unsignedHost();
    await buildSite(host);
    const problems = schemaValidator();
    const read = (path: string): unknown => JSON.parse(text(host, path));
    const schemasOf = {
      "MANIFEST.json": "manifest",
      "REDACTION.json": "redaction",
      "changes.json": "changes",
      "plan.json": "plan",
    };
    const seen = new Set<string>();
    for (const path of filesBelow(host, versions).keys()) {
      const name = path.split("/").at(-1) ?? "";
      const schema = (schemasOf as Readonly<Record<string, string>>)[name];
      if (schema === undefined) continue;
      seen.add(schema);
      expect(problems(schema, read(`${versions}/${path}`)), path).toBe("");
    }
    expect(seen.size).toBe(4);
    const list = read("/work/site/esimerkki/versions/versions.json");
    expect(problems("versions", list)).toBe("");
    expect(list).toMatchObject({
      head: fixtureHead,
      versions: [
        { corrects: "3", inForce: true, predecessor: "../2026-06-15/", version: "4" },
        { correctedBy: "4", inForce: false, successor: "../2026-06-20/", version: "3" },
        { removed: { on: "2026-07-01", reason: "Suunnitelmassa oli asiakkaan nimi." }, version: "2" },
        { kind: "adoption", version: "1" },
      ],
    });
    const [, third] = (list as { readonly versions: readonly object[] }).versions;
    // What compared it with the removed version is gone; its author's words are its own.
    expect(third).not.toHaveProperty("summary");
    expect(third).toHaveProperty(
      "note",
      "Kohdassa 5.1 kerrotaan, kuka havainnot kirjaa, ja liukastuminen on uusi riski.",
    );
  });

  test("is found to have been changed on the site too", async () => {
    const host = unsignedHost();
    await buildSite(host);
    host.files.replace("/work/site/esimerkki/2026-06-20/index.html", "muuttui");
    host.files.remove("/work/site/esimerkki/2025-03-03");
    expect(verified(host, "/work/site").problems.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      "missing 2025-03-03/MANIFEST.json",
      "changed 2026-06-20/index.html",
    ]);
  });
});

describe("release", () => {
  test("does nothing for a version that is frozen as it is, whatever the order of the day", async () => {
    const host = unsignedHost();
    const before = filesBelow(host, versions);
    expect(await run(host, { today: "2027-01-01" })).toMatchObject({ kind: "unchanged" });
    // A new report is published beside the plan.
    host.files.replace(
      `/work/${fixtureUnit}/reports/2026-1.yaml`,
      "period: {from: 2026-06-20, to: 2026-10-20}\npublished: 2026-11-01\nareas:\n  - {area: staffing, monitoring: Seurattu., findings: Ei poikkeamia., actions: Ei tarvetta.}\n",
    );
    expect(await run(host)).toMatchObject({ kind: "unchanged" });
    expect(filesBelow(host, versions)).toEqual(before);
  });

  test("refuses the same version with other words, and says which", async () => {
    const host = unsignedHost();
    rewrite(host);
    const before = filesBelow(host, versions);
    for (const result of [await run(host), await buildSite(host)]) {
      const diagnostics = versionFindings(result);
      expect(diagnostics).toMatchObject([{ rule: "version-not-raised", severity: "error", unit: "esimerkki" }]);
      expect(diagnostics[0]?.message.fi).toContain("1 kohta muuttui: 5.1");
    }
    expect(filesBelow(host, versions)).toEqual(before);
    expect(host.files.kindOf("/work/site")).toBe("missing");
  });

  test("sees a picture that was replaced under its old name", async () => {
    const host = unsignedHost();
    edit(host, `/work/${fixtureUnit}/images/kartta.svg`, "#00507d", "#7d0050");
    const [finding] = versionFindings(await run(host));
    expect(finding?.rule).toBe("version-not-raised");
    expect(finding?.message.fi).toContain("(images/kartta.svg)");
  });

  test("freezes the next version, bound to the one before, with all that its page needs beside it", async () => {
    const host = unsignedHost();
    rewrite(host);
    raise(host, "5", "2026-11-20");
    expect(versionFindings(await buildSite(host))).toMatchObject([
      { rule: "version-not-released", severity: "warning" },
    ]);
    const result = await run(host);
    if (result.kind !== "released") throw new Error(result.kind);
    const { changes, manifest } = result;
    expect(changes.summary.sections.changed).toBe(1);
    expect(manifest).toMatchObject({
      approval: { by: "Maija Mallikas", on: "2026-11-20", place: "Turku" },
      folder: "2026-11-20",
      previous: { record: "2026-02-02/REDACTION.json" },
      released: "2026-11-22",
      tool: "omavalvonta 9.9.9",
    });
    const { archive, problems } = verified(host);
    expect(problems).toEqual([]);
    expect(archive.records.at(-1)).toEqual(manifest);
    expect(manifest.files.map(({ path }) => path).filter(isPublic)).toEqual([
      "changes.json",
      "changes/index.html",
      "icon.svg",
      "images/kartta.svg",
      "index.html",
      "omavalvontasuunnitelma.pdf",
      "plan.json",
      "site.css",
    ]);

    const page = text(host, `${versions}/2026-11-20/index.html`);
    expect(page).toContain(manifest.digest?.slice(0, 16));
    expect(page).toContain("noindex");
    expect(page).toContain('<link href="../" rel="latest-version">');
    expect(page).toContain('<link href="../2026-06-20/" rel="predecessor-version">');
    const addresses = [...page.matchAll(/(?:href|src)="([^"#]+)/g)].map(([, address = ""]) => address);
    const outside = addresses.filter((address) => !/^(?:https?|mailto|tel):/.test(address) && address.startsWith(".."));
    expect(new Set(outside)).toEqual(new Set(["../", "../../", "../versions/", "../2026-06-20/", "../reports/"]));
    const inside = addresses.filter((address) => /^[^.:]+(?:\.|\/)/.test(address) && !/^[a-z]+:/.test(address));
    expect(inside.length).toBeGreaterThan(4);
    for (const address of inside)
      expect(host.files.kindOf(`${versions}/2026-11-20/${address.replace(/\/$/, "/index.html")}`), address).toBe(
        "file",
      );
    // Nobody changes a frozen file by mistake.
    expect(host.files.isReadOnly(`${versions}/2026-11-20/index.html`)).toBe(true);
  });

  test("numbers the second version of a day", async () => {
    const host = unsignedHost();
    rewrite(host);
    raise(host, "5", "2026-06-20");
    expect(await run(host)).toMatchObject({ kind: "released", manifest: { folder: "2026-06-20.2" } });
    edit(host, unitFile, 'version: "5"', 'version: "6"');
    edit(host, "/work/shared/5.1-seuranta.md", "Havainnot", "Kaikki havainnot");
    expect(await run(host)).toMatchObject({ manifest: { folder: "2026-06-20.3" } });
    expect(verified(host).problems).toEqual([]);
  });

  test("gives way to another one that was faster", async () => {
    const host = unsignedHost();
    rewrite(host);
    raise(host, "5", "2026-11-20");
    let hasWaited = false;
    const slow: Host = {
      ...host,
      browsers: {
        ...host.browsers,
        open: async (how) => {
          // Meanwhile somebody else releases the same plan.
          if (!hasWaited) {
            hasWaited = true;
            await run(host);
          }
          return host.browsers.open(how);
        },
      },
    };
    await expect(run(slow)).rejects.toThrow(/at the same time/);
    expect(verified(host).problems).toEqual([]);
    expect(await run(slow)).toMatchObject({ kind: "unchanged" });
  });

  test("freezes translations beside the plan; a better translation needs no new version", async () => {
    const host = unsignedHost();
    const translated = `/work/${fixtureUnit}/sv`;
    host.files.replace(`${translated}/unit.yaml`, "name: Exempelenheten\n");
    host.files.replace(
      `${translated}/1-allt.md`,
      '---\nsection: "1"\n---\n\n![Kontorets läge: hundra meter från hållplatsen](../images/kartta.svg)\n\nText på svenska, se [ansvar](#1).\n',
    );
    host.files.replace(
      "/work/shared/sv/5.1-uppfoljning.md",
      '---\nsection: "5.1"\n---\n\nTeamet följer upp planen varje månad.\n',
    );
    rewrite(host);
    raise(host, "5", "2026-11-20");
    const result = await run(host);
    expect(result.lint.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    if (result.kind !== "released") throw new Error(result.kind);
    const paths = result.manifest.files.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining([
        "plan.json",
        "source/shared/sv/5.1-uppfoljning.md",
        "source/units/esimerkki/sv/unit.yaml",
        "sv/index.html",
        "sv/plan-for-egenkontroll.pdf",
        "sv/plan.json",
      ]),
    );
    const page = text(host, `${versions}/2026-11-20/sv/index.html`);
    expect(page).toContain('src="../images/kartta.svg"');
    expect(page).toContain('<link href="../site.css" rel="stylesheet">');
    expect(page).toContain('<link href="../../sv/" rel="latest-version">');
    expect(page).toContain('<link href="../../2026-06-20/" rel="predecessor-version">');
    expect(page).toContain('href="../changes/"');
    expect(page).toContain('href="../../versions/"');
    expect(text(host, `${versions}/2026-11-20/index.html`)).toContain('href="sv/"');
    edit(host, `${translated}/1-allt.md`, "Text", "Bättre text");
    expect(versionFindings(await buildSite(host))).toEqual([]);
    expect(text(host, "/work/site/esimerkki/sv/index.html")).toContain('href="../versions/"');
    expect(verified(host, "/work/site").problems).toEqual([]);
  });

  test("asks for approval, order in time and a version to correct", async () => {
    const host = unsignedHost();
    rewrite(host);
    raise(host, "5", "2026-06-19");
    await expect(run(host)).rejects.toThrow(Failure);
    setDate(host, "2026-11-20");
    edit(host, unitFile, /(\n {2}approved)/, '\n  corrects: "99"$1');
    await expect(run(host)).rejects.toThrow(/99/);
    edit(host, unitFile, /\n {2}corrects: .*/, "");
    edit(host, unitFile, /\n {2}approved: .*/, "");
    expect(versionFindings(await run(host))).toMatchObject([{ rule: "plan-not-ready", severity: "error" }]);
    expect(verified(host).archive.versions).toHaveLength(4);
  });

  test("refuses a plan with errors, and a chain that does not hold", async () => {
    const host = unsignedHost();
    rewrite(host);
    raise(host, "5", "2026-11-20");
    edit(host, "/work/shared/5.1-seuranta.md", "\n\n", "\n\n::question[Kuka?]\n\n## Loppu\n\n");
    expect(await run(host)).toMatchObject({ kind: "refused" });
    host.files.remove(`${versions}/2026-06-15`);
    await expect(buildSite(unbroken(host))).rejects.toThrow(/2026-06-15\/MANIFEST\.json/);
  });

  test("signs when the workspace has keys, and only with one of them", async () => {
    const [signer, other] = [newSigner(), newSigner()];
    const host = unsignedHost();
    const [earlier] = /MCowBQ\S+=/.exec(text(fixtureHost(), "/work/omavalvonta.yaml")) ?? [];
    const setKeys = (...keys: readonly (string | undefined)[]): void =>
      edit(
        host,
        "/work/omavalvonta.yaml",
        /(?:signing-keys: .*\n)?language: fi/,
        `signing-keys: [${keys.join(", ")}]\nlanguage: fi`,
      );
    setKeys(signer.publicKey);
    // What other keys have signed is nobody's for this workspace, and is not followed.
    await expect(run(host, { signer })).rejects.toThrow(/not among signing-keys/);
    setKeys(earlier, signer.publicKey);
    await expect(run(host)).rejects.toThrow(/signing-keys/);
    await expect(run(host, { signer: other })).rejects.toThrow(/--sign/);
    rewrite(host);
    raise(host, "5", "2026-11-20");
    expect(await run(host, { signer })).toMatchObject({ kind: "released" });
    const check = (key: string): VerifiedUnit | undefined =>
      verify(host, undefined, {
        folders: [{ isNamed: true, path: `/work/${fixtureUnit}` }],
        head: undefined,
        keys: [key],
      })[0];
    const unknownToo = ["2025-03-03", "2026-02-02", "2026-06-15", "2026-06-20"];
    expect(check(signer.publicKey)?.problems.map(({ kind }) => kind)).toEqual(
      [...unknownToo, "x"].map(() => "unknown-key"),
    );
    expect(check(signer.publicKey)?.isSigned).toBe(true);
    expect(check(other.publicKey)?.problems.map(({ path }) => path)).toContain("2026-11-20/MANIFEST.json.sig");
  });

  test("signs a version that was released before there was a key, when somebody vouches for it", async () => {
    const host = unsignedHost();
    const signer = newSigner();
    rewrite(host);
    raise(host, "5", "2026-11-20");
    await run(host);
    // Keys that have signed before stay in the list.
    const [earlier] = /MCowBQ\S+=/.exec(text(fixtureHost(), "/work/omavalvonta.yaml")) ?? [];
    edit(
      host,
      "/work/omavalvonta.yaml",
      "language: fi",
      `language: fi\nsigning-keys: [${earlier}, ${signer.publicKey}]`,
    );
    expect(verified(host).problems.map(({ kind }) => kind)).toEqual(["unsigned"]);
    await expect(run(host, { signer })).rejects.toThrow(/not signed/);
    await expect(run(host, { head: "0".repeat(64), signer })).rejects.toThrow(/not signed/);
    const head = verified(host).archive.records.at(-1)?.root;
    expect(await run(host, { head, signer })).toMatchObject({ isNewlySigned: true, kind: "unchanged" });
    expect(await run(host, { signer })).toMatchObject({ isNewlySigned: false, kind: "unchanged" });
    expect(verified(host).problems).toEqual([]);
  });
});

/** The same machine with the question answered. */
function unbroken(host: MemoryHost): MemoryHost {
  edit(host, "/work/shared/5.1-seuranta.md", "::question[Kuka?]\n\n", "");
  return host;
}

describe("adoption and redaction", () => {
  const pdf = new TextEncoder().encode("%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\n");
  const adoption = { ...options, date: "2024-05-05", pdf, version: "0.9" };

  test("an earlier PDF comes into the chain as it is, last in the chain and first in time", async () => {
    const host = unsignedHost();
    expect(adopt(host, root, adoption)).toMatchObject({
      isNew: true,
      manifest: { folder: "2024-05-05", kind: "adoption" },
    });
    expect(adopt(host, root, adoption)).toMatchObject({ isNew: false });
    expect(() => adopt(host, root, { ...adoption, pdf: new TextEncoder().encode("%PDF-toinen") })).toThrow(Failure);
    expect(() => adopt(host, root, { ...adoption, pdf: new TextEncoder().encode("PK"), version: "0.8" })).toThrow(
      Failure,
    );
    const { archive, problems } = verified(host);
    expect(problems).toEqual([]);
    expect(archive.versions[0]?.manifest.version).toBe("0.9");
    expect(archive.records.at(-1)?.folder).toBe("2024-05-05");
    await buildSite(host);
    expect(host.files.read("/work/site/esimerkki/2024-05-05/omavalvontasuunnitelma.pdf")).toEqual(pdf);
    expect(text(host, "/work/site/esimerkki/versions/index.html")).toContain(
      "../2024-05-05/omavalvontasuunnitelma.pdf",
    );
  });

  test("content that is removed leaves its hashes, the reason and a page that says so, and the chain holds", async () => {
    const host = unsignedHost();
    const before = verified(host).archive.versions.find(({ manifest }) => manifest.version === "3");
    const { isNew, redaction } = redact(host, root, { ...options, reason: "Asiakkaan nimi.", version: "3" });
    expect(isNew).toBe(true);
    expect(redact(host, root, { ...options, reason: "Taas.", version: "2026-06-15" }).isNew).toBe(false);
    // The next version quoted what it changed.
    expect(redaction.removed).toEqual(
      expect.arrayContaining(["2026-06-20/changes.json", "2026-06-20/changes/index.html"]),
    );
    const { archive, problems } = verified(host);
    expect(problems).toEqual([]);
    expect(archive.versions.find(({ manifest }) => manifest.version === "3")?.manifest).toEqual(before?.manifest);
    expect([...filesBelow(host, `${versions}/2026-06-15`).keys()]).toEqual([
      "MANIFEST.json",
      "MANIFEST.json.sig",
      "REDACTION.json",
      "SHA256SUMS",
    ]);
    await buildSite(host);
    const page = text(host, "/work/site/esimerkki/2026-06-15/index.html");
    expect(page).toContain("Asiakkaan nimi.");
    expect(text(host, "/work/site/esimerkki/2026-06-20/changes/index.html")).toContain("on poistettu");
    expect(verified(host, "/work/site/esimerkki").problems).toEqual([]);
    const everything = [...filesBelow(host, "/work/site").values(), ...filesBelow(host, versions).values()];
    expect(everything.some((content) => Buffer.from(content, "base64").includes("Liukastuminen pihalla</th>"))).toBe(
      true,
    );
    expect(() => redact(host, root, { ...options, reason: "x", version: "77" })).toThrow(/77/);
  });
});

/** Files on which the program dies before its `last`-th change of the disk. */
class MortalFiles extends MemoryFiles {
  #changes = 0;

  constructor(
    readonly alive: MemoryFiles,
    readonly last: number,
  ) {
    super();
  }

  get changes(): number {
    return this.#changes;
  }

  as(): Files {
    const { alive } = this;
    const mortal =
      <Args extends readonly unknown[]>(action: (...args: Args) => void) =>
      (...args: Args): void => {
        if ((this.#changes += 1) >= this.last) throw new Error("killed");
        action(...args);
      };
    return {
      flush: mortal((path: string) => alive.flush(path)),
      kindOf: (path) => alive.kindOf(path),
      link: mortal((from: string, to: string) => alive.link(from, to)),
      list: (path) => alive.list(path),
      makeFolder: mortal((path: string) => alive.makeFolder(path)),
      makeReadOnly: mortal((path: string) => alive.makeReadOnly(path)),
      moveOver: mortal((from: string, to: string) => alive.moveOver(from, to)),
      names: (path) => alive.names(path),
      read: (path) => alive.read(path),
      readTransient: (path) => alive.readTransient(path),
      readPieces: (path, take) => alive.readPieces(path, take),
      remove: mortal((path: string) => alive.remove(path)),
      removeEntry: mortal((path: string) => alive.removeEntry(path)),
      rename: mortal((from: string, to: string) => alive.rename(from, to)),
      replace: mortal((path: string, content: Uint8Array | string) => alive.replace(path, content)),
      root: alive.root,
      size: (path) => alive.size(path),
      stamp: (path) => alive.stamp(path),
      write: mortal((path: string, content: Uint8Array | string) => alive.write(path, content)),
    };
  }
}

/** The same points in every run: a linear congruential generator. */
function points(count: number, below: number): readonly number[] {
  let state = 20261122;
  return Array.from({ length: count }, () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return 1 + (state % below);
  });
}

function killedHost(
  last: number,
  prepare: (host: MemoryHost) => void,
): { readonly host: MemoryHost; readonly mortal: Host; readonly files: MortalFiles } {
  const host = unsignedHost();
  prepare(host);
  const files = new MortalFiles(host.files, last);
  // The program that dies has a number of its own.
  return { files, host, mortal: { ...host, files: files.as(), processes: { isRunning: () => false, own: 4711 } } };
}

/** What may be found after a kill: nothing, or a whole record that HEAD does not name yet. */
function isWholeOrAbsent({ problems }: VerifiedUnit): boolean {
  return problems.every(({ kind }) => kind === "chain-goes-on");
}

describe("killed at any point", () => {
  const prepare = (host: MemoryHost): void => {
    rewrite(host);
    raise(host, "5", "2026-11-20");
  };

  test("a release leaves no version or a whole one, and the next one finishes", { timeout: 120_000 }, async () => {
    const { files: all, mortal } = killedHost(Number.POSITIVE_INFINITY, prepare);
    await release(mortal, root, options);
    expect(all.changes).toBeGreaterThan(60);
    const outcomes = new Set<string>();
    // Fifty points at random, and every one of the last, where the version is put in place.
    const chosen = [...points(50, all.changes), ...Array.from({ length: 12 }, (_, index) => all.changes - index)];
    for (const point of chosen) {
      const { host, mortal: dying } = killedHost(point, prepare);
      await expect(release(dying, root, options), `point ${point}`).rejects.toThrow("killed");
      const after = verified(host);
      expect(isWholeOrAbsent(after), `point ${point}: ${JSON.stringify(after.problems)}`).toBe(true);
      outcomes.add(`${after.archive.versions.length} versions, ${after.problems.length} problems`);
      const again = await run(host);
      expect(["released", "unchanged"], `point ${point}`).toContain(again.kind);
      const whole = verified(host);
      expect(whole.problems, `point ${point}`).toEqual([]);
      expect(whole.archive.versions).toHaveLength(5);
      expect(host.files.list(versions).filter(({ name }) => name.startsWith(".making"))).toEqual([]);
    }
    expect([...outcomes].toSorted()).toEqual([
      "4 versions, 0 problems",
      "5 versions, 0 problems",
      "5 versions, 1 problems",
    ]);
  });

  test("a redaction is finished by the next one", async () => {
    const redaction = { ...options, reason: "Nimi.", version: "3" };
    const { files: all, mortal } = killedHost(Number.POSITIVE_INFINITY, () => undefined);
    redact(mortal, root, redaction);
    for (let point = 1; point <= all.changes; point += 1) {
      const { host, mortal: dying } = killedHost(point, () => undefined);
      expect(() => redact(dying, root, redaction)).toThrow("killed");
      redact(host, root, redaction);
      expect(verified(host).problems, `point ${point} of ${all.changes}`).toEqual([]);
    }
  });
});
