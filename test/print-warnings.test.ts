import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { buildRequest } from "./support/build-request.js";
import { fixtureHost, fixtureVersions } from "./support/frozen-fixture.js";
import { warningText } from "../src/cli/messages/browser-messages.js";
import type { Host } from "../src/host/host.js";
import { build } from "../src/pipeline/build/build.js";
import type { BuildRequest, BuildRun, BuildWarning } from "../src/pipeline/build/build-request.js";
import { release } from "../src/pipeline/release/release.js";
import { editPdf } from "../src/pdf/file/edit-pdf.js";
import { openPdf } from "../src/pdf/file/open-pdf.js";
import { rootOf } from "../src/pdf/file/page-tree.js";
import { isReference } from "../src/pdf/file/values.js";
import { writePdf } from "../src/pdf/file/write-pdf.js";

const root = { path: "/work" };

/** The fixture's PDF as a browser would print it that knows no tags. */
function untagged(): Uint8Array {
  const draft = editPdf(
    openPdf(readFileSync(`test/fixtures/frozen-v1/${fixtureVersions}/2026-06-20/omavalvontasuunnitelma.pdf`)),
  );
  const reference = draft.trailer.get("Root");
  if (!isReference(reference)) throw new Error("no root");
  draft.replace(reference.to, new Map([...rootOf(draft)].filter(([key]) => key !== "StructTreeRoot")));
  return writePdf(draft);
}

interface Printed {
  readonly names: readonly string[];
  readonly warnings: readonly BuildWarning[];
  readonly files: Host["files"];
}

async function printed(
  pdf: Uint8Array,
  work: (host: Host, options: BuildRequest) => Promise<unknown>,
): Promise<Printed> {
  const names: string[] = [];
  const warnings: BuildWarning[] = [];
  const browser = {
    close: () => Promise.resolve(),
    description: "prints what it is given",
    print: ({ name, revise }: { name: string; revise: (pdf: Uint8Array, print: number) => unknown }) => {
      names.push(name);
      for (let print = 1; revise(pdf, print) !== undefined; print++);
      return Promise.resolve(pdf);
    },
  };
  const host = {
    ...fixtureHost(),
    browsers: { identify: () => Promise.resolve("x"), open: () => Promise.resolve(browser) },
  };
  const config = new TextDecoder().decode(host.files.read("/work/omavalvonta.yaml"));
  host.files.replace("/work/omavalvonta.yaml", config.replace(/signing-keys: .*\n/, ""));
  const onWarning: BuildRun["onWarning"] = (warning) => warnings.push(warning);
  await work(host, buildRequest({ onWarning, out: "/work/site" }, { draft: true }));
  return { files: host.files, names, warnings };
}

const report = `period: {from: 2026-01-01, to: 2026-04-30}
published: 2026-05-15
areas:
  - {area: feedback, monitoring: Palautteet luetaan., findings: Palautteita oli kaksi., actions: Vastattiin.}
`;

const ofPdfs = (warnings: readonly BuildWarning[]): readonly string[] =>
  warnings.flatMap((warning) => (warning.kind === "inaccessible-pdf" ? [warning.path] : []));

test("a build tells which PDFs are not accessible, and where to read why", async () => {
  const { names, warnings } = await printed(untagged(), (host, options) => build(host, root, options));
  const paths = ofPdfs(warnings);
  expect(paths).toHaveLength(names.length);
  expect(paths).toContain("esimerkki/omavalvontasuunnitelma.pdf");
  const warning = warnings.find(({ kind }) => kind === "inaccessible-pdf");
  for (const language of ["fi", "sv", "en"] as const) {
    const text = warning === undefined ? "" : warningText(warning, (path) => `site/${path}`)[language];
    expect(text).toContain(`omavalvonta doctor --pdf "site/${paths[0]}"`);
    expect(text).toContain("PDF/UA");
  }
});

test("one whose PDFs are accessible says nothing of them", async () => {
  const pdf = readFileSync(`test/fixtures/frozen-v1/${fixtureVersions}/2026-06-20/omavalvontasuunnitelma.pdf`);
  const { names, warnings } = await printed(pdf, (host, options) => build(host, root, options));
  expect(names.length).toBeGreaterThan(0);
  expect(ofPdfs(warnings)).toEqual([]);
});

test("a release prints what it keeps, and names its PDFs where they stand", async () => {
  const { files, names, warnings } = await printed(untagged(), async (host, options) => {
    const text = new TextDecoder().decode(host.files.read("/work/units/esimerkki/unit.yaml"));
    const raised = text
      .replace(/version: "\d+"/, 'version: "77"')
      .replace(/date: \S+\n {2}approved: .*/, "date: 2026-11-20\n  approved: {by: maija, on: 2026-11-20, place: Turku}")
      .replace(/ {2}corrects: .*\n/, "");
    host.files.replace("/work/units/esimerkki/unit.yaml", raised);
    host.files.replace("/work/units/esimerkki/reports/2026-1.yaml", report);
    const result = await release(host, root, {
      ...options.run,
      ...options.mode,
      head: undefined,
      signer: undefined,
      tool: "omavalvonta 9",
      unit: "esimerkki",
    });
    expect(result.kind).toBe("released");
  });
  expect(names.filter((name) => /poster|reports\//.test(name))).toEqual([]);
  const paths = ofPdfs(warnings);
  expect(paths).toHaveLength(names.length);
  expect(paths.every((path) => files.kindOf(`/work/${path}`) === "file")).toBe(true);
});
