import { spawn } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { copyExample, homeOf } from "./support/build-example.js";
import { filesBelow } from "./support/files-below.js";
import { noteHidden } from "./support/cache-of.js";
import { runBin } from "./support/run-case.js";

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { force: true, recursive: true });
});

function workspace(): string {
  const folder = copyExample("perhepalvelut");
  folders.push(folder);
  return folder;
}

const unitOf = (folder: string): string => join(folder, "units/avopalvelut-tampere");
const build = (folder: string, ...options: readonly string[]): ReturnType<typeof runBin> =>
  runBin(["build", "--today", "2026-11-22", "--lang", "fi", ...options], folder, homeOf());

/** Hidden folders that a build leaves beside the site while it works. */
const leftovers = (folder: string): readonly string[] =>
  readdirSync(folder).filter((name) => name.startsWith(".site."));

describe("a build that fails", () => {
  it("leaves the old site as it was, to the byte", async () => {
    const folder = workspace();
    expect((await build(folder, "--no-pdf")).exitCode).toBe(0);
    const before = filesBelow(join(folder, "site"));
    const section = join(unitOf(folder), "3.1-saatavuus.md");
    const good = readFileSync(section, "utf8");
    const broken = [
      { code: 1, text: `${good}\n::question[Kuka vastaa?]\n`, what: "a rule" },
      { code: 1, text: `${good}\n<b>lihava</b>\n`, what: "the structure" },
      { code: 1, text: "---\nsection: [\n---\n", what: "the YAML" },
    ];
    for (const { code, text, what } of broken) {
      writeFileSync(section, text);
      const result = await build(folder, "--no-pdf");
      expect(result.exitCode, what).toBe(code);
      expect(result.stderr).toContain("Aiempi sivusto on ennallaan");
      expect(filesBelow(join(folder, "site")), what).toEqual(before);
      expect(leftovers(folder), what).toEqual([]);
    }
    writeFileSync(section, good);
    for (const options of [
      ["--browser", "/nowhere/chrome"],
      ["--pdf-timeout", "0.001"],
    ]) {
      const result = await build(folder, ...options);
      expect(result.exitCode, options.join(" ")).toBe(2);
      expect(filesBelow(join(folder, "site"))).toEqual(before);
      expect(leftovers(folder)).toEqual([]);
    }
  });

  it("says where a logo is named that is not there", async () => {
    const folder = workspace();
    rmSync(join(folder, "logo.svg"));
    for (const options of [["--no-pdf"], [], ["--draft"]]) {
      const { exitCode, stdout } = await build(folder, ...options);
      expect(exitCode, options.join(" ")).toBe(1);
      expect(stdout).toMatch(/^omavalvonta\.yaml:\d+:9 {2}virhe {2}image-missing$/m);
    }
  });

  it("names the plan whose PDF took too long", async () => {
    const result = await build(workspace(), "--pdf-timeout", "0.001");
    expect(result.exitCode).toBe(2);
    expect(result.stderr).toContain("avopalvelut-tampere");
    expect(result.stderr).toContain("--pdf-timeout");
  });

  it("says what to do without a browser, and makes the pages without one", async () => {
    const folder = workspace();
    const result = await build(folder, "--browser", "/nowhere/chrome");
    expect(result.exitCode).toBe(2);
    expect(result.stderr).toContain("/nowhere/chrome");
    expect(result.stderr).toContain("--no-pdf");
    expect(existsSync(join(folder, "site"))).toBe(false);
    expect((await build(folder, "--no-pdf", "--browser", "/nowhere/chrome")).exitCode).toBe(0);
    const page = readFileSync(join(folder, "site/avopalvelut-tampere/index.html"), "utf8");
    expect(page).not.toContain("omavalvontasuunnitelma.pdf");
  });

  it("gives up on a browser that is none", async () => {
    const folder = workspace();
    const fake = join(folder, "selain");
    writeFileSync(fake, "#!/bin/sh\necho olen rikki >&2\nexit 3\n");
    chmodSync(fake, 0o755);
    const result = await build(folder, "--browser", fake);
    expect(result.exitCode).toBe(2);
    expect(result.stderr).toContain(fake);
  });
});

