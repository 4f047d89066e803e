// What old versions cost a build: the same site with 1, 10, 100 and 300 frozen versions of one unit.
import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readRecord, recordText, withRoot } from "../../../dist/versions/records.js";
import { headText } from "../../../dist/versions/head.js";
import { sumsFiles } from "../../../dist/versions/sums.js";
import { median } from "../processes.js";
import { day, omavalvonta } from "../program.js";
import { asMs, figure } from "../rows.js";
import { copyExample, withFolder } from "../temporary.js";

const counts = [1, 10, 100, 300];
const runs = 5;

/** Builds with each number of versions; times are those of the whole build without PDFs, and of copying the same files alone. */
export function measure() {
  return withFolder((folder) => {
    copyExample(folder);
    const [first, ...others] = measureVersions(folder);
    return {
      rows: [
        figure("1 old version", asMs(first.ms)),
        ...others.flatMap(({ copyMs, count, ms }) => [
          figure(`${count} old versions`, asMs(ms)),
          figure(
            "per version; copying its files alone",
            `${perVersion(ms - first.ms, count - first.count)}; ${perVersion(copyMs, count)}`,
          ),
        ]),
      ],
      settings: `Builds of one unit without PDFs, medians of ${runs} runs`,
      title: "Old versions",
    };
  });
}

function measureVersions(workspace) {
  const unit = readdirSync(join(workspace, "units"))[0] ?? "";
  const run = (...argv) => {
    const [program, ...args] = omavalvonta(...argv, "--cwd", workspace, ...day);
    const result = spawnSync(program, args, { encoding: "utf8" });
    if (result.status !== 0) throw new Error(result.stdout + result.stderr);
  };
  run("release", unit);
  const folder = join(workspace, "units", unit, "versions");
  const first = readdirSync(folder).find((name) => /^\d/.test(name)) ?? "";
  const built = [];
  for (const count of counts) {
    const chain = makeChain(folder, first, count);
    run("verify");
    const times = Array.from({ length: runs }, () => {
      rmSync(join(workspace, "site"), { force: true, recursive: true });
      const start = performance.now();
      run("build", "--no-pdf");
      return performance.now() - start;
    });
    built.push({ copyMs: copyAlone(folder, chain, join(workspace, "kopio")), count, ms: median(times) });
  }
  return built;
}

/** Versions before the first one, so that it stays the newest: copies of it with their own days and names, bound to one another. */
function makeChain(folder, first, count) {
  const manifest = readRecord(readFileSync(join(folder, first, "MANIFEST.json"), "utf8"));
  const names = [];
  let previous = null;
  for (let index = count - 1; index >= 0; index -= 1) {
    const date = new Date(Date.parse(`${first}T00:00:00Z`) - index * 86_400_000).toISOString().slice(0, 10);
    const { root: _, ...body } = {
      ...manifest,
      date,
      folder: date,
      previous,
      version: index === 0 ? manifest.version : `0.${index}`,
    };
    const record = withRoot(body);
    if (index > 0) cpSync(join(folder, first), join(folder, date), { recursive: true });
    for (const [path, text] of [["MANIFEST.json", recordText(record)], ...sumsFiles(record, new Set())]) {
      rmSync(join(folder, date, path), { force: true });
      writeFileSync(join(folder, date, path), text);
    }
    for (const path of readdirSync(join(folder, date), { recursive: true, encoding: "utf8" }))
      if (statSync(join(folder, date, path)).isFile()) chmodSync(join(folder, date, path), 0o444);
    previous = { record: `${date}/MANIFEST.json`, root: record.root };
    rmSync(join(folder, "HEAD"), { force: true });
    writeFileSync(join(folder, "HEAD"), headText(record));
    names.push(date);
  }
  return names;
}

/** The time that copying the published files of the versions takes by itself, in the way that a build copies them. */
function copyAlone(folder, names, target) {
  const published = names.flatMap((name) =>
    readdirSync(join(folder, name), { recursive: true, encoding: "utf8" })
      .filter((path) => !path.startsWith("source") && statSync(join(folder, name, path)).isFile())
      .map((path) => join(name, path)),
  );
  const times = Array.from({ length: runs }, () => {
    mkdirSync(dirname(target), { recursive: true });
    const start = performance.now();
    for (const path of published) {
      mkdirSync(dirname(join(target, path)), { recursive: true });
      writeFileSync(join(target, path), readFileSync(join(folder, path)));
    }
    const took = performance.now() - start;
    rmSync(target, { force: true, recursive: true });
    return took;
  });
  return median(times);
}

/** A few versions take less than two runs of the same build differ. */
function perVersion(ms, count) {
  return ms < 0 ? "too little to measure" : `${(ms / count).toFixed(2)} ms`;
}
