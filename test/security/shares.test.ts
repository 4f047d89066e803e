import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Lab, secret } from "./lab.js";
import { withChecksum } from "../../src/pipeline/cache/checksum.js";
import { sha256 } from "../../src/versions/digest.js";

const options = ["--no-pdf", "--no-search"] as const;
const refused = { codes: [2], writes: [] } as const;

const template = mkdtempSync(join(tmpdir(), "omavalvonta-shares-"));
afterAll(() => rmSync(template, { force: true, recursive: true }));

/** Builds a workspace of three units once as two shares, in the folder `osat` of the repository. */
beforeAll(async () => {
  const lab = new Lab("ranta");
  mkdirSync(lab.at("repo/osat"));
  for (const index of [1, 2]) {
    const out = ["--shard", `${index}/2`, "--run", "77", "--out", `osat/share-${index}`];
    expect((await lab.run(["build", ...options, ...out])).code).toBe(0);
  }
  cpSync(lab.at("repo/osat"), template, { recursive: true });
}, 120_000);

function shared(): Lab {
  const lab = new Lab("ranta");
  cpSync(template, lab.at("repo/osat"), { recursive: true });
  return lab;
}

const merge = ["merge", "osat/share-1", "osat/share-2"] as const;
const shardFile = "repo/osat/share-1/.omavalvonta-share";

interface Part {
  files: string[];
  prints: [string, string][];
  shown: [string, string][];
  documents: { folder: string; mapped: { path: string }[]; page: string }[];
  listed: { slug: string };
}
interface Forged {
  record: {
    pdfs: Record<string, unknown>;
    stamps: Record<string, string>;
    units: Record<string, { result: { part: Part } }>;
  };
}

/** Changes what the first share says of itself, and seals it as the program would. */
function forge(lab: Lab, change: (file: Forged, part: Part, slug: string) => void): void {
  const file = JSON.parse(lab.read(shardFile).split("\n")[1] ?? "") as Forged;
  for (const [slug, { result }] of Object.entries(file.record.units).slice(0, 1)) change(file, result.part, slug);
  lab.write(shardFile, withChecksum(file));
}

describe("shares with paths that lead out", () => {
  const hostile = [
    "../evil.sh",
    "../../hooks/post-commit",
    "/evil.sh",
    "{slug}/../../evil.sh",
    "{slug}/../index.html",
    "index.html",
    "toinen/index.html",
    ".git/hooks/post-commit",
    "{slug}/./x.html",
    "{slug}//x.html",
    "{slug}\\..\\..\\evil.sh",
    "{slug}/..",
    "{slug}/\0.html",
    "",
  ];
  it(`H3: files that the unit has (${hostile.length} tries)`, { timeout: 120_000 }, async () => {
    const lab = shared();
    const good = lab.read(shardFile);
    for (const path of hostile) {
      lab.write("repo/osat/share-1/x.html", "#!/bin/sh\ntouch evil\n");
      lab.write("repo/osat/evil.sh", "#!/bin/sh\ntouch evil\n");
      lab.write("repo/evil.sh", "#!/bin/sh\ntouch evil\n");
      forge(lab, (file, part, slug) => {
        const named = path.replaceAll("{slug}", slug);
        part.files.push(named);
        file.record.stamps[named] = sha256("#!/bin/sh\ntouch evil\n");
      });
      await lab.attempt(merge, { ...refused, says: /share-1/ });
      lab.write(shardFile, good);
    }
  });

  it("H3: PDFs, stamps and pictures (10 tries)", { timeout: 120_000 }, async () => {
    const lab = shared();
    const good = lab.read(shardFile);
    const changes: readonly ((file: Forged, part: Part, slug: string) => void)[] = [
      (_, part) => void part.prints.push(["../evil.pdf", "x"]),
      (file) => void (file.record.pdfs["../evil.pdf"] = { isAccessible: true, key: "x" }),
      (file) => void (file.record.stamps["../../evil"] = "x"),
      (_, part) => void part.shown.push([".git/config", "shared-files/config.txt"]),
      (_, part, slug) => void part.shown.push(["../outside/secret.txt", `${slug}/secret.txt`]),
      (_, part) =>
        void part.shown.push(["units/ranta/versions/2026-03-24/source/omavalvonta.yaml", "shared-files/x.txt"]),
      (_, part) => void part.shown.push(["omavalvonta.yaml", "../evil.yaml"]),
      (_, part) => void part.shown.push(["shared/ei-ole.png", "index.html"]),
      (_, part) => void (part.listed.slug = "../x"),
      (file) => void (file.record.units["../x"] = Object.values(file.record.units)[0] as never),
    ];
    for (const change of changes) {
      forge(lab, change);
      await lab.attempt(merge, { ...refused, says: /share-1|osat/ });
      lab.write(shardFile, good);
    }
  });

  it("H3: a share of any other shape is refused in plain words (12 tries)", { timeout: 120_000 }, async () => {
    const lab = shared();
    const good = JSON.parse(lab.read(shardFile).split("\n")[1] ?? "") as Record<string, unknown>;
    const values = [null, {}, "x"];
    const keys = ["format", "mode", "record", "shard"];
    for (const key of keys)
      for (const value of values) {
        lab.write(shardFile, withChecksum({ ...good, [key]: value }));
        await lab.attempt(merge, { ...refused, says: /share-1|osat/ });
      }
  });
});

