import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { build, Lab, unit } from "./lab.js";
import { withChecksum } from "../../src/pipeline/cache/checksum.js";

/** The folder in which the lab's cache remembers its workspace, from the lab's base. */
function remembered(lab: Lab, cache = "cache"): string {
  const all = `${cache}/workspaces`;
  const [own = ""] = readdirSync(lab.at(all));
  const program = readdirSync(lab.at(`${all}/${own}`)).find((name) => name !== "workspace.txt");
  return `${all}/${own}/${program}`;
}

const everyCommand: readonly (readonly string[])[] = [["lint", "--fix"], build, ["doctor", "--browser", "/bin/false"]];

describe("a cache that an author puts into the workspace", () => {
  const planted: readonly (readonly [place: string, target: string])[] = [
    [".omavalvonta/cache/pdf", "folder"],
    [".omavalvonta/cache/checks.txt", "secret.txt"],
    [".omavalvonta/cache/checks.txt", "ei-ole.txt"],
    [".omavalvonta/cache", "folder"],
    [".omavalvonta", "folder"],
    [".gitignore", "secret.txt"],
    [".omavalvonta/.gitignore", "ei-ole.txt"],
    [".omavalvonta/cache/workspaces", "folder"],
  ];
  for (const [place, target] of planted) {
    const promise = place.endsWith("pdf") || place.endsWith("workspaces") ? "C1" : "C2";
    it(`${promise}: ${place} -> outside/${target}, from a clone (${everyCommand.length} tries)`, async () => {
      const lab = new Lab();
      lab.link(`repo/${place}`, lab.at(`outside/${target}`));
      lab.clone();
      for (const args of everyCommand) await lab.attempt(args, { codes: [0, 1, 2] });
    });
  }

  it("C1: the cache's PDFs are a link, and PDFs are made (1 tries)", { timeout: 120_000 }, async () => {
    const lab = new Lab();
    lab.link("repo/.omavalvonta/cache/pdf", lab.at("outside/folder"));
    lab.clone();
    const env = { HOME: process.env["HOME"] ?? "" };
    await lab.attempt(["build", "--no-search"], { codes: [0], env });
  });

  it("C2: new unit, whose schemas' folder is a link or holds links (5 tries)", async () => {
    for (const place of [".omavalvonta", ".omavalvonta/schemas", ".omavalvonta/schemas/unit.schema.json"]) {
      const lab = new Lab();
      lab.link(`repo/${place}`, lab.at("outside/folder"));
      await lab.attempt(["new", "unit", "uusi"], { codes: [2], says: /\.omavalvonta/, writes: ["repo/.omavalvonta"] });
    }
    const lab = new Lab();
    lab.link("repo/.omavalvonta/schemas/unit.schema.json", lab.at("outside/ei-ole"));
    await lab.attempt(["new", "unit", "uusi"], { codes: [2], writes: ["repo/.omavalvonta"] });
    lab.hardLink("repo/.omavalvonta/schemas/unit.schema.json", "outside/secret.txt");
    const before = lab.read("outside/secret.txt");
    expect((await lab.run(["new", "unit", "uusi"])).code).toBe(0);
    expect(lab.read("outside/secret.txt")).toBe(before);
    expect((await lab.run(["new", "unit", "toinen"])).code).toBe(0);
  });
});

