// page.pdf() alone, as a program: `node bare-program.js <documents> <tabs>`, one print of each document with the same browser.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { launch } from "puppeteer-core";
import { browserOf } from "./browser.js";

const loadFonts = "Promise.all([...document.fonts].map((font) => font.load())).then(() => undefined)";

const [folder = "", tabs = ""] = process.argv.slice(2);
const browser = await launch(await browserOf());
const waiting = readdirSync(folder).toSorted();
const work = async () => {
  const page = await browser.newPage();
  let own = "";
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    const path = new URL(request.url()).pathname.slice(1) || "index.html";
    void request.respond({
      body: readFileSync(join(own, path)),
      contentType: path === "index.html" ? "text/html; charset=utf-8" : undefined,
    });
  });
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    own = join(folder, next);
    await page.goto("https://plan.invalid/");
    // The document hides itself from screens: without this, none of its fonts would be there when it is printed.
    await page.evaluate(loadFonts);
    const pdf = await page.pdf({ outline: true, preferCSSPageSize: true, printBackground: true, tagged: true });
    writeFileSync(join(own, "bare.pdf"), pdf);
  }
};
await Promise.all(Array.from({ length: Number(tabs) }, work));
await browser.close();
