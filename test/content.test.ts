import { describe, expect, test } from "vitest";
import { main } from "../src/cli/main.js";
import { completePlan, completeUnit } from "./support/complete-plan.js";
import { writeToMemory } from "./support/file-tree.js";
import { memoryHost } from "./support/memory-host.js";

/** What the text of a section becomes on the page of its plan. */
async function pageOf(markdown: string): Promise<string> {
  const host = memoryHost();
  const section = `---\nsection: "1.1"\n---\n\n${markdown}\n`;
  writeToMemory(
    new Map([...completePlan(), [`${completeUnit}/1.1-teksti.md`, section], [`${completeUnit}/kuva.svg`, picture]]),
    host.files,
    "/workspace",
  );
  let output = "";
  const exitCode = await main({
    argv: ["build", "--no-pdf", "--today", "2026-11-22"],
    env: {},
    machine: { cwd: "/workspace", host },
    stderr: { write: (text) => (output += text) },
    stdout: { write: (text) => (output += text) },
  });
  expect(exitCode, output).toBe(0);
  return new TextDecoder().decode(host.files.read("/workspace/site/esimerkki/index.html"));
}

const picture = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10" width="20" height="10"/>';

describe("a section's text on the page", () => {
  test("a link by reference leads where a link would", async () => {
    const page = await pageOf(
      "Lue [alku][a], [kaikki][] ja [Valvira][v].\n\n[a]: 1-kaikki.md\n[kaikki]: #1\n[v]: https://www.valvira.fi",
    );
    expect(page).toContain(
      '<a href="#s1">alku</a>, <a href="#s1">kaikki</a> ja <a href="https://www.valvira.fi">Valvira</a>',
    );
  });

  test("a picture by reference keeps its place as a picture does", async () => {
    const img = '<img alt="Kuva" src="kuva.svg" height="10" width="20">';
    expect(await pageOf("![Kuva](kuva.svg)")).toContain(img);
    expect(await pageOf("![Kuva][k]\n\n[k]: kuva.svg")).toContain(img);
  });

  test("a list begins with the number that its author gave it", async () => {
    expect(await pageOf("3. kolmas\n4. neljäs")).toContain('<ol start="3"><li>kolmas</li><li>neljäs</li></ol>');
  });

  test("a task that is done is shown as done", async () => {
    const page = await pageOf("- [x] tehty\n- [ ] kesken");
    expect(page).toContain('<input type="checkbox" checked disabled> tehty');
    expect(page).toContain('<input type="checkbox" disabled> kesken');
  });
});
