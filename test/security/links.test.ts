import { createServer } from "node:net";
import { describe, it } from "vitest";
import { build, isRoot, Lab, unit, versions } from "./lab.js";

/** Where a plan's author can put a link instead of a file or folder, what it leads to, and what a message has to name. */
const places: readonly (readonly [place: string, target: string, says: string])[] = [
  ["omavalvonta.yaml", "secret.yaml", "omavalvonta.yaml"],
  ["units", "unit", "units"],
  [unit, "unit", "esimerkki"],
  [`${unit}/unit.yaml`, "unit/unit.yaml", "unit.yaml"],
  [`${unit}/1-kaikki.md`, "secret.md", "1-kaikki.md"],
  [`${unit}/9-uusi.md`, "secret.md", "9-uusi.md"],
  [`${unit}/actions.yaml`, "secret.yaml", "actions.yaml"],
  [`${unit}/risks`, "folder", "risks"],
  [`${unit}/risks/safety.yaml`, "secret.yaml", "safety.yaml"],
  [`${unit}/reports`, "folder", "reports"],
  [`${unit}/reports/2026-2.yaml`, "secret.yaml", "2026-2.yaml"],
  [`${unit}/images`, "folder", "images"],
  [`${unit}/images/kartta.svg`, "secret.svg", "kartta.svg"],
  [`${unit}/sv`, "unit", "sv"],
  [`${unit}/en/unit.yaml`, "unit/unit.yaml", "unit.yaml"],
  [versions, "folder", "versions"],
  ["shared", "folder", "shared"],
  ["shared/5.1-seuranta.md", "secret.md", "5.1-seuranta.md"],
  ["shared/programme", "unit", "programme"],
  ["shared/fi", "folder", "fi"],
];

const reading: readonly (readonly string[])[] = [
  ["lint", "--no-cache"],
  [...build, "--draft"],
];

describe("links instead of what is read", () => {
  for (const [place, target, says] of places) {
    it(`H7: ${place} is a link to what is outside (${reading.length} tries)`, async () => {
      const lab = new Lab();
      lab.link(`repo/${place}`, lab.at(`outside/${target}`));
      for (const args of reading) await lab.attempt(args, { says });
    });
  }

  it("H7: links of every make lead out of a real clone (5 tries)", async () => {
    for (const link of [
      "../../.git/config",
      "1-uusi.md",
      "../../../outside/secret.md",
      "ei-ole.md",
      "/proc/self/environ",
    ]) {
      const lab = new Lab();
      lab.link(`repo/${unit}/1-uusi.md`, link);
      lab.clone();
      await lab.attempt(build, { says: "1-uusi.md" });
    }
  });

  it("H7: chains of links, and links in folders behind links (4 tries)", async () => {
    for (const make of [
      (lab: Lab) => {
        lab.link("repo/a", "b");
        lab.link("repo/b", lab.at("outside/secret.md"));
        lab.link(`repo/${unit}/2-uusi.md`, "../../a");
      },
      (lab: Lab) => {
        lab.link("repo/kansio", lab.at("outside"));
        lab.link(`repo/${unit}/2-uusi.md`, "../../kansio/secret.md");
      },
      (lab: Lab) => lab.link(`repo/${unit}/2-uusi.md`, "/proc/self/cwd/.git/config"),
      (lab: Lab) => {
        lab.link(`repo/${unit}/2-uusi.md`, "3-uusi.md");
        lab.link(`repo/${unit}/3-uusi.md`, "2-uusi.md");
      },
    ]) {
      const lab = new Lab();
      make(lab);
      await lab.attempt(build, { says: "2-uusi.md" });
    }
  });

  it("H7: the link is in a file's name that the settings give (4 tries)", async () => {
    for (const [key, name, target] of [
      ["outline: aptk", "runko.yaml", "secret.yaml"],
      ["outline: aptk", "kansio/runko.yaml", "folder"],
      ["provider:", "logo.svg", "secret.svg"],
      ["provider:", "kuvat/logo.svg", "folder"],
    ] as const) {
      const lab = new Lab();
      const setting = key === "provider:" ? `site:\n  logo: ${name}\nprovider:` : `outline: ${name}`;
      lab.edit("repo/omavalvonta.yaml", (text) => text.replace(key, setting));
      lab.link(`repo/${name.split("/").length > 1 ? name.split("/")[0] : name}`, lab.at(`outside/${target}`));
      await lab.attempt(["lint"], { says: name });
      await lab.attempt(build, { says: name });
    }
  });

  it("H7: every other command over a workspace with links (12 tries)", async () => {
    const lab = new Lab();
    lab.link(`repo/${unit}/3.2-linkki.md`, lab.at("outside/secret.md"));
    lab.link("repo/units/toinen", lab.at("outside/unit"));
    lab.link("repo/shared/uusi.md", "../.git/config");
    const writes = { codes: [0, 1, 2, 3], writes: [] };
    for (const args of [
      ["lint", "--fix"],
      ["lint", "toinen"],
      ["lint", `${unit}/3.2-linkki.md`],
      ["lint", "units/toinen/3.2.md"],
      ["coverage", "--format", "json"],
      ["diff", "esimerkki"],
      ["diff", "toinen"],
      ["verify"],
      ["verify", "units/toinen"],
      ["doctor", "--browser", "/bin/false"],
      ["doctor", "--pdf", `${unit}/3.2-linkki.md`],
      ["release", "toinen", "--browser", "/bin/false"],
    ])
      await lab.attempt(args, writes);
  });

  it("H7: lint --fix mends nothing behind a link (3 tries)", async () => {
    const lab = new Lab();
    const fixable = '---\nsection: "3.2"\n---\n\nLaki 741/2023 27§ ja potilasasiamies.\n';
    lab.write("outside/mend.md", fixable);
    lab.write("outside/unit/mend.md", fixable);
    lab.link(`repo/${unit}/3.2-linkki.md`, lab.at("outside/mend.md"));
    await lab.attempt(["lint", "--fix"], { says: "3.2-linkki.md", writes: [] });
    lab.link("repo/shared/fi", lab.at("outside/unit"));
    await lab.attempt(["lint", "--fix"], { says: "shared/fi", writes: [] });
    lab.link("repo/units/toinen", lab.at("outside/unit"));
    await lab.attempt(["lint", "--fix"], { says: "units/toinen", writes: [] });
  });

  it("C2: new unit makes nothing behind a link (4 tries)", async () => {
    const lab = new Lab();
    lab.link("repo/units/uusi", lab.at("outside/folder"));
    await lab.attempt(["new", "unit", "uusi"], { codes: [2], writes: [] });
    lab.link("repo/units/uusi", lab.at("outside/ei-ole"));
    await lab.attempt(["new", "unit", "uusi"], { codes: [2], writes: [] });
    lab.link("repo/units", lab.at("outside/folder"));
    await lab.attempt(["new", "unit", "uusi"], { codes: [2], says: "units", writes: [] });
    lab.remove("repo/omavalvonta.yaml");
    await lab.attempt(["new", "unit", "uusi"], { codes: [2], writes: [] });
  });
});

