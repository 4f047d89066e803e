import { launch } from "puppeteer-core";
import { makeLook } from "../../../dist/pipeline/pages/site-assets.js";
import { lint } from "../../../dist/pipeline/lint/lint.js";
import { planPrint, sharedPrintFiles } from "../../../dist/pipeline/pdf/plan-print.js";
import { noReaders } from "../../../dist/pipeline/pages/site-languages.js";
import { hostOf } from "../../../dist/host/host.js";
import { nodeMachine } from "../../../dist/host/node/host.js";
import { openPdf } from "../../../dist/pdf/file/open-pdf.js";
import { pagesOf } from "../../../dist/pdf/file/page-tree.js";
import { printPlan } from "../../../dist/pipeline/pdf/print-plan.js";
import { median } from "../processes.js";
import { asMs, atMost, figure } from "../rows.js";
import { shortExample, withFolder } from "../temporary.js";

const rounds = 9;
const warmUp = 2;

/** A plan's PDF, against one bare print of the same HTML in the same browser, turn by turn. */
export function measure() {
  return withFolder(async (folder) => {
    shortExample(folder);
    const { bareMs, pages, planMs, prints } = await measurePdf(folder);
    return {
      rows: [
        figure("bare page.pdf() of the same HTML", asMs(bareMs)),
        figure(`the plan's PDF (printed ${prints === 1 ? "once" : `${prints} times`})`, asMs(planMs)),
        atMost("the plan's PDF / bare page.pdf()", planMs / bareMs, 1.15),
      ],
      settings: `A plan of ${pages} pages in a browser that is warm, medians of ${rounds - warmUp} rounds`,
      title: "One PDF",
    };
  });
}

async function measurePdf(workspace) {
  const root = { path: workspace };
  const host = hostOf(nodeMachine, root.path);
  const { config, plans } = await lint(host, root, { draft: true, today: "2026-11-22", units: undefined });
  const plan = plans[0];
  if (plan === undefined || config === undefined) throw new Error("the bench's plan does not lint");
  const look = makeLook(host, root, config.document.data, noReaders, false);
  const shared = sharedPrintFiles(host, look);
  const print = planPrint(host, root, plan, [], look, shared, undefined, {
    pdfTimeoutMs: 60_000,
    sourceDateEpoch: undefined,
  });
  const browser = await nodeMachine.browsers.open({
    executable: process.env.OMAVALVONTA_BROWSER,
    onWarning: () => undefined,
    signal: new AbortController().signal,
  });
  try {
    const bare = await openBare(browser.description, { ...print, files: new Map([...shared.files, ...print.files]) });
    const bareTimes = [];
    const planTimes = [];
    let prints = 0;
    let pages = 0;
    for (let round = 0; round < rounds; round++) {
      let start = performance.now();
      await bare.page.pdf({ outline: true, preferCSSPageSize: true, printBackground: true, tagged: true });
      bareTimes.push(performance.now() - start);
      start = performance.now();
      const printed = await printPlan(browser, print, shared.files);
      planTimes.push(performance.now() - start);
      ({ prints } = printed);
      pages = pagesOf(openPdf(printed.pdf)).length;
    }
    const bareMs = median(bareTimes.slice(warmUp));
    const planMs = median(planTimes.slice(warmUp));
    await bare.browser.close();
    return { bareMs, pages, planMs, prints };
  } finally {
    await browser.close();
  }
}

/** A page of the same browser program with the document in it, loaded once. */
async function openBare(executablePath, print) {
  const browser = await launch({
    args: [
      ...(process.getuid?.() === 0 ? ["--no-sandbox", "--no-zygote"] : []),
      "--font-render-hinting=none",
      "--disable-gpu",
    ],
    executablePath,
    headless: "shell",
    pipe: true,
  });
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    const path = new URL(request.url()).pathname.slice(1);
    const body = path === "" ? print.html : print.files.get(path);
    void (body === undefined
      ? request.abort()
      : request.respond({ body, contentType: path === "" ? "text/html" : undefined }));
  });
  await page.goto("https://plan.invalid/");
  return { browser, page };
}
