import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { makeCorpus } from "./corpus.js";
import { installPeers } from "./peers.js";
import { measureProcess } from "./processes.js";

const bin = resolve("bin/omavalvonta.js");
const lint = [process.execPath, bin, "lint", "--today", "2026-11-22"];

/** Linting many units, cold and unchanged, and one file as a git hook does; beside markdownlint-cli2 on the same Markdown. */
export function measureLint(units, runs) {
  const folder = mkdtempSync(join(tmpdir(), "omavalvonta-bench-lint-"));
  try {
    makeCorpus(folder, { units, variant: "unique" });
    const forget = () => rmSync(join(folder, ".omavalvonta"), { force: true, recursive: true });
    const cold = measureProcess(lint, { before: forget, cwd: folder, runs });
    const warm = measureProcess(lint, { cwd: folder, runs });
    const hook = measureProcess([...lint, "units/yksikko-00001/3.1-saatavuus.md"], {
      before: forget,
      cwd: folder,
      runs,
    });
    const peers = installPeers();
    const rules = resolve(peers ?? ".", "node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs");
    const peer =
      peers === undefined
        ? undefined
        : measureProcess([process.execPath, rules, "units/**/*.md"], { cwd: folder, runs });
    return { cold, hook, peer, units, warm };
  } finally {
    rmSync(folder, { force: true, recursive: true });
  }
}