describe("a cache that the user puts among the author's files", () => {
  it("C1: the chosen folder is a link of the author's, or stands behind one (4 tries)", async () => {
    const lab = new Lab();
    lab.link("repo/muisti", lab.at("outside/folder"));
    lab.link("repo/solmu", "solmu");
    for (const folder of ["muisti", "muisti/inner", "solmu", "solmu/x"])
      await lab.attempt([...build, "--cache-dir", folder], { codes: [2], says: /muisti|solmu/, writes: [] });
  });

  it("C1: links within the chosen folder (7 tries)", async () => {
    const inside = ["workspaces", "outputs"];
    for (const name of inside) {
      const lab = new Lab();
      lab.link(`repo/muisti/${name}`, lab.at("outside/folder"));
      await lab.attempt([...build, "--cache-dir", "muisti"], { codes: [0, 2], writes: ["repo/muisti", "repo/site"] });
      await lab.attempt(["lint", "--cache-dir", "muisti"], { codes: [0, 2], writes: ["repo/muisti"] });
    }
    for (const name of ["", "/pdf", "/checks.txt"]) {
      const lab = new Lab();
      await lab.run(["lint", "--cache-dir", "muisti"]);
      lab.link(
        `repo/${remembered(lab, "repo/muisti")}${name}`,
        lab.at(name === "/checks.txt" ? "outside/secret.txt" : "outside/folder"),
      );
      await lab.attempt(["lint", "--cache-dir", "muisti"], { codes: [0], writes: [] });
    }
  });

  it("C1: what else stands in the chosen folder stays (3 tries)", async () => {
    const lab = new Lab();
    lab.write("home/workspaces/projekti/tärkeä.txt", "tärkeä");
    lab.write("home/outputs/kuva.txt", "tärkeä");
    for (const args of [["lint"], build, [...build, "--no-cache"]]) {
      expect((await lab.run([...args, "--cache-dir", lab.at("home")])).code).toBe(0);
      expect(lab.read("home/workspaces/projekti/tärkeä.txt")).toBe("tärkeä");
      expect(lab.read("home/outputs/kuva.txt")).toBe("tärkeä");
    }
  });

  it("H2: a chosen folder that git tracks is refused, whatever form git's list has (8 tries)", async () => {
    const lab = new Lab();
    await lab.run([...build, "--cache-dir", "muisti"]);
    lab.clone();
    const refused = { codes: [2], says: /git/, writes: [] } as const;
    await lab.attempt([...build, "--cache-dir", "muisti"], refused);
    await lab.attempt(["lint", "--cache-dir", "muisti"], refused);
    await lab.attempt(["lint"], { ...refused, env: { OMAVALVONTA_CACHE_DIR: "muisti" } });
    await lab.attempt(["lint", "--cache-dir", "../muisti"], { ...refused, cwd: "repo/units" });
    lab.git("update-index", "--index-version", "4");
    await lab.attempt(["lint", "--cache-dir", "muisti"], refused);
    lab.git("update-index", "--split-index");
    await lab.attempt(["lint", "--cache-dir", "muisti"], refused);
    lab.git("update-index", "--no-split-index");
    lab.git("worktree", "add", "-q", lab.at("puu"));
    await lab.attempt(["lint", "--cache-dir", "muisti"], { ...refused, cwd: "puu" });
    lab.write("repo/.git/index", "DIRCx");
    await lab.attempt(["lint", "--cache-dir", "uusi/muisti"], { codes: [0, 2], writes: ["repo/uusi"] });
  });

  it("H2: a committed cache and a committed site of the author's are not looked at (3 tries)", async () => {
    const lab = new Lab();
    await lab.run(build);
    lab.copy("cache", "repo/.omavalvonta/cache");
    lab.edit(`repo/${unit}/1-kaikki.md`, (text) => `${text}\nHetu 131052-308T.\n`);
    lab.write("repo/site/esimerkki/index.html", "<script>alert(1)</script>");
    lab.clone();
    lab.remove("cache");
    await lab.attempt(["lint"], { codes: [1], says: "personal-identity-code" });
    await lab.attempt(build, { codes: [1, 2] });
    lab.remove("repo/site");
    await lab.attempt(build, { codes: [1], says: "personal-identity-code" });
    expect(lab.exists("repo/site")).toBe(false);
  });

  it("H2: what is remembered of another workspace is not taken for this one's (2 tries)", async () => {
    const lab = new Lab();
    await lab.run(["lint"]);
    const known = lab.read(`${remembered(lab)}/checks.txt`);
    lab.copy("repo", "toinen");
    await lab.run(["lint"], { cwd: "toinen" });
    for (const own of readdirSync(lab.at("cache/workspaces")))
      for (const program of readdirSync(lab.at(`cache/workspaces/${own}`)))
        if (program !== "workspace.txt") lab.write(`cache/workspaces/${own}/${program}/checks.txt`, known);
    lab.edit(`toinen/${unit}/1-kaikki.md`, (text) => `${text}\nHetu 131052-308T.\n`);
    await lab.attempt(["lint"], { codes: [1], cwd: "toinen", says: "personal-identity-code", writes: [] });
    await lab.attempt(build, { codes: [1], cwd: "toinen", says: "personal-identity-code", writes: ["toinen/site"] });
  });
});

describe("a cache of another shape", () => {
  /** Every way in which one value in it is another, at each of its places, evenly chosen. */
  function* mutations(data: unknown, count: number): Generator<string> {
    const places: (readonly (number | string)[])[] = [];
    const visit = (value: unknown, path: readonly (number | string)[]): void => {
      places.push(path);
      if (typeof value === "object" && value !== null)
        for (const key of Object.keys(value)) visit((value as Record<string, unknown>)[key], [...path, key]);
    };
    visit(data, []);
    const values = [null, {}, [], 0, "x", undefined, [null], { __proto__: 1 }];
    for (let index = 0; index < count; index += 1) {
      const path = places[Math.floor((index * places.length) / count)] ?? [];
      const whole = { root: structuredClone(data) } as Record<string, unknown>;
      let parent = whole;
      for (const key of ["root", ...path].slice(0, -1)) parent = parent[key] as Record<string, unknown>;
      parent[["root", ...path].at(-1) ?? ""] = values[index % values.length];
      yield withChecksum(whole["root"] ?? null);
    }
  }

  const count = 10;
  for (const [name, args] of [
    ["checks.txt", ["lint"]],
    ["site-", build],
  ] as const) {
    it(
      `L1: ${name}, rightly sealed, with another value at each place (${count} tries)`,
      { timeout: 120_000 },
      async () => {
        const lab = new Lab();
        expect((await lab.run(args)).code).toBe(0);
        const folder = remembered(lab);
        const file = readdirSync(lab.at(folder)).find((entry) => entry.startsWith(name)) ?? "";
        const text = lab.read(`${folder}/${file}`);
        for (const changed of mutations(JSON.parse(text.split("\n")[1] ?? ""), count)) {
          lab.write(`${folder}/${file}`, changed);
          await lab.attempt(args, { codes: [0] });
        }
      },
    );
  }
});

describe("where the cache is when nobody has chosen", () => {
  for (const value of ["", "muisti", "./muisti", "../outside/folder", "/proc/x", "/dev/null", "/dev/null/x"]) {
    it(`L7: XDG_CACHE_HOME=${value}`, async () => {
      const lab = new Lab();
      const env = { OMAVALVONTA_CACHE_DIR: "", XDG_CACHE_HOME: value };
      await lab.attempt(build, { codes: [0], env, writes: ["home/.cache", "repo/site"] });
      expect(readdirSync(join(lab.base, "repo"))).not.toContain("omavalvonta");
    });
  }

  it("L7: a home that is empty, missing or a file (3 tries)", async () => {
    const lab = new Lab();
    for (const HOME of ["", lab.at("ei-ole"), lab.at("outside/secret.txt")])
      await lab.attempt(["lint"], { codes: [0], env: { HOME, OMAVALVONTA_CACHE_DIR: "" }, writes: ["ei-ole"] });
  });
});