describe("what is no file instead of one", () => {
  const files = [`${unit}/1-kaikki.md`, `${unit}/unit.yaml`, `${unit}/images/kartta.svg`, "shared/5.1-seuranta.md"];
  for (const place of [...files, "omavalvonta.yaml", `${versions}/HEAD`, `${versions}/2026-06-20/index.html`]) {
    it(`C3: ${place} is a pipe that nobody writes to (3 tries)`, async () => {
      const lab = new Lab();
      lab.special(`repo/${place}`, "fifo");
      const isVersion = place.startsWith(versions);
      await lab.attempt(["lint"], {
        codes: isVersion ? [0, 1, 2, 3] : [1, 2],
        ...(isVersion ? {} : { says: /kartta|\.yaml|\.md/ }),
      });
      await lab.attempt(build, { says: place.split("/").at(-1) ?? "" });
      await lab.attempt(["verify"], isVersion ? { codes: [3] } : { codes: [0, 2, 3] });
    });
  }

  it.skipIf(!isRoot)("C3: devices that never end stand where files should (4 tries)", async () => {
    for (const place of [
      `${unit}/unit.yaml`,
      `${unit}/1-kaikki.md`,
      `${unit}/images/kartta.svg`,
      `${versions}/2026-06-20/plan.json`,
    ]) {
      const lab = new Lab();
      lab.special(`repo/${place}`, "zero");
      await lab.attempt(build, { says: place.split("/").at(-1) ?? "" });
    }
  });

  it("C3: sockets stand where files should (2 tries)", async () => {
    for (const place of [`${unit}/1-kaikki.md`, `${versions}/2026-06-20/site.css`]) {
      const lab = new Lab();
      lab.remove(`repo/${place}`);
      const server = createServer();
      await new Promise<void>((resolve) => server.listen(lab.at(`repo/${place}`), resolve));
      await lab.attempt(build, { says: place.split("/").at(-1) ?? "" });
      await new Promise((resolve) => server.close(resolve));
    }
  });

  it("H7: names that differ in capitals only are no way in (3 tries)", async () => {
    const lab = new Lab();
    lab.link("repo/Units", lab.at("outside"));
    lab.link("repo/Shared", lab.at("outside/folder"));
    lab.link(`repo/${unit}/Versions`, lab.at("outside/folder"));
    lab.link(`repo/${unit}/Images`, lab.at("outside"));
    lab.edit(`repo/${unit}/1-kaikki.md`, (text) => `${text}\n[a](Images/secret.txt) [b](../../Shared/photo.jpg)\n`);
    await lab.attempt(["lint"], { says: "1-kaikki.md" });
    await lab.attempt(build, { says: "1-kaikki.md" });
    await lab.attempt(["verify"], { codes: [0, 3] });
  });
});
