import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { source as axeSource } from "axe-core";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSites, type BrowserSites } from "./support/browser-site.js";
import { homeOf } from "./support/build-example.js";
import { filesBelow } from "./support/files-below.js";
import { writeToDisk } from "./support/file-tree.js";
import { fixtureUnit, fixtureVersions, frozenWorkspace } from "./support/frozen-fixture.js";
import { htmlErrors } from "./support/html-validator.js";
import { runBin } from "./support/run-case.js";

const folders: string[] = [];

/** The fixture on the disk, without the demand for signatures and with a text that differs from its newest version. */
function workspace(): string {
  const folder = mkdtempSync(join(tmpdir(), "omavalvonta-versions-"));
  folders.push(folder);
  writeToDisk(new Map(frozenWorkspace()), folder);
  const edit = (path: string, from: RegExp | string, to: string): void => {
    const file = join(folder, path);
    writeFileSync(file, readFileSync(file, "utf8").replace(from, to));
  };
  edit("omavalvonta.yaml", /signing-keys: .*\n/, "");
  edit("shared/5.1-seuranta.md", "kuukausittain tiimipalaverissa", "joka toinen viikko tiimissä");
  edit(
    `${fixtureUnit}/1-kaikki.md`,
    "Yhteystiedot",
    "Uusi kappale pitkästä sanasta: omavalvontasuunnitelmaluonnos.\n\nYhteystiedot",
  );
  edit(`${fixtureUnit}/risks/safety.yaml`, /\n {2}- risk: Työntekijä[^]*?(?=\n {2}- risk)/, "");
  edit(`${fixtureUnit}/unit.yaml`, 'version: "4"', 'version: "5"');
  edit(`${fixtureUnit}/unit.yaml`, /2026-06-20/g, "2026-11-20");
  edit(`${fixtureUnit}/unit.yaml`, /corrects: .*/, 'corrects: "4"');
  return folder;
}

const run = (folder: string, ...args: readonly string[]): ReturnType<typeof runBin> =>
  runBin([...args, "--today", "2026-11-22", "--lang", "fi"], folder, homeOf());

let folder = "";
let sites: BrowserSites;

beforeAll(async () => {
  folder = workspace();
  expect(await run(folder, "release", "esimerkki")).toMatchObject({ exitCode: 0 });
  expect(await run(folder, "build")).toMatchObject({ exitCode: 0 });
  sites = await openSites(new Map([["versiot", join(folder, "site")]]));
}, 120_000);

afterAll(async () => {
  await sites.close();
  for (const one of folders) rmSync(one, { force: true, recursive: true });
});

const versions = (): string => join(folder, fixtureVersions);
const site = (): string => join(folder, "site/esimerkki");

/** Pages that this program has made; those of the fixture stay as they are. */
const pages = [
  "",
  "versions/",
  "2026-11-20/",
  "2026-11-20/changes/",
  // Where content was removed.
  "2026-02-02/",
  "2026-06-15/changes/",
] as const;

