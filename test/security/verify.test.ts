import { closeSync, openSync, truncateSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { makeKey, recordsOf, rewriteChain } from "./forge.js";
import { build, Lab, unit, versions } from "./lab.js";

const newest = "2026-06-20";
const broken = { codes: [2, 3], writes: [] } as const;
const spoil = (lab: Lab, base: string): void =>
  lab.edit(`repo/${base}/${newest}/plan.json`, (text) => text.replace("Maija", "Maria"));

describe("verify over what was made to look like something else", () => {
  const disguises: Readonly<Record<string, (lab: Lab, base: string) => void>> = {
    "with a file omavalvonta.yaml": (lab, base) => lab.write(`repo/${base}/omavalvonta.yaml`, "language: fi\n"),
    "with a link omavalvonta.yaml": (lab, base) =>
      lab.link(`repo/${base}/omavalvonta.yaml`, lab.at("outside/secret.yaml")),
    "with a file unit.yaml": (lab, base) => lab.write(`repo/${base}/unit.yaml`, "name: x\n"),
    "without the marker": (lab, base) => lab.remove(`repo/${base}/.omavalvonta-site`),
    "with the marker": (lab, base) => lab.write(`repo/${base}/.omavalvonta-site`, ""),
    "with a folder units": (lab, base) => lab.write(`repo/${base}/units/x/unit.yaml`, "name: x\n"),
    "with a folder versions": (lab, base) => lab.write(`repo/${base}/versions/oma.txt`, "x"),
    "with a file versions.json": (lab, base) => lab.write(`repo/${base}/versions.json`, "{}"),
  };
  for (const [name, disguise] of Object.entries(disguises))
    it(`M1: the unit and its versions, spoilt, ${name} (2 tries)`, async () => {
      const lab = new Lab();
      spoil(lab, versions);
      const isYaml = name.includes("unit.yaml");
      if (!isYaml) disguise(lab, unit);
      await lab.attempt(["verify", unit], broken);
      disguise(lab, versions);
      await lab.attempt(["verify", versions], broken);
    });

  for (const [name, disguise] of Object.entries(disguises))
    it(`M1: a site, spoilt, ${name} (3 tries)`, async () => {
      const lab = new Lab();
      expect((await lab.run(build)).code).toBe(0);
      spoil(lab, "site/esimerkki");
      disguise(lab, "site");
      await lab.attempt(["verify", "site"], broken);
      disguise(lab, "site/esimerkki");
      await lab.attempt(["verify", "site"], broken);
      await lab.attempt(["verify", "site/esimerkki"], broken);
    });

  it("M1: a named folder that has no versions is not sound (6 tries)", async () => {
    const lab = new Lab();
    lab.write("repo/tyhja/x.txt", "x");
    lab.write("repo/units/uusi/unit.yaml", "name: Uusi\ntraits: []\nplan: {}\n");
    lab.link("repo/linkki", "site");
    for (const folder of ["tyhja", "uusi", "units/uusi", "shared", "linkki", "../outside"])
      await lab.attempt(["verify", folder], { codes: [2], writes: [] });
  });

  it("M1: settings that cannot be read do not take the signatures away (6 tries)", async () => {
    const settings = [
      (text: string): string => `${text}\n: [`,
      (text: string): string => text.replace(/signing-keys: .*/, "signing-keys: [x]"),
      (text: string): string => text.replace(/signing-keys: .*/, "signing-keys: x"),
      (text: string): string => text.replace(/signing-keys: .*/, "signing-keys: {a: b}"),
      (): string => "",
      (text: string): string => `${text}\n\0`,
    ];
    for (const change of settings) {
      const lab = new Lab();
      lab.remove(`repo/${versions}/${newest}/MANIFEST.json.sig`);
      rewriteChain(lab, recordsOf(lab));
      lab.edit("repo/omavalvonta.yaml", change);
      await lab.attempt(["verify"], broken);
    }
  });

  it("M1: what is added to a site beside the versions, or changed in their lists (7 tries)", async () => {
    const edits: readonly ((lab: Lab, site: string) => void)[] = [
      (lab, site) => lab.write(`${site}/2025-12-24/index.html`, "<p>never released</p>"),
      (lab, site) => lab.edit(`${site}/versions/index.html`, (text) => text.replace("2026", "2027")),
      (lab, site) => lab.edit(`${site}/versions/versions.json`, (text) => text.replace("2026", "2027")),
      (lab, site) =>
        lab.edit(`${site}/versions/index.html`, (text) => text.replace("</main>", "<script>1</script></main>")),
      (lab, site) => lab.write(`${site}/2026-02-02/plan.json`, "{}"),
      (lab, site) => lab.edit(`${site}/2026-02-02/index.html`, (text) => text.replace("<main", "<p>x</p><main")),
      (lab, site) => lab.edit(`${site}/2026-02-02/index.html`, (text) => text.replace("</main>", "<p>x</p></main>")),
    ];
    for (const [index, edit] of edits.entries()) {
      const lab = new Lab();
      await lab.run(build);
      edit(lab, "repo/site/esimerkki");
      // What stands around the content of a page is the site's.
      await lab.attempt(["verify", "site"], index === 5 ? { codes: [0, 3], writes: [] } : broken);
    }
  });
});

describe("every byte of the versions", () => {
  const bom = (lab: Lab, path: string): void => lab.edit(path, (text) => `\u{FEFF}${text}`);
  const changes: Readonly<Record<string, (lab: Lab, base: string) => void>> = {
    "a BOM before HEAD": (lab, base) => bom(lab, `${base}/HEAD`),
    "a BOM before SHA256SUMS": (lab, base) => bom(lab, `${base}/${newest}/SHA256SUMS`),
    "a BOM before source/SHA256SUMS": (lab, base) => bom(lab, `${base}/${newest}/source/SHA256SUMS`),
    "a BOM before a record": (lab, base) => bom(lab, `${base}/${newest}/MANIFEST.json`),
    "a BOM before a signature": (lab, base) => bom(lab, `${base}/${newest}/MANIFEST.json.sig`),
    "another path in HEAD": (lab, base) =>
      lab.edit(`${base}/HEAD`, (text) => text.replace(/ {2}.*/, "  2026-06-15/MANIFEST.json")),
    "a line more in HEAD": (lab, base) => lab.edit(`${base}/HEAD`, (text) => `${text}\n`),
    "CRLF in SHA256SUMS": (lab, base) =>
      lab.edit(`${base}/${newest}/SHA256SUMS`, (text) => text.replaceAll("\n", "\r\n")),
    "an empty folder": (lab, base) => (
      lab.write(`${base}/${newest}/tyhja/x`, ""),
      lab.remove(`${base}/${newest}/tyhja/x`)
    ),
    "a hidden file in a version": (lab, base) => lab.write(`${base}/${newest}/.htaccess`, "x"),
    "a hidden folder beside the versions": (lab, base) => lab.write(`${base}/.piilo/index.html`, "x"),
    "a folder Thumbs.db": (lab, base) => lab.write(`${base}/Thumbs.db/index.html`, "x"),
    "HEAD is a link": (lab, base) => (
      lab.copy(`${base}/HEAD`, "outside/HEAD"),
      lab.link(`${base}/HEAD`, lab.at("outside/HEAD"))
    ),
    "HEAD is a folder": (lab, base) => (lab.remove(`${base}/HEAD`), lab.write(`${base}/HEAD/x`, "x")),
    "a version is a link to a copy": (lab, base) => {
      lab.copy(`${base}/${newest}`, "outside/copy");
      lab.link(`${base}/${newest}`, lab.at("outside/copy"));
    },
    "the versions are a link to a copy": (lab, base) => {
      lab.copy(base, "outside/copies");
      lab.link(base, lab.at("outside/copies"));
    },
  };
  for (const [name, change] of Object.entries(changes))
    it(`L3: ${name} (2 tries)`, async () => {
      const lab = new Lab();
      rewriteChain(lab, recordsOf(lab), makeKey(lab, "oma.pem", true));
      change(lab, `repo/${versions}`);
      await lab.attempt(["verify", "esimerkki"], { codes: [2, 3], writes: [] });
      await lab.attempt(build, { codes: [1, 2, 3], writes: [] });
    });

  it("L3: a file of 3 GB, and what is wrong with the others is told too", async () => {
    const lab = new Lab();
    const path = `repo/${versions}/${newest}/index.html`;
    closeSync(openSync(lab.at(path), "w"));
    truncateSync(lab.at(path), 3 * 2 ** 30);
    lab.write(`repo/${versions}/2026-06-15/index.html`, "x");
    const outcome = await lab.run(["verify", "esimerkki"]);
    expect(outcome.code).toBe(3);
    expect(outcome.text).toMatch(/2026-06-15\/index\.html[\s\S]*2026-06-20\/index\.html/);
  });

  it("L3: the site's unit folder, its versions and a version are links (3 tries)", async () => {
    for (const place of ["esimerkki", "esimerkki/versions", `esimerkki/${newest}`]) {
      const lab = new Lab();
      await lab.run(build);
      lab.copy(`repo/site/${place}`, "outside/copy");
      lab.link(`repo/site/${place}`, lab.at("outside/copy"));
      await lab.attempt(["verify", "site"], broken);
    }
  });
});
