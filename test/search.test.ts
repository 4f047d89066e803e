import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSites, type BrowserSites } from "./support/browser-site.js";
import { buildExample, copyExample, homeOf, removeSite } from "./support/build-example.js";
import { filesBelow } from "./support/files-below.js";
import { readExample } from "./support/example-trees.js";
import { writeToMemory } from "./support/file-tree.js";
import { memoryHost } from "./support/memory-host.js";
import { runBin } from "./support/run-case.js";
import { main } from "../src/cli/main.js";

let site = "";
let sites: BrowserSites;

beforeAll(async () => {
  site = await buildExample("avopalveluryhma", "--no-pdf");
  sites = await openSites(new Map([["below", site]]));
}, 120_000);

afterAll(async () => {
  await sites.close();
  removeSite(site);
});

const home = "below/";

async function found(page: Page, words: string): Promise<readonly string[]> {
  await page.evaluate("document.querySelector('#search-result').replaceChildren()");
  await page.locator("#search-words").fill(words);
  await page.keyboard.press("Enter");
  await page.waitForSelector('#search-result[aria-busy="false"] .search-count');
  return (await page.evaluate(
    "[...document.querySelectorAll('#search-result h3 a')].map((link) => link.getAttribute('href'))",
  )) as string[];
}

describe("the search", () => {
  test("finds the stems of Finnish and Swedish words, in the plans of every language", async () => {
    const { noise, page } = await sites.open(home, { width: 1280 });
    const texts = [...filesBelow(site)]
      .filter(([path]) => path.endsWith(".html"))
      .map(([, content]) => content.toString());
    for (const [words, unit] of [
      ["hoitajissa", "ranta"],
      ["vårdbesökens", "kusten"],
    ] as const) {
      expect(
        texts.filter((text) => text.includes(words)),
        `${words} in this form`,
      ).toEqual([]);
      expect(await found(page, words)).toContain(`/below/${unit}/`);
    }
    expect(await found(page, "xyzzyx")).toEqual([]);
    expect(await page.$eval(".search-count", (count) => count.textContent)).toContain("Mitään ei löytynyt");
    expect(noise).toEqual([]);
    await page.close();
  });

  test("shows its results in the page, leads to the place in the plan, and leaves the focus where it was", async () => {
    const { page } = await sites.open(home, { width: 1280 });
    await found(page, "läkemedelsbehandling");
    expect(await page.evaluate("document.activeElement.id")).toBe("search-words");
    expect(await page.evaluate("location.pathname")).toBe("/below/");
    const region = (await page.$eval("#search-result", (element) => [
      element.getAttribute("aria-live"),
      element.textContent,
    ])) as string[];
    expect(region[0]).toBe("polite");
    expect(region[1]).toContain("Plan för egenkontroll: Hemvård och boende Kusten");
    const marked = await page.$eval("#search-result mark", (mark) => mark.textContent);
    expect(marked?.toLowerCase()).toContain("läkemed");
    const place = await page.$eval("#search-result ul a", (link) => link.getAttribute("href"));
    expect(place).toMatch(/^\/below\/kusten\/#s[\d.]+/);
    await page.goto(`${sites.address}${place}`);
    expect(await page.evaluate("document.getElementById(decodeURIComponent(location.hash.slice(1))) !== null")).toBe(
      true,
    );
    await page.close();
  });

  test("of the list in another language finds the plans in that language", async () => {
    const { noise, page } = await sites.open(`${home}sv/`, { width: 1280 });
    const links = await found(page, "läkemedelsbehandling");
    expect(links).toContain("/below/keskusta/sv/");
    expect(links).toContain("/below/kusten/");
    expect(await found(page, "lääkehoitoa")).toEqual([]);
    expect(await page.$eval(".search-count", (count) => count.textContent)).toContain("Inget hittades");
    expect(noise).toEqual([]);
    await page.close();
  });

  test("knows plans and the programme, not reports nor lists", async () => {
    const { page } = await sites.open(home, { width: 1280 });
    const all = new Set<string>();
    for (const words of ["palautekyselyt", "uppföljning", "raportti", "yksikkö"])
      for (const url of await found(page, words)) all.add(url);
    expect([...all].filter((url) => !/^\/below\/[a-z]+\/(?:sv\/)?$/.test(url))).toEqual([]);
    expect(all.size).toBeGreaterThan(3);
    await page.close();
  });

  test("can be used with the keyboard alone", async () => {
    const { page } = await sites.open(home, { width: 1280 });
    const focused = (): Promise<unknown> =>
      page.evaluate(
        "document.activeElement.id || document.activeElement.className || document.activeElement.getAttribute('href')",
      );
    const path: unknown[] = [];
    for (let press = 0; press < 8; press++) {
      await page.keyboard.press("Tab");
      path.push(await focused());
    }
    expect(path).toEqual([
      "skip",
      "sv/",
      "search-words",
      "button",
      "filter-name",
      "filter-county",
      "filter-language",
      "filter-service",
    ]);
    await page.focus("#search-words");
    await page.keyboard.type("lääkehoito");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#search-result h3 a");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.closest('#search-result') !== null")).toBe(true);
    await page.keyboard.press("Enter");
    await page.waitForNavigation().catch(() => undefined);
    expect(await page.evaluate("location.pathname")).toMatch(/^\/below\/\w+\//);
    await page.close();
  });

  test("is not shown without scripts", async () => {
    const { page } = await sites.open(home, { scripts: false, width: 1280 });
    expect(await page.evaluate("getComputedStyle(document.querySelector('#search')).display")).toBe("none");
    await page.close();
  });

  test("has only files of its own site, the same bytes each time", async () => {
    const again = await buildExample("avopalveluryhma", "--no-pdf");
    const first = filesBelow(`${site}/pagefind`);
    const second = filesBelow(`${again}/pagefind`);
    removeSite(again);
    expect(first.size).toBeGreaterThan(10);
    expect([...first.keys()].filter((path) => /ui|highlight/.test(path))).toEqual([]);
    expect([...second.keys()]).toEqual([...first.keys()]);
    for (const [path, content] of first) expect(second.get(path)?.equals(content), path).toBe(true);
  });
});

describe("the search of many plans", () => {
  let folder = "";
  let many: BrowserSites;
  beforeAll(async () => {
    folder = copyExample("perhepalvelut");
    rmSync(join(folder, "units"), { recursive: true });
    for (let index = 0; index < 150; index++) {
      const unit = join(folder, `units/yksikko-${index}`);
      mkdirSync(unit, { recursive: true });
      writeFileSync(
        join(unit, "unit.yaml"),
        `name: Yksikkö ${index}\ntraits: [social-service]\nplan: {version: "1"}\n`,
      );
      const rare = index % 50 === 0 ? " Kuumailmapallot lentävät." : index === 7 ? " Tunnusmerkkinä on tulppaani." : "";
      writeFileSync(join(unit, "1-tiedot.md"), `---\nsection: "1"\n---\n\nTunnus on tunnus${index}.${rare}\n`);
    }
    const { exitCode, stderr } = await runBin(["build", "--no-pdf", "--draft"], folder, homeOf());
    expect(exitCode, stderr).toBe(0);
    many = await openSites(new Map([["many", join(folder, "site")]]));
  }, 120_000);
  afterAll(async () => {
    await many.close();
    rmSync(folder, { force: true, recursive: true });
  });

  test("asks several indexes as if they were one", async () => {
    const { noise, page } = await many.open("many/", { width: 1280 });
    const indexes = readdirSync(join(folder, "site/pagefind/fi"));
    expect(indexes.length).toBeGreaterThan(2);
    const programs: string[] = [];
    page.on("request", (request) => {
      if (/\.js$|wasm/.test(request.url())) programs.push(request.url());
    });
    expect((await found(page, "kuumailmapallo")).toSorted()).toEqual([
      "/many/yksikko-0/",
      "/many/yksikko-100/",
      "/many/yksikko-50/",
    ]);
    for (const index of [3, 77, 149]) expect(await found(page, `tunnus${index}`)).toContain(`/many/yksikko-${index}/`);
    // Where no plan of an index has the word, its beginning would be found.
    for (const words of ["tunnusmerkki", "tunnusmerkit tunnus", "tulppaani yksikkö", '"tunnusmerkkinä on"'])
      expect(await found(page, words), words).toEqual(["/many/yksikko-7/"]);
    expect(await page.$eval(".search-count", (count) => count.textContent)).toContain("yhdestä");
    expect(await found(page, "tunnusmerk tulppaanix")).toEqual(["/many/yksikko-7/"]);
    await found(page, "tunnus");
    expect(await page.$eval(".search-count", (count) => count.textContent)).toContain("150");
    // However many indexes there are, their program is read once.
    expect(programs.length).toBe(new Set(programs.map((url) => url.replace(/.*\//, ""))).size);
    expect(noise).toEqual([]);
    await page.close();
  });
});

test("a machine that cannot make an index is told so, and its site has no search", async () => {
  const host = memoryHost();
  writeToMemory(readExample("perhepalvelut"), host.files, "/perhe");
  let stderr = "";
  const exitCode = await main({
    argv: ["build", "--no-pdf", "--today", "2026-11-22"],
    env: {},
    machine: { cwd: "/perhe", host },
    stderr: { write: (text) => (stderr += text) },
    stdout: { write: () => undefined },
  });
  expect(exitCode).toBe(0);
  expect(stderr.match(/pagefind/g)).toHaveLength(1);
  const page = new TextDecoder().decode(host.files.read("/perhe/site/index.html"));
  expect(page).toContain("Perheiden avopalvelut Tampere");
  expect(page).not.toMatch(/id="search"|search\.\w+\.js/);
});

describe("the list of units", () => {
  const shown = (page: Page): Promise<unknown> =>
    page.evaluate(
      "[...document.querySelectorAll('.unit')].filter((unit) => unit.offsetParent !== null).map((unit) => unit.querySelector('a').textContent)",
    );

  test.each([true, false])("narrows by area, language and service, scripts on: %s", async (scripts) => {
    const { page } = await sites.open(home, { scripts, width: 1280 });
    expect(await shown(page)).toHaveLength(3);
    await page.select("#filter-county", "pohjanmaa");
    expect(await shown(page)).toEqual(["Hemvård och boende Kusten"]);
    await page.select("#filter-language", "fi");
    expect(await shown(page)).toEqual([]);
    await page.select("#filter-county", "");
    expect(await shown(page)).toEqual(["Avotuki Keskusta", "Palvelukoti Ranta"]);
    await page.select("#filter-language", "sv");
    expect(await shown(page), "a translation counts").toEqual(["Avotuki Keskusta", "Hemvård och boende Kusten"]);
    await page.select("#filter-language", "");
    const service = await page.$$eval(
      "#filter-service option",
      (options) =>
        options.find((option) => option.textContent === "Ikääntyneiden ympärivuorokautinen palveluasuminen")?.value,
    );
    await page.select("#filter-service", service ?? "");
    expect(await shown(page)).toEqual(["Palvelukoti Ranta"]);
    await page.close();
  });

  test("in another language narrows by what it shows, scripts on or off", async () => {
    for (const scripts of [true, false]) {
      const { noise, page } = await sites.open(`${home}sv/`, { scripts, width: 1280 });
      expect(await shown(page)).toHaveLength(3);
      const services = await page.$$eval("#filter-service option", (options) =>
        options.map(({ lang, textContent, value }) => ({ lang, text: textContent, value })),
      );
      for (const [text, unit, lang] of [
        ["Dagverksamhet för klienter som återhämtar sig från psykisk ohälsa eller missbruk", "Avotuki Keskusta", ""],
        ["Ikääntyneiden ympärivuorokautinen palveluasuminen", "Palvelukoti Ranta", "fi"],
      ] as const) {
        const service = services.find((option) => option.text === text);
        expect(service?.lang).toBe(lang);
        await page.select("#filter-service", service?.value ?? "");
        expect(await shown(page)).toEqual([unit]);
      }
      await page.select("#filter-service", "");
      await page.select("#filter-language", "sv");
      expect(await shown(page)).toEqual(["Avotuki Keskusta", "Hemvård och boende Kusten"]);
      expect(noise).toEqual([]);
      await page.close();
    }
  });

  test("narrows by name, and says how many are left", async () => {
    const { page } = await sites.open(home, { width: 1280 });
    await page.type("#filter-name", "ranta");
    expect(await shown(page)).toEqual(["Palvelukoti Ranta"]);
    expect(await page.$eval("#filter-result", (element) => element.textContent)).toBe("1 / 3");
    await page.type("#filter-name", "xyz");
    expect(await shown(page)).toEqual([]);
    expect(await page.$eval("#filter-result", (element) => element.textContent)).not.toBe("");
    await page.close();
  });
});
