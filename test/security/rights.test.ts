import { execFileSync } from "node:child_process";
import { chmodSync, chownSync, existsSync, lstatSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { build, isRoot, Lab, unit, versions } from "./lab.js";

/** Somebody who has no rights of their own. */
const uid = 65534;

function giveAway(lab: Lab, ...paths: readonly string[]): void {
  chmodSync(lab.base, 0o755);
  execFileSync("chown", ["-R", `${uid}:${uid}`, ...paths.map((path) => lab.at(path))]);
}

describe("caches and browsers of somebody else", () => {
  it.skipIf(!isRoot)(
    "M7: a chosen cache folder that is another user's, or that others may write to (4 tries)",
    async () => {
      const lab = new Lab();
      lab.write("muisti/x", "x");
      for (const args of [["lint"], build]) {
        chownSync(lab.at("muisti"), uid, uid);
        chmodSync(lab.at("muisti"), 0o755);
        await lab.attempt([...args, "--cache-dir", lab.at("muisti")], { codes: [2], says: "muisti", writes: [] });
        chownSync(lab.at("muisti"), 0, 0);
        chmodSync(lab.at("muisti"), 0o777);
        await lab.attempt([...args, "--cache-dir", lab.at("muisti")], { codes: [2], says: "muisti", writes: [] });
      }
    },
  );

  const kinds = [
    "another user's folder",
    "a folder that all may write to",
    "a link",
    "another user's browser in an own folder",
  ];
  for (const kind of kinds)
    it.skipIf(!isRoot)(`M7: among the temporary files stands ${kind} (2 tries)`, async () => {
      const lab = new Lab();
      const place = "tmp/omavalvonta-0";
      const real = kind === "a link" ? "outside/tmp" : place;
      plantBrowsers(lab, real);
      if (kind === "a link") lab.link(place, lab.at(real));
      else chmodSync(lab.at(place), kind.startsWith("a folder") ? 0o777 : 0o755);
      if (kind.endsWith("user's folder")) giveAway(lab, place);
      if (kind.endsWith("own folder")) for (const name of browserFolders()) giveAway(lab, `${place}/${name}`);
      await lab.attempt(["build", "--no-search"], { codes: [0, 2], env: homeless });
      await lab.attempt(["doctor"], { codes: [0, 1, 2], env: homeless, writes: [] });
      expect(existsSync(lab.at("home/PWNED"))).toBe(false);
    });

  it.skipIf(!isRoot)("the trap itself works: one's own browser there is started", async () => {
    const lab = new Lab();
    plantBrowsers(lab, "tmp/omavalvonta-0");
    await lab.run(["build", "--no-search"], { env: homeless });
    expect(existsSync(lab.at("home/PWNED"))).toBe(true);
  });
});

/** A home in which nothing can be made, so that the temporary folder is next. */
const homeless = { HOME: "/proc/x", OMAVALVONTA_CACHE_DIR: "", PATH: "/usr/bin:/bin" };

function plantBrowsers(lab: Lab, place: string): void {
  for (const browser of browserFolders()) {
    lab.write(`${place}/${browser}/chromium`, `#!/bin/sh\ntouch ${lab.at("home/PWNED")}\nexit 1\n`);
    chmodSync(lab.at(`${place}/${browser}/chromium`), 0o755);
    for (const name of ["fonts/x", "al2023/x", "fonts.conf"]) lab.write(`${place}/${browser}/${name}`, "x");
  }
}

/** What the unpacked browser's folder may be called. */
function browserFolders(): readonly string[] {
  const root = `${process.env["HOME"] ?? ""}/.cache/omavalvonta`;
  const found = existsSync(root) ? readdirSync(root).filter((name) => /^chromium-[\d.]+-\d+$/.test(name)) : [];
  return [...new Set([...found, "chromium-147.0.0-2"])];
}

describe("folders that may not be written to", () => {
  it.skipIf(!isRoot)("L8: chmod a-w site, as a user without rights, again and again (4 tries)", async () => {
    const lab = new Lab();
    giveAway(lab, "repo", "home", "tmp");
    lab.write("cache/x", "x");
    giveAway(lab, "cache");
    chmodSync(lab.at("cache"), 0o700);
    expect((await lab.run(build, { uid })).code).toBe(0);
    const nested = execFileSync("find", [lab.at("repo/site"), "-type", "d"], { encoding: "utf8" })
      .trim()
      .split("\n");
    const close = (): void => {
      for (const folder of nested) if (existsSync(folder)) chmodSync(folder, 0o555);
    };
    for (const text of ["a", "b"]) {
      close();
      lab.edit("repo/shared/5.1-seuranta.md", (old) => `${old}\n${text}\n`);
      const outcome = await lab.attempt([...build, "--draft"], { codes: [0, 1, 2], uid });
      expect([0, 1], outcome.text).toContain(outcome.code);
      const again = await lab.attempt([...build, "--draft", "--no-cache"], { codes: [0, 1], uid });
      expect(again.text).not.toMatch(/\.old-/);
    }
    expect(readdirSync(lab.at("repo")).filter((name) => name.startsWith(".site"))).toEqual([]);
  });

  it.skipIf(!isRoot)("L8: the workspace, its cache or the output folder may not be written to (4 tries)", async () => {
    const lab = new Lab();
    giveAway(lab, "repo", "home", "tmp");
    lab.write("kiinni/x", "x");
    chmodSync(lab.at("kiinni"), 0o555);
    const own = { codes: [2], uid, writes: [] } as const;
    await lab.attempt([...build, "--out", "../kiinni/site"], {
      ...own,
      env: { OMAVALVONTA_CACHE_DIR: "" },
      says: "kiinni",
      writes: ["home/.cache"],
    });
    await lab.attempt([...build, "--cache-dir", "../kiinni/muisti"], { ...own, says: "kiinni" });
    await lab.attempt(["lint", "--output", "../kiinni/x"], {
      ...own,
      env: { OMAVALVONTA_CACHE_DIR: "" },
      says: "kiinni",
      writes: ["home/.cache"],
    });
    chmodSync(lab.at("repo"), 0o555);
    await lab.attempt(build, { ...own, env: { OMAVALVONTA_CACHE_DIR: "" }, says: "site", writes: ["home/.cache"] });
    chmodSync(lab.at("repo"), 0o755);
  });

  it.skipIf(!isRoot)("C3: links to what only root may read, read by another user (3 tries)", async () => {
    const lab = new Lab();
    chmodSync(lab.at("outside/secret.txt"), 0o400);
    lab.link(`repo/${versions}/2026-06-20/style.css`, lab.at("outside/secret.txt"));
    lab.link(`repo/${unit}/9.md`, lab.at("outside/secret.txt"));
    giveAway(lab, "repo", "home", "tmp");
    const env = { OMAVALVONTA_CACHE_DIR: "" };
    await lab.attempt(build, { codes: [1, 2, 3], env, uid, writes: ["home/.cache"] });
    await lab.attempt(["verify"], { codes: [3], env, uid, writes: [] });
    await lab.attempt(["lint"], { codes: [1], env, says: "9.md", uid, writes: ["home/.cache"] });
  });

  it.skipIf(!isRoot)(
    "H6: root's site over a workspace of another user's changes no file of theirs (2 tries)",
    async () => {
      const lab = new Lab();
      giveAway(lab, "repo");
      await lab.attempt(build, { codes: [0] });
      expect(lstatSync(lab.at(`repo/${versions}/2026-06-20/plan.json`)).uid).toBe(uid);
      lab.edit("repo/site/esimerkki/2026-06-20/plan.json", () => "{}");
      await lab.attempt(["verify", "esimerkki"], { codes: [0], writes: [] });
    },
  );
});
