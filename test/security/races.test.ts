import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { build, Lab, secret, unit, versions } from "./lab.js";

let toggler: ChildProcess | undefined;
afterEach(() => void toggler?.kill("SIGKILL"));

/** Puts the file or folder itself and a link to what is outside at a place by turns, some three thousand times a second. */
async function toggle(place: string, link: string): Promise<void> {
  const script = `
    const { renameSync, symlinkSync } = require("node:fs");
    const [place, link] = process.argv.slice(1);
    const pause = new Int32Array(new SharedArrayBuffer(4));
    symlinkSync(link, place + ".link");
    process.stdout.write("on");
    // A build may move what is toggled just then: it is tried again.
    const rename = (from, to) => {
      try {
        renameSync(from, to);
      } catch {}
    };
    for (;;) {
      rename(place, place + ".own");
      rename(place + ".link", place);
      Atomics.wait(pause, 0, 0, 0.3);
      rename(place, place + ".link");
      rename(place + ".own", place);
      Atomics.wait(pause, 0, 0, 0.3);
    }`;
  toggler = spawn(process.execPath, ["-e", script, place, link], { stdio: ["ignore", "pipe", "inherit"] });
  if (toggler.stdout !== null) await once(toggler.stdout, "data");
}

const places: readonly (readonly [place: string, target: string])[] = [
  [`${unit}/1-kaikki.md`, "secret.md"],
  [`${unit}/images/kartta.svg`, "secret.svg"],
  [`${unit}/images`, "images"],
  [`${versions}/2026-06-20/style.css`, "secret.txt"],
  [`${versions}/2026-06-20`, "folder"],
  ["units/esimerkki", "unit"],
  ["site", "site"],
  ["shared", "folder"],
];
const runs = 3;

describe("a link that comes and goes while a site is built", () => {
  for (const [place, target] of places)
    it(`L4: ${place} (${runs} tries)`, { timeout: 120_000 }, async () => {
      const lab = new Lab();
      lab.write("outside/images/kartta.svg", `<svg xmlns="http://www.w3.org/2000/svg"><title>${secret}</title></svg>`);
      await lab.run(build);
      const outside = filesBelow(lab.at("outside"));
      await toggle(lab.at(`repo/${place}`), lab.at(`outside/${target}`));
      for (let run = 0; run < runs; run += 1) {
        const { code, text } = await lab.run([...build, "--no-cache"]);
        expect([0, 1, 2, 3], text).toContain(code);
        expect(text).not.toContain(secret);
        expect(text).not.toMatch(/\n\s+at /);
      }
      const ended = toggler === undefined ? undefined : once(toggler, "exit");
      expect(toggler?.exitCode).toBe(null);
      toggler?.kill("SIGKILL");
      await ended;
      expect(filesBelow(lab.at("outside"))).toEqual(outside);
      const tops = readdirSync(lab.at("repo"), { withFileTypes: true }).filter(
        ({ name }) => name === "site" || name.startsWith(".site."),
      );
      for (const top of tops.filter((entry) => entry.isDirectory()))
        for (const [path, content] of filesBelow(lab.at(`repo/${top.name}`)))
          expect(content.includes(secret), path).toBe(false);
    });
});

/** Contents of regular files; no link is followed. */
function filesBelow(folder: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const visit = (path: string): void => {
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      if (entry.isDirectory()) visit(join(path, entry.name));
      else if (entry.isFile()) found.set(join(path, entry.name), readFileSync(join(path, entry.name), "latin1"));
    }
  };
  visit(folder);
  return found;
}