describe("the output folder", () => {
  it("is never somebody else's, nor the sources", async () => {
    const folder = workspace();
    const foreign = join(folder, "kotisivut");
    mkdirSync(foreign);
    writeFileSync(join(foreign, "index.html"), "tärkeä");
    for (const out of [foreign, folder, resolve(folder, ".."), unitOf(folder), join(folder, "units")]) {
      const result = await build(folder, "--no-pdf", "--out", out);
      expect(result.exitCode, out).toBe(2);
      expect(result.stderr, out).toContain("--out");
    }
    expect(readFileSync(join(foreign, "index.html"), "utf8")).toBe("tärkeä");
    expect(readdirSync(foreign)).toEqual(["index.html"]);
    expect(existsSync(join(folder, "omavalvonta.yaml"))).toBe(true);
  });

  it("loses what the new site lacks, and an empty folder will do", async () => {
    const folder = workspace();
    mkdirSync(join(folder, "site"));
    expect((await build(folder, "--no-pdf")).exitCode).toBe(0);
    writeFileSync(join(folder, "site/vanha.html"), "vanha");
    expect((await build(folder, "--no-pdf")).exitCode).toBe(0);
    expect(existsSync(join(folder, "site/vanha.html"))).toBe(false);
  });

  it("is mended after a build that was killed", async () => {
    const folder = workspace();
    expect((await build(folder, "--no-pdf")).exitCode).toBe(0);
    // As a build leaves it that was killed between its two renames: process numbers this high are not given out.
    cpSync(join(folder, "site"), join(folder, ".site.old-99999999"), { recursive: true });
    rmSync(join(folder, "site"), { recursive: true });
    mkdirSync(join(folder, ".site.making-99999999"));
    for (const name of ["old-99999999", "making-99999999"]) noteHidden(join(folder, "site"), name);
    writeFileSync(join(unitOf(folder), "3.1-saatavuus.md"), "---\nsection: [\n---\n");
    expect((await build(folder, "--no-pdf")).exitCode).toBe(1);
    writeFileSync(join(unitOf(folder), "3.1-saatavuus.md"), '---\nsection: "3.1"\n---\n\nTeksti.\n');
    expect((await build(folder, "--no-pdf", "--draft")).exitCode).toBe(0);
    expect(leftovers(folder)).toEqual([]);
    expect(existsSync(join(folder, "site/index.html"))).toBe(true);
  });
});

describe("a site of which most was kept", () => {
  it("is put back after a build that was killed while it put the rest in place", async () => {
    const folder = workspace();
    expect((await build(folder, "--no-pdf")).exitCode).toBe(0);
    const site = join(folder, "site");
    const before = filesBelow(site);
    // As a build leaves it that was killed in the middle: the old page is aside, the new one in its place.
    const aside = join(folder, ".site.aside-99999999");
    noteHidden(site, "aside-99999999");
    mkdirSync(aside);
    cpSync(join(site, "avopalvelut-tampere"), join(aside, "avopalvelut-tampere"), { recursive: true });
    cpSync(join(site, "index.html"), join(aside, "index.html"));
    writeFileSync(join(site, "avopalvelut-tampere/index.html"), "uusi");
    rmSync(join(site, "index.html"));
    const section = join(unitOf(folder), "3.1-saatavuus.md");
    const good = readFileSync(section, "utf8");
    writeFileSync(section, "---\nsection: [\n---\n");
    expect((await build(folder, "--no-pdf")).exitCode).toBe(1);
    expect(filesBelow(site)).toEqual(before);
    expect(leftovers(folder)).toEqual([]);
    writeFileSync(section, good);
    expect((await build(folder, "--no-pdf")).exitCode).toBe(0);
    expect(filesBelow(site)).toEqual(before);
  });
});

