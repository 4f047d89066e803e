// PDFs of many plans, beside page.pdf() alone with as many tabs of the same browser, and beside other programs.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { makeCorpus } from "../corpus.js";
import { recordDocuments } from "../pdf-peers/record.js";
import { printsOf, slowPrograms } from "../pdf-peers/slow-programs.js";
import { measureInTurns, median, timeTogether } from "../processes.js";
import { day, forget, omavalvonta, ownProgram } from "../program.js";
import { asMs, asSeconds, atLeast, atMost, figure, shownRun } from "../rows.js";
import { filesIn, withFolder } from "../temporary.js";

const tabs = 2;
const bareProgram = resolve("test/bench/pdf-peers/bare-program.js");
const slowRuns = 3;

export function measure({ peerPlans, plans, runs }) {
  return withFolder(async (folder) => {
    const [workspace, documents] = [join(folder, "workspace"), join(folder, "documents")];
    makeCorpus(workspace, { plansOnly: true, units: plans, variant: "unique" });
    const recorded = await recordDocuments(workspace, documents);
    const own = measureOwn(workspace, documents, runs);
    const pages = await pagesOf(firstPdf(documents));
    const pdfs = filesIn(join(workspace, "site"), /\.pdf$/).matching;
    const ownPages = await pagesOf(firstPdf(join(workspace, "site")));
    if (pages !== ownPages) throw new Error(`page.pdf() prints ${pages} pages where there are ${ownPages}`);
    if (pdfs !== recorded.documents) throw new Error(`${pdfs} PDFs of ${recorded.documents} documents`);
    const { absent, programs } = await slowPrograms();
    const perPdf = own.pdfMs / pdfs;
    const slow = [];
    for (const program of programs) slow.push(await measureSlow(program, documents, Math.min(peerPlans, plans), runs));
    return {
      notes: [
        `Pages of one plan: page.pdf() ${pages}; ${slow.map(({ name, pages: of }) => `${name} ${of}`).join("; ")}.`,
      ],
      programs: [
        ownProgram(
          "build the site with its PDFs: contents with page numbers, bookmarks, tags, metadata, checked; less a build without PDFs",
        ),
        {
          asked: "print each of the documents once, without page numbers in the contents",
          name: "page.pdf()",
          version: "the same browser",
        },
        ...programs,
      ],
      rows: [
        figure(`build with ${pdfs} PDFs (${(recorded.prints / pdfs).toFixed(1)} prints each)`, shownRun(own.build)),
        figure("build without PDFs", shownRun(own.pages)),
        figure("omavalvonta: the difference, per PDF", asMs(perPdf)),
        figure(`page.pdf() of ${pdfs} documents`, shownRun(own.bare)),
        atMost("omavalvonta / page.pdf()", own.pdfMs / own.bare.ms, 1.15),
        ...slow.flatMap(({ ms, name }) => [
          figure(`${name}, per PDF`, asSeconds(ms)),
          name === "WeasyPrint"
            ? atLeast(`${name} / omavalvonta`, ms / perPdf, 15, times)
            : figure(`${name} / omavalvonta`, times(ms / perPdf)),
        ]),
        ...absent.map((name) => figure(name, "not on this machine")),
      ],
      settings: `${plans} plans of ${pages} pages, ${tabs} tabs or processes at once, medians of ${runs} runs in turns, and of ${Math.min(slowRuns, runs)} with ${Math.min(peerPlans, plans)} plans for the slow programs`,
      title: "Many PDFs",
    };
  });
}

const times = (value) => `${value.toFixed(1)} ×`;

function measureOwn(workspace, documents, runs) {
  const ofWorkspace = (...args) => ({
    before: () => forget(workspace),
    command: omavalvonta("build", "--no-search", "--quiet", ...args, ...day),
    cwd: workspace,
  });
  const [pages, bare, build] = measureInTurns(
    [
      ofWorkspace("--no-pdf"),
      { command: [process.execPath, bareProgram, documents, String(tabs)] },
      ofWorkspace("--jobs", String(tabs)),
    ],
    runs,
  );
  return { bare, build, pages, pdfMs: build.ms - pages.ms };
}

/** The milliseconds per document of a program that makes one at a time, as many processes at once as there are tabs. */
async function measureSlow(program, documents, count, runs) {
  const prints = printsOf(program, documents, count);
  const all = [];
  for (let run = 0; run < Math.min(slowRuns, runs); run++) all.push((await timeTogether(prints, tabs)) / count);
  const made = prints[0]?.made ?? "";
  if (!existsSync(made)) throw new Error(`${program.name} has made no PDF`);
  return { ms: median(all), name: program.name, pages: await pagesOf(made) };
}

function firstPdf(folder) {
  const path = readdirSync(folder, { recursive: true }).find((name) => name.endsWith(".pdf"));
  return join(folder, path ?? "");
}

async function pagesOf(path) {
  const task = getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 });
  const { numPages } = await task.promise;
  await task.destroy();
  return numPages;
}
