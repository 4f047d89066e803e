import { describe, expect, it } from "vitest";
import { build, Lab, unit } from "./lab.js";

const nothing = { codes: [2], writes: [] } as const;

describe("a site built where an author put a link, or a marker", () => {
  const links: readonly (readonly [link: string, says: RegExp])[] = [
    [".", /site/],
    ["units", /site/],
    ["../outside/site", /site/],
    ["../outside/folder", /site/],
    ["ei-ole", /site/],
    ["../outside/ei-ole", /site/],
    ["site", /site/],
    [".git", /site/],
    ["/dev/null", /site/],
    ["../outside/secret.txt", /site/],
  ];
  for (const [link, says] of links) {
    it(`C4: site -> ${link}, with a marker in it`, async () => {
      const lab = new Lab();
      lab.write("repo/.omavalvonta-site", "Made by omavalvonta build; replaced as a whole by the next one.\n");
      lab.write("repo/units/.omavalvonta-site", "Made by omavalvonta build; replaced as a whole by the next one.\n");
      lab.link("repo/site", link);
      await lab.attempt(build, { ...nothing, says });
    });
  }

  it("C4: the link stands in a clone, and the plan has errors too (2 tries)", async () => {
    const lab = new Lab();
    lab.write("repo/.omavalvonta-site", "");
    lab.link("repo/site", ".");
    lab.write(`repo/${unit}/9.md`, "# ei mitään\n\n:::x\n");
    lab.clone();
    await lab.attempt(build, { ...nothing, codes: [1, 2] });
    await lab.attempt(build, { ...nothing, codes: [1, 2], cwd: `repo/${unit}` });
  });

  it("C4: a folder with a marker that nobody here has built is left alone (3 tries)", async () => {
    const lab = new Lab();
    lab.write("repo/site/.omavalvonta-site", "Made by omavalvonta build; replaced as a whole by the next one.\n");
    lab.write("repo/site/oma.txt", "oma");
    await lab.attempt(build, { ...nothing, says: "site" });
    lab.remove("repo/site/oma.txt");
    await lab.attempt(build, { ...nothing, says: "site" });
    lab.clone();
    await lab.attempt(build, { ...nothing, says: "site" });
  });

  it("C4: hidden names beside the site are nobody's sign (7 tries)", async () => {
    const lab = new Lab();
    const making = (name: string): void => lab.link(`repo/${name}`, "../outside/folder");
    for (const name of [".site.making-1", ".site.old-99999", ".site.aside-99999", ".site.old-1.2"]) making(name);
    lab.write("repo/.site.aside-77777/ranta/index.html", "author");
    lab.write("repo/.site.old-66666/index.html", "author");
    lab.write("repo/.site.making-55555/index.html", "author");
    await lab.attempt(build, { codes: [0] });
    expect(lab.exists("repo/site/ranta")).toBe(false);
    expect(lab.read("repo/.site.old-66666/index.html")).toBe("author");
    lab.remove("repo/site");
    await lab.attempt(build, { codes: [0] });
    expect(lab.read("repo/.site.aside-77777/ranta/index.html")).toBe("author");
  });

  it("C4: links that an author puts into a site that was built here go with it, and nothing behind them (6 tries)", async () => {
    const lab = new Lab();
    await lab.attempt(build, { codes: [0] });
    lab.link("repo/site/index.html", lab.at("outside/secret.txt"));
    lab.link("repo/site/esimerkki", lab.at("outside/folder"));
    lab.link("repo/site/uusi", lab.at("outside"));
    lab.link("repo/site/.omavalvonta-site", lab.at("outside/secret.txt"));
    await lab.attempt(build, { codes: [0, 2] });
    lab.remove("repo/site");
    await lab.attempt(build, { codes: [0] });
    lab.link("repo/site/esimerkki/images", lab.at("outside/folder"));
    lab.link("repo/site/esimerkki/plan.json", lab.at("outside/secret.json"));
    lab.edit(`repo/${unit}/1-kaikki.md`, (text) => `${text}\nLisää.\n`);
    await lab.attempt([...build, "--draft"], { codes: [0, 1] });
  });

  const outs: readonly (readonly [out: string, codes: readonly number[], writes: readonly string[]])[] = [
    ["units", [2], []],
    ["units/esimerkki", [2], []],
    ["units/esimerkki/versions", [2], []],
    ["units/uusi", [2], []],
    ["shared", [2], []],
    ["shared/x", [2], []],
    [".", [2], []],
    ["..", [2], []],
    ["../..", [2], []],
    ["/", [2], []],
    [".git", [2], []],
    [".git/hooks", [2], []],
    [".git/uusi", [2], []],
    ["./Site/../units", [2], []],
    ["linkki/site", [2], []],
    ["linkki", [2], []],
    ["omavalvonta.yaml", [2], []],
    ["omavalvonta.yaml/x", [2], []],
    ["../outside/folder", [2], []],
    ["../outside/site", [2], []],
    ["../outside/secret.txt", [2], []],
    ["muu/syvä/site", [0], ["repo/muu"]],
    ["../uusi", [0], ["uusi"]],
  ];
  for (const [out, codes, writes] of outs)
    it(`C4: --out ${out}`, async () => {
      const lab = new Lab();
      lab.link("repo/linkki", lab.at("outside/folder"));
      await lab.attempt([...build, "--out", out], { codes, writes });
    });

  it("C4: a repository whose folder of the site is a link to it from above (2 tries)", async () => {
    const lab = new Lab();
    lab.link("repo/public", "site");
    lab.write("repo/site/oma.txt", "oma");
    await lab.attempt([...build, "--out", "public"], { ...nothing, says: "public" });
    lab.link("repo/docs", "..");
    await lab.attempt([...build, "--out", "docs/repo/units"], { ...nothing });
  });
});