describe("a released version", () => {
  test("is checked without this program, in the workspace and on the site", () => {
    for (const place of [
      join(versions(), "2026-11-20"),
      join(versions(), "2026-11-20/source"),
      join(site(), "2026-11-20"),
    ]) {
      const { status, stderr } = spawnSync("sha256sum", ["-c", "--quiet", "SHA256SUMS"], {
        cwd: place,
        encoding: "utf8",
      });
      expect({ place, status, stderr }).toEqual({ place, status: 0, stderr: "" });
    }
  });

  test("stays at home with its sources, and is shared with the site, not copied", () => {
    expect(readdirSync(join(versions(), "2026-11-20"))).toContain("source");
    expect(readdirSync(join(site(), "2026-11-20"))).not.toContain("source");
    for (const [path, content] of filesBelow(join(site(), "2026-11-20"))) {
      const frozen = join(versions(), "2026-11-20", path);
      expect(readFileSync(frozen).equals(content), path).toBe(true);
      expect(statSync(frozen).mode & 0o222, `${path} is read-only`).toBe(0);
    }
    // The fixture's own files may be written to, as git checks them out; they are never shared.
    const [own, served] = [join(versions(), "2026-06-20/index.html"), join(site(), "2026-06-20/index.html")];
    expect(statSync(own).ino).not.toBe(statSync(served).ino);
  });

  test("has its digest on its page, on the page in force and on the last page of both PDFs", async () => {
    const { digest } = JSON.parse(readFileSync(join(versions(), "2026-11-20/MANIFEST.json"), "utf8")) as {
      readonly digest: string;
    };
    const shown = digest.slice(0, 16);
    for (const page of ["", "2026-11-20/"]) {
      expect(readFileSync(join(site(), page, "index.html"), "utf8"), page).toContain(`<code>${shown}</code>`);
      const data = readFileSync(join(site(), page, "omavalvontasuunnitelma.pdf"));
      const pdf = await getDocument({ data: new Uint8Array(data), useSystemFonts: false, verbosity: 0 }).promise;
      const last = await (await pdf.getPage(pdf.numPages)).getTextContent();
      expect(last.items.map((item) => ("str" in item ? item.str : "")).join(""), page).toContain(shown);
      await pdf.destroy();
    }
  });

  test("is in no site map, and its links lead somewhere", () => {
    const all = filesBelow(join(folder, "site"));
    expect([...all.keys()].filter((path) => path.endsWith("sitemap.xml"))).toEqual([]);
    for (const page of pages) {
      const html = readFileSync(join(site(), page, "index.html"), "utf8");
      for (const [, href = ""] of html.matchAll(/ (?:href|src)="([^"#]+)/g)) {
        if (/^(?:https?|mailto|tel):/.test(href)) continue;
        const target = decodeURIComponent(new URL(href, `http://site/esimerkki/${page}`).pathname.slice(1));
        expect(all.has(target.replace(/(^|\/)$/, "$1index.html")), `${page}: ${href}`).toBe(true);
      }
    }
  });
});

describe("pages about versions", () => {
  test("are valid HTML", async () => {
    for (const page of pages) expect(await htmlErrors(join(site(), page, "index.html"), page)).toEqual([]);
  });

  test.each([320, 1280])(
    "are accessible, fit and are quiet at %i px, in light and dark",
    { timeout: 120_000 },
    async (width) => {
      for (const path of pages) {
        for (const scheme of ["light", "dark"] as const) {
          const { noise, page } = await sites.open(`versiot/esimerkki/${path}`, { scheme, width });
          expect(noise, path).toEqual([]);
          expect(await page.evaluate("document.documentElement.scrollWidth"), path).toBeLessThanOrEqual(width);
          await page.evaluate(axeSource);
          const found = await page.evaluate(
            "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then((all) => all.violations.map((one) => one.id + ': ' + one.nodes.map((node) => node.html).join(' | ')))",
          );
          expect(found, `${path} ${width} ${scheme}`).toEqual([]);
          await page.close();
        }
      }
    },
  );

  test("say in words what is added and removed", () => {
    const html = readFileSync(join(site(), "2026-11-20/changes/index.html"), "utf8");
    expect(html).toContain('<del><span class="unseen"> [poistettu] </span>');
    expect(html).toContain('<ins><span class="unseen"> [lisätty] </span>');
    expect(html).toMatch(/<p class="change-kind">Riski: poistettu<\/p>/);
    expect(html).toContain("1 riski poistui");
    const list = readFileSync(join(site(), "versions/index.html"), "utf8");
    expect(list).toContain("Sisältää virheen, jonka korjaa versio 5");
    expect(list).toContain("Suunnitelmassa oli asiakkaan nimi.");
  });
});

describe("killed with SIGKILL while it writes", () => {
  test("a release leaves no version or a whole one, and the next one finishes", { timeout: 240_000 }, async () => {
    const source = workspace();
    for (const delayMs of [0, 3, 8, 15, 30]) {
      const copy = mkdtempSync(join(tmpdir(), "omavalvonta-killed-"));
      folders.push(copy);
      cpSync(source, copy, { recursive: true });
      const list = join(copy, fixtureVersions);
      const child = spawn(
        process.execPath,
        [resolve("bin/omavalvonta.js"), "release", "esimerkki", "--today", "2026-11-22"],
        { cwd: copy, env: { ...process.env, ...homeOf() }, stdio: "ignore" },
      );
      const ended = new Promise((done) => child.on("exit", done));
      // The PDF is ready by the time that the first file is written.
      while (
        child.exitCode === null &&
        !readdirSync(list).some((name) => name.startsWith(".making") || name === "2026-11-20")
      )
        await new Promise((wake) => setTimeout(wake, 1));
      await new Promise((wake) => setTimeout(wake, delayMs));
      child.kill("SIGKILL");
      await ended;
      const found = JSON.parse((await run(copy, "verify", "--format", "json")).stdout) as {
        readonly units: readonly {
          readonly versions: number;
          readonly problems: readonly { readonly kind: string }[];
        }[];
      };
      const [unit] = found.units;
      expect([4, 5], `${delayMs} ms`).toContain(unit?.versions);
      expect(
        unit?.problems.every(({ kind }) => kind === "chain-goes-on"),
        JSON.stringify(unit?.problems),
      ).toBe(true);
      expect((await run(copy, "release", "esimerkki")).exitCode, `${delayMs} ms`).toBe(0);
      const after = await run(copy, "verify");
      expect(after, `${delayMs} ms`).toMatchObject({ exitCode: 0 });
      expect(after.stdout).toContain("5 versiota");
      expect(readdirSync(list).filter((name) => name.startsWith(".making"))).toEqual([]);
    }
  });
});