describe("links among shares", () => {
  const links: readonly (readonly [place: string, target: string])[] = [
    ["osat/share-1", "../../outside/osa"],
    ["osat", "../outside/osat"],
    ["osat/share-1/.omavalvonta-share", "../../../outside/osa/.omavalvonta-share"],
    ["osat/share-1/{slug}", "../../../outside/folder"],
    ["osat/share-1/{slug}/index.html", "../../../../outside/secret.txt"],
    ["osat/share-1/{slug}/plan.json", "../../../.git/config"],
    ["osat/share-1/{slug}/index.html", "/proc/self/environ"],
  ];
  for (const [place, target] of links)
    it(`H3: ${place} -> ${target}`, async () => {
      const lab = shared();
      let slug = "";
      forge(lab, (_file, _part, name) => (slug = name));
      lab.copy("repo/osat", "outside/osat");
      lab.copy("repo/osat/share-1", "outside/osa");
      lab.link(`repo/${place.replace("{slug}", slug)}`, target);
      await lab.attempt(merge, { codes: [2], env: { CI_TOKEN: secret }, says: /osat|keskusta/, writes: [] });
    });

  it("H3: a pipe instead of a share's file, and of a page (2 tries)", async () => {
    const lab = shared();
    let page = "";
    forge(lab, (_file, _part, slug) => (page = `repo/osat/share-1/${slug}/index.html`));
    lab.special(page, "fifo");
    await lab.attempt(merge, { ...refused, says: /share-1|keskusta/ });
    lab.special(shardFile, "fifo");
    await lab.attempt(merge, { ...refused, says: /share-1/ });
  });
});

describe("shares that a pull request brings along", () => {
  it("H3: a committed share beside the real ones, or in place of one (5 tries)", async () => {
    const lab = shared();
    lab.copy("repo/osat/share-1", "repo/osat/share-0");
    lab.git("init", "-q");
    lab.git("add", "-f", "osat/share-0");
    await lab.attempt(["merge", "osat/share-0", "osat/share-1", "osat/share-2"], { ...refused, says: /share-0/ });
    await lab.attempt(["merge", "osat/share-0", "osat/share-2"], { ...refused, says: /share-0.*git|git.*share-0/s });
    await lab.attempt(["merge", "share-0", "share-2"], { ...refused, cwd: "repo/osat", says: /git/ });
    lab.link("repo/osat/share-9", "share-1");
    lab.git("add", "-f", "osat/share-9");
    await lab.attempt(["merge", "osat/share-9", "osat/share-2"], { ...refused, says: /share-9/ });
    lab.remove("repo/.git/index");
    await lab.attempt(["merge", "osat/share-0", "osat/share-1", "osat/share-2"], { ...refused, says: /1\/2/ });
  });

  it("H3: shares of another run, of none, or of other sources (5 tries)", { timeout: 120_000 }, async () => {
    const lab = shared();
    lab.copy("repo/osat/share-1", "repo/osat/vanha");
    await lab.attempt([...merge, "--run", "78"], { ...refused, says: /78/ });
    expect((await lab.run(["build", ...options, "--shard", "1/2", "--out", "osat/toinen", "--run", "76"])).code).toBe(
      0,
    );
    await lab.attempt(["merge", "osat/toinen", "osat/share-2", "--run", "77"], { ...refused, says: /toinen/ });
    await lab.attempt(["merge", "osat/toinen", "osat/share-2"], { ...refused, says: /toinen|share-2/ });
    await lab.attempt([...merge, "osat/vanha", "--run", "77"], { ...refused, says: /vanha/ });
    lab.edit("repo/omavalvonta.yaml", (text) => `${text}\n# muu\n`);
    await lab.attempt([...merge, "--run", "77"], { codes: [2], writes: [] });
  });
});
