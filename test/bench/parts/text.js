import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hostOf } from "../../../dist/host/host.js";
import { nodeMachine } from "../../../dist/host/node/host.js";
import { parseWithRemark } from "../../../dist/parse/markdown-remark.js";
import { parseWithSatteri } from "../../../dist/parse/markdown-satteri.js";
import { noReaders } from "../../../dist/pipeline/pages/site-languages.js";
import { makeLook } from "../../../dist/pipeline/pages/site-assets.js";
import { lint } from "../../../dist/pipeline/lint/lint.js";
import { planPage } from "../../../dist/render/site/plan-page.js";
import { renderPlanSections } from "../../../dist/render/plan/plan-sections.js";
import { median } from "../processes.js";
import { atMost, figure } from "../rows.js";
import { shortExample, withFolder } from "../temporary.js";

const runs = 41;

/** From the text of a plan's sections to its whole page as HTML, on one core, after warming up. */
export function measure() {
  return withFolder(async (folder) => {
    shortExample(folder);
    const { bytes, pageMs, parseMs, referenceMs } = await measureText(folder);
    return {
      rows: [
        atMost("whole page", pageMs, 10, shown),
        figure("of which parsing", shown(parseMs)),
        figure("the same text by remark-parse, parsing only", shown(referenceMs)),
      ],
      settings: `${(bytes / 1024).toFixed(0)} KB of Markdown in one process that is warm, medians of ${runs} runs`,
      title: "Text to HTML",
    };
  });
}

const shown = (ms) => `${ms.toFixed(1)} ms`;

async function measureText(workspace) {
  const root = { path: workspace };
  const host = hostOf(nodeMachine, root.path);
  const { config, plans } = await lint(host, root, { draft: true, today: "2026-11-22", units: undefined });
  const plan = plans[0];
  if (plan === undefined) throw new Error("the bench's plan does not lint");
  const texts = plan.sections.flatMap(({ parts }) => parts.map(({ text }) => text.source.text.slice(text.base)));
  const bytes = plan.sections
    .flatMap(({ parts }) => parts)
    .reduce((sum, { text }) => sum + readFileSync(join(workspace, text.source.path)).length, 0);
  const look = makeLook(host, root, config.document.data, noReaders, false).site;
  const links = { canonical: undefined, languages: [], pdf: "plan.pdf", standing: undefined, units: [] };
  const time = (work) => {
    const times = Array.from({ length: runs }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    });
    return median(times.slice(runs / 4));
  };
  const parse = (parser) => time(() => texts.map((text) => parser(text)));
  const renderMs = time(() => planPage(plan, renderPlanSections(plan), look, links, "../"));
  const parseMs = parse(parseWithSatteri);
  return { bytes, pageMs: parseMs + renderMs, parseMs, referenceMs: parse(parseWithRemark) };
}