describe("an interruption", () => {
  it.each(["SIGINT", "SIGTERM"] as const)("by %s ends with 130 and leaves the old site whole", async (signal) => {
    const folder = workspace();
    expect((await build(folder, "--no-pdf")).exitCode).toBe(0);
    const before = filesBelow(join(folder, "site"));
    for (let index = 1; index <= 12; index++)
      cpSync(unitOf(folder), join(folder, `units/yksikko-${index}`), { recursive: true });
    const child = spawn(
      process.execPath,
      [resolve("bin/omavalvonta.js"), "build", "--verbose", "--today", "2026-11-22"],
      {
        cwd: folder,
        env: { ...process.env, LANG: "C" },
        stdio: ["ignore", "ignore", "pipe"],
      },
    );
    const code = await new Promise<number | null>((done) => {
      let heard = "";
      let wasSent = false;
      child.stderr.on("data", (chunk: Buffer) => {
        heard += chunk.toString();
        // Once: a signal that comes when the program has cleaned up, and is about to end, ends it in its own way.
        if (!wasSent && heard.includes("PDF 1/")) wasSent = child.kill(signal);
      });
      child.on("exit", (exitCode) => done(exitCode));
    });
    expect(code).toBe(130);
    expect(filesBelow(join(folder, "site"))).toEqual(before);
    expect(leftovers(folder)).toEqual([]);
  });
});

describe("a draft", () => {
  it("shows what may not be published, marked on every page and kept from search engines", async () => {
    const folder = workspace();
    const section = join(unitOf(folder), "3.1-saatavuus.md");
    writeFileSync(section, `${readFileSync(section, "utf8")}\n::question[Kuka vastaa?]\n`);
    const refused = await build(folder, "--no-pdf");
    expect(refused).toMatchObject({ exitCode: 1 });
    expect(refused.stderr).toContain("--draft");
    expect((await build(folder, "--no-pdf", "--draft")).exitCode).toBe(0);
    for (const page of ["index.html", "avopalvelut-tampere/index.html"]) {
      const html = readFileSync(join(folder, "site", page), "utf8");
      expect(html, page).toContain("LUONNOS");
      expect(html, page).toContain('content="noindex"');
      expect(html, page).not.toContain("Kuka vastaa?");
    }
    expect(readFileSync(join(folder, "site/robots.txt"), "utf8")).toContain("Disallow: /");
    expect(existsSync(join(folder, "site/sitemap.xml"))).toBe(false);
  });

  it.each([
    ["a plan that cannot be read", "\n![](puuttuu.png)\n"],
    ["a personal identity code", "\nAsiakas 131052-308T.\n"],
  ])("is not offered for %s", async (_, text) => {
    const folder = workspace();
    const section = join(unitOf(folder), "3.1-saatavuus.md");
    writeFileSync(section, `${readFileSync(section, "utf8")}${text}`);
    for (const options of [[], ["--draft"]]) {
      const refused = await build(folder, "--no-pdf", ...options);
      expect(refused).toMatchObject({ exitCode: 1 });
      expect(refused.stderr).not.toContain("--draft");
    }
  });
});

describe("arguments", () => {
  it("build the units that they name, and suggest the right name", async () => {
    const folder = copyExample("avopalveluryhma");
    folders.push(folder);
    expect((await build(folder, "ranta", "--no-pdf")).exitCode).toBe(0);
    expect(readdirSync(join(folder, "site")).toSorted()).toEqual(
      [
        ".omavalvonta-site",
        "404.html",
        "accessibility",
        "assets",
        "feed.xml",
        "index.html",
        "pagefind",
        "ranta",
        "robots.txt",
        "sitemap.xml",
      ].toSorted(),
    );
    const result = await build(folder, "rnta", "--no-pdf");
    expect(result.exitCode).toBe(2);
    expect(result.stderr).toContain("ranta");
  });

  it("keep quiet when asked to", async () => {
    expect(await build(workspace(), "--no-pdf", "--quiet")).toEqual({ exitCode: 0, stderr: "", stdout: "" });
  });
});
