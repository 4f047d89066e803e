import { chmodSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { madeUp, makeKey, recordsOf, redactionOf, rewriteChain, withoutKeys } from "./forge.js";
import { build, Lab, secret, versions } from "./lab.js";
import { tinyPdf } from "../support/tiny-pdf.js";

const refused = { codes: [1, 2, 3], writes: [] } as const;
const env = { CI_TOKEN: secret };
const newest = "2026-06-20";
const adoption = ["--adopt", "../home/vanha.pdf", "--date", "2025-05-05", "--version", "0"] as const;

describe("links among the versions", () => {
  const frozen: readonly (readonly [place: string, target: string])[] = [
    [`${newest}/omavalvontasuunnitelma.pdf`, "/etc/passwd"],
    [`${newest}/style.css`, "../../../../.git/config"],
    [`${newest}/index.html`, "/proc/self/environ"],
    [`${newest}/plan.json`, "../../../../../outside/secret.json"],
    [`${newest}/changes`, "../../../../../outside/folder"],
    [`${newest}/images/kartta.svg`, "../../../../../../outside/secret.svg"],
    [`${newest}/images`, "../2026-06-15/images"],
    [`${newest}/source`, "../../../../../outside/folder"],
    [`${newest}/source/omavalvonta.yaml`, "../../../../../omavalvonta.yaml"],
    [`${newest}/MANIFEST.json`, "../../../../../outside/secret.json"],
    [`${newest}/MANIFEST.json.sig`, "../../../../../outside/secret.txt"],
    [`${newest}/SHA256SUMS`, "../../../../../outside/secret.txt"],
    [`${newest}/source/SHA256SUMS`, "ei-ole"],
    [`${newest}/uusi.html`, "../../../../../outside/secret.txt"],
    ["2026-02-02/REDACTION.json", "../../../../../outside/secret.json"],
    ["2026-02-02/REDACTION.json.sig", "../../../../../outside/secret.txt"],
    ["2026-02-02/index.html", "../../../../../outside/secret.txt"],
    [newest, "2026-06-15"],
    [newest, "../../../../outside/folder"],
    ["2026-10-10", "../../../../outside/folder"],
    ["HEAD", "../../../../outside/secret.txt"],
    ["HEAD", "HEAD"],
    [".", "../../../outside/folder"],
  ];
  for (const [place, target] of frozen)
    it(`C3: versions/${place} -> ${target}`, async () => {
      const lab = new Lab();
      lab.link(`repo/${versions}${place === "." ? "" : `/${place}`}`, target);
      await lab.attempt(build, { ...refused, env, says: place === "." ? /versions/ : (place.split("/").at(-1) ?? "") });
    });

  it("C3: links to what has no write bits, from a clone, for drafts, shares and comparisons (5 tries)", async () => {
    const lab = new Lab();
    chmodSync(lab.at("outside/secret.txt"), 0o400);
    lab.link(`repo/${versions}/${newest}/style.css`, lab.at("outside/secret.txt"));
    lab.link(`repo/${versions}/${newest}/plan.json`, "/proc/self/environ");
    lab.clone();
    await lab.attempt([...build, "--draft"], { ...refused, env });
    await lab.attempt([...build, "--shard", "1/1"], { ...refused, env });
    await lab.attempt([...build, "--no-cache"], { ...refused, env });
    await lab.attempt(["diff", "esimerkki", "2026-06-15", newest], { ...refused, env, says: "plan.json" });
    await lab.attempt(["release", "esimerkki", "--redact", newest, "--reason", "x"], { ...refused, env });
  });

  it("C3: a frozen file that was changed by hand is not published (4 tries)", async () => {
    for (const path of ["index.html", "style.css", "source/omavalvonta.yaml", "images/kartta.svg"]) {
      const lab = new Lab();
      await lab.run(build);
      lab.edit(`repo/${versions}/${newest}/${path}`, (text) => `${text}<script>alert(1)</script>`);
      await lab.attempt(build, { ...refused, says: path });
      expect(lab.read(`repo/site/esimerkki/${newest}/index.html`)).not.toContain("alert(1)");
    }
  });
});

describe("forged records, where signatures are asked for", () => {
  const releases: readonly (readonly string[])[] = [
    ["release", "esimerkki", "--sign", "../home/oma.pem", "--browser", "/bin/false"],
    ["release", "esimerkki", "--sign", "../home/oma.pem", "--redact", "2026-06-15", "--reason", "x"],
    ["release", "esimerkki", "--sign", "../home/oma.pem", ...adoption],
  ];
  const forgeries: Readonly<Record<string, (lab: Lab) => void>> = {
    "the newest page is another, its record right, its signature gone": (lab) => {
      scripted(lab, newest);
      rewriteChain(lab, recordsOf(lab));
      lab.remove(`repo/${versions}/${newest}/MANIFEST.json.sig`);
      lab.remove(`repo/${versions}/2026-02-02/REDACTION.json.sig`);
    },
    "the newest page is another, its signature as it was": (lab) => {
      scripted(lab, newest);
      rewriteChain(lab, recordsOf(lab));
    },
    "everything is signed by the attacker": (lab) => {
      scripted(lab, newest);
      rewriteChain(lab, recordsOf(lab), makeKey(lab, "muu.pem", false));
    },
    "an older page is another, and every record after it": (lab) => {
      scripted(lab, "2026-06-15");
      rewriteChain(lab, recordsOf(lab));
    },
    "a removal that nobody has signed": (lab) => {
      const removed = ["index.html", "plan.json"].map((path) => `2026-06-15/${path}`);
      rewriteChain(lab, [...recordsOf(lab), redactionOf("2026-06-15", removed)]);
    },
    "a version that never was": (lab) =>
      rewriteChain(lab, [...recordsOf(lab), madeUp(lab, "2026-10-01", { "index.html": "<script>alert(1)</script>" })]),
    "a signature that is a link": (lab) =>
      lab.link(`repo/${versions}/${newest}/MANIFEST.json.sig`, lab.at("outside/secret.txt")),
    "a signature that is a pipe": (lab) => lab.special(`repo/${versions}/${newest}/MANIFEST.json.sig`, "fifo"),
  };
  for (const [name, forge] of Object.entries(forgeries))
    it(`H4: ${name} (${releases.length + 2} tries)`, async () => {
      const lab = new Lab();
      lab.write("home/vanha.pdf", tinyPdf("vanha"));
      rewriteChain(lab, recordsOf(lab), makeKey(lab, "oma.pem", true));
      expect((await lab.run(["verify"])).code).toBe(0);
      forge(lab);
      await lab.attempt(["verify"], { codes: [3], writes: [] });
      await lab.attempt(build, { ...refused, says: /versions\/202/ });
      for (const args of releases) await lab.attempt(args, { ...refused, says: /versions\/202|versions\/HEAD/ });
    });

  it("H4: a hash of another record, or another key, vouches for nothing (3 tries)", async () => {
    const lab = new Lab();
    rewriteChain(lab, recordsOf(lab), makeKey(lab, "oma.pem", true));
    const head = recordsOf(lab)[0]?.root ?? "";
    makeKey(lab, "muu.pem", false);
    const last = recordsOf(lab).at(-1);
    lab.remove(`repo/${versions}/${last?.folder}/${last?.kind === "redaction" ? "REDACTION" : "MANIFEST"}.json.sig`);
    const release = ["release", "esimerkki", "--redact", "2026-06-15", "--reason", "x", "--sign"];
    await lab.attempt([...release, "../home/oma.pem", "--head", head], refused);
    await lab.attempt([...release, "../home/muu.pem", "--head", last?.root ?? ""], refused);
    await lab.attempt([...release, "../home/oma.pem", "--head", "0".repeat(64)], refused);
  });

  function scripted(lab: Lab, folder: string): void {
    lab.edit(`repo/${versions}/${folder}/index.html`, (text) =>
      text.replace("</body>", "<script>alert(1)</script></body>"),
    );
  }
});

describe("forged removals, where no signatures are asked for", () => {
  const redact = ["release", "esimerkki", "--redact", "2026-06-15", "--reason", "x"];
  const paths: readonly (readonly [path: string, link: string])[] = [
    ["x/Documents", "outside"],
    ["x/folder/inner/deep.txt", "outside"],
    ["x/config", "repo/.git"],
    ["x/unit.yaml", "repo/units/esimerkki"],
  ];
  for (const [path, link] of paths)
    it(`H5: a version that has ${path}, x -> ${link}, and its removal (2 tries)`, async () => {
      const lab = new Lab();
      withoutKeys(lab);
      lab.write("outside/Documents/oma.txt", "oma");
      const forged = madeUp(lab, "2026-10-01", { [path]: "x" });
      rewriteChain(lab, [...recordsOf(lab), forged, redactionOf("2026-10-01", [`2026-10-01/${path}`])]);
      lab.link(`repo/${versions}/2026-10-01/x`, lab.at(link));
      await lab.attempt(redact, { ...refused, says: "2026-10-01/x" });
      await lab.attempt(build, { ...refused, says: "2026-10-01/x" });
    });

  it("H5: paths that lead out of a version, or to a record itself (10 tries)", async () => {
    for (const path of ["../../unit.yaml", "/etc/x", "a\\..\\b", "./index.html", "MANIFEST.json"]) {
      const lab = new Lab();
      withoutKeys(lab);
      const forged = madeUp(lab, "2026-10-01", { "x/y": "x" });
      rewriteChain(lab, [
        ...recordsOf(lab),
        { ...forged, files: [{ bytes: 1, path, sha256: "0".repeat(64) }] },
        redactionOf("2026-10-01", [`2026-10-01/${path}`]),
      ]);
      await lab.attempt(redact, refused);
      await lab.attempt(build, refused);
    }
  });

  it("H5: the folder of versions, or a version's, is a link, and something is released (4 tries)", async () => {
    const lab = new Lab();
    lab.write("home/vanha.pdf", tinyPdf("vanha"));
    withoutKeys(lab);
    lab.copy(`repo/${versions}`, "outside/versions");
    lab.link(`repo/${versions}`, lab.at("outside/versions"));
    await lab.attempt(redact, refused);
    await lab.attempt(["release", "esimerkki", ...adoption], refused);
    lab.link(`repo/${versions}`, lab.at("outside/ei-ole"));
    await lab.attempt(["release", "esimerkki", ...adoption], refused);
    lab.link("repo/units/esimerkki", lab.at("outside/unit"));
    await lab.attempt(["release", "esimerkki", ...adoption], refused);
  });
});

describe("what an adopted version takes along", () => {
  for (const logo of [
    "../outside/secret.svg",
    "/etc/passwd",
    ".git/config",
    "units/../../outside/secret.svg",
    "logo.svg",
    ".salainen.svg",
  ])
    it(`M6: site.logo: ${logo} (2 tries)`, async () => {
      const lab = new Lab();
      withoutKeys(lab);
      lab.write("home/vanha.pdf", tinyPdf("vanha"));
      lab.write("repo/.salainen.svg", `<svg>${secret}</svg>`);
      lab.edit("repo/omavalvonta.yaml", (text) => `${text}site:\n  logo: ${logo}\n`);
      lab.link("repo/logo.svg", lab.at("outside/secret.svg"));
      await lab.attempt(["release", "esimerkki", ...adoption], { codes: [0, 1, 2], writes: [`repo/${versions}`] });
      await lab.attempt(build, { codes: [1, 2] });
    });

  it("M6: the earlier plan's PDF is a link of an author's (2 tries)", async () => {
    const lab = new Lab();
    withoutKeys(lab);
    lab.link("repo/vanha.pdf", lab.at("outside/secret.pdf"));
    await lab.attempt(["release", "esimerkki", "--adopt", "vanha.pdf", ...adoption.slice(2)], {
      ...refused,
      says: "vanha.pdf",
    });
    lab.link("repo/vanhat", lab.at("outside"));
    await lab.attempt(["release", "esimerkki", "--adopt", "vanhat/secret.pdf", ...adoption.slice(2)], {
      ...refused,
      says: "vanhat",
    });
  });
});