describe("results written where an author put a link", () => {
  const commands: readonly (readonly string[])[] = [
    ["lint", "--output", "tulos.txt"],
    ["lint", "--format", "sarif", "--output.sarif", "tulos.txt"],
    ["coverage", "--output", "tulos.txt"],
    ["diff", "esimerkki", "2026-06-15", "2026-06-20", "--output", "tulos.txt"],
    ["lint", "--baseline", "tulos.txt", "--update-baseline"],
    ["lint", "--baseline", "tulos.txt", "--prune-baseline"],
    ["lint", "--baseline", "tulos.txt"],
  ];
  for (const args of commands) {
    it(`C2: ${args.join(" ")}: a link in its place (3 tries)`, async () => {
      const lab = new Lab();
      for (const target of ["../outside/secret.json", "../outside/ei-ole.txt", ".git/config"]) {
        lab.link("repo/tulos.txt", target);
        await lab.attempt(args, { ...nothing, says: "tulos.txt" });
      }
    });
  }

  it("C2: the folder of the result is a link (4 tries)", async () => {
    const lab = new Lab();
    lab.link("repo/raportit", "../outside/folder");
    for (const args of [
      ["lint", "--output", "raportit/tulos.txt"],
      ["coverage", "--output", "raportit/inner/tulos.txt"],
      ["lint", "--baseline", "raportit/b.json", "--update-baseline"],
      ["diff", "esimerkki", "2026-06-15", "2026-06-20", "--output", "raportit/photo.jpg"],
    ])
      await lab.attempt(args, { ...nothing, says: "raportit" });
  });

  it("C2: a hard link in the result's place is replaced, not written into (3 tries)", async () => {
    for (const args of commands.slice(0, 3)) {
      const lab = new Lab();
      lab.hardLink("repo/tulos.txt", "outside/secret.txt");
      const before = lab.read("outside/secret.txt");
      await lab.run(args);
      expect(lab.read("outside/secret.txt")).toBe(before);
      expect(lab.read("repo/tulos.txt")).not.toBe(before);
    }
  });

  it("C2: a result's name in use by a folder, or beside a planted temporary name (2 tries)", async () => {
    const lab = new Lab();
    lab.write("repo/tulos.txt/x", "x");
    await lab.attempt(["coverage", "--output", "tulos.txt"], { ...nothing, says: "tulos.txt" });
    lab.remove("repo/tulos.txt");
    await lab.attempt(["coverage", "--output", `${unit}/../../../outside/secret.txt/x`], nothing);
  });

  it("C2: a result's pipe or device that the user names is written to, and a link to a folder is not (2 tries)", async () => {
    const lab = new Lab();
    await lab.attempt(["coverage", "--output", "/dev/null"], { codes: [0], writes: [] });
    lab.link("repo/tulos.txt", lab.at("outside/folder"));
    await lab.attempt(["coverage", "--output", "tulos.txt"], { ...nothing, says: "tulos.txt" });
  });
});
