import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { build, Lab, secret, unit } from "./lab.js";
import { tinyPdf } from "../support/tiny-pdf.js";

const section = `repo/${unit}/1-kaikki.md`;

/** Adds links to the plan, and another version number, so that the released one does not have to be the same. */
function addLinks(lab: Lab, ...links: readonly string[]): void {
  lab.edit(section, (text) => `${text}\n${links.map((link) => `[x](<${link}>)`).join("\n\n")}\n`);
  lab.edit(`repo/${unit}/unit.yaml`, (text) => text.replace('version: "4"', 'version: "5"'));
}

describe("attachments at the addresses of the site's own files", () => {
  const taken = [
    "2026-06-20/omavalvontasuunnitelma.pdf",
    "2026-06-20/index.txt",
    "2026-06-20.2/x.pdf",
    "2026-06-20x/x.pdf",
    "2027-01-01/x.pdf",
    "omavalvontasuunnitelma.pdf",
    "OMAVALVONTASUUNNITELMA.PDF",
    "plan-for-egenkontroll.pdf",
    "poster.pdf",
    "Poster.pdf",
    "sv/poster.pdf",
    "sv/2026-06-20/x.pdf",
    "versions/index.txt",
    "versions/x.pdf",
    "Versions/x.pdf",
    "reports/x.pdf",
    "changes/x.pdf",
  ];
  it(`H6: ${taken.length} names of the unit (${taken.length} tries)`, { timeout: 120_000 }, async () => {
    for (const name of taken) {
      const lab = new Lab();
      lab.write(`repo/${unit}/${name}`, tinyPdf("AUTHOR"));
      addLinks(lab, name);
      await lab.attempt(build, { codes: [1, 2, 3], says: "1-kaikki.md" });
      expect(lab.exists("repo/site")).toBe(false);
    }
  });

  it("H6: the released version stays as it is on the site and in the archive, drafts too (3 tries)", async () => {
    const lab = new Lab();
    const page = `repo/site/esimerkki/2026-06-20/omavalvontasuunnitelma.pdf`;
    await lab.run(build);
    const good = lab.read(page);
    lab.write(`repo/${unit}/2026-06-20/omavalvontasuunnitelma.pdf`, tinyPdf("AUTHOR"));
    addLinks(lab, "2026-06-20/omavalvontasuunnitelma.pdf");
    await lab.attempt([...build, "--draft"], { codes: [1, 2] });
    await lab.attempt(build, { codes: [1, 2] });
    expect(lab.read(page)).toBe(good);
    await lab.attempt(["verify"], { codes: [0], writes: [] });
  });

  it("H6: writing into a site as its owner changes no released file (1 tries)", async () => {
    const lab = new Lab();
    await lab.run(build);
    lab.edit("repo/site/esimerkki/2026-06-20/plan.json", () => "{}");
    await lab.attempt(["verify", "esimerkki"], { codes: [0], writes: [] });
  });

  it("H6: a unit that has the name of a folder of the site's (6 tries)", async () => {
    const lab = new Lab();
    lab.copy(`repo/${unit}`, "outside/copy");
    lab.remove("outside/copy/versions");
    for (const name of ["shared-files", "Shared-Files", "pagefind", "assets", "accessibility", "programme"]) {
      lab.remove("repo/units");
      lab.copy("outside/copy", `repo/units/${name}`);
      await lab.attempt(build, { codes: [1], says: `units/${name}` });
      expect(lab.exists("repo/site")).toBe(false);
    }
  });

  it("H6: a common file and a file of the workspace that would share an address (3 tries)", async () => {
    const lab = new Lab();
    lab.write("repo/shared/liite.pdf", tinyPdf("yhteinen"));
    lab.write("repo/liite.pdf", tinyPdf("toinen"));
    addLinks(lab, "../../shared/liite.pdf", "../../liite.pdf");
    await lab.attempt(build, { says: "1-kaikki.md" });
    lab.remove("repo/liite.pdf");
    lab.write("repo/units/toinen/liite.pdf", tinyPdf("toisen"));
    addLinks(lab, "../toinen/liite.pdf");
    await lab.attempt(build, { codes: [0, 1, 2] });
    lab.write("repo/Shared/liite.pdf", tinyPdf("toinen"));
    addLinks(lab, "../../Shared/liite.pdf");
    await lab.attempt(build, { codes: [0, 1, 2] });
  });
});

describe("attachments that are nobody's business", () => {
  const places = [
    "../../.git/config.txt",
    "../../.git/x.txt",
    "../../.env.txt",
    "../../.github/x.txt",
    "../../%2egit/x.txt",
    "../../.GIT/x.txt",
    "../../units/../.git/x.txt",
    ".piilo/x.txt",
    "../../shared/.piilo.txt",
    "../../node_modules/p/x.txt",
    "../../Node_Modules/p/x.txt",
    "versions/2026-06-20/source/x.txt",
    "../../site/../.git/x.txt",
  ];
  it(`H7: hidden files by plain paths (${places.length} tries)`, { timeout: 120_000 }, async () => {
    for (const place of places) {
      const lab = new Lab();
      const path = decodeURIComponent(place);
      if (!path.includes("versions/")) lab.write(`repo/${unit}/${path}`, secret);
      addLinks(lab, place);
      await lab.attempt(build, { says: "1-kaikki.md" });
    }
  });

  it("H7: links of every kind with the ending of an attachment (9 tries)", { timeout: 120_000 }, async () => {
    const targets = [
      "../../.git/config",
      "/proc/self/environ",
      "../../../outside/secret.txt",
      "../../omavalvonta.yaml",
      "ei-ole.txt",
      "liite.txt",
      "../../../outside",
      "/dev/zero",
      "images/kartta.svg",
    ];
    for (const target of targets) {
      const lab = new Lab();
      lab.link(`repo/${unit}/liite.txt`, target);
      addLinks(lab, "liite.txt");
      await lab.attempt(build, { env: { CI_TOKEN: secret }, says: "1-kaikki.md" });
    }
  });

  it("H7: the folder of an attachment is a link; a picture's is (4 tries)", async () => {
    for (const [folder, link] of [
      ["liitteet", "[x](liitteet/secret.txt)"],
      ["kuvat", "![x](kuvat/secret.svg)"],
      ["liitteet", "[x](liitteet/folder/inner/deep.txt)"],
      ["kuvat", "![x](../esimerkki/kuvat/secret.svg)"],
    ] as const) {
      const lab = new Lab();
      lab.link(`repo/${unit}/${folder}`, lab.at("outside"));
      lab.edit(section, (text) => `${text}\n${link}\n`);
      await lab.attempt(build, { says: folder });
    }
  });

  it("H7: pipes and folders with the ending of an attachment (2 tries)", async () => {
    const lab = new Lab();
    lab.special(`repo/${unit}/liite.pdf`, "fifo");
    addLinks(lab, "liite.pdf");
    await lab.attempt(build, { says: "1-kaikki.md" });
    lab.remove(`repo/${unit}/liite.pdf`);
    lab.write(`repo/${unit}/liite.pdf/x.txt`, secret);
    await lab.attempt(build, { says: "1-kaikki.md" });
  });

  it("H7: an attachment that is left where it may be is published as a file of its own (1 tries)", async () => {
    const lab = new Lab();
    lab.write(`repo/${unit}/liite.pdf`, tinyPdf("oma"));
    addLinks(lab, "liite.pdf");
    await lab.attempt(build, { codes: [0] });
    expect(readFileSync(lab.at("repo/site/esimerkki/liite.pdf"), "utf8")).toBe(tinyPdf("oma"));
  });
});
