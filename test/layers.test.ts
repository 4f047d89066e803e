import { readFileSync, readdirSync } from "node:fs";
import { join, posix } from "node:path";
import { describe, expect, test } from "vitest";

/** The floors of docs/architecture.md. An import points down, or stays in its folder. */
const floors: Readonly<Record<string, number>> = {
  text: 0,
  host: 1,
  pdf: 1,
  plan: 1,
  regulation: 1,
  prose: 2,
  compare: 3,
  discover: 3,
  import: 3,
  output: 3,
  parse: 3,
  render: 3,
  resolve: 3,
  rules: 3,
  scaffold: 3,
  serve: 3,
  site: 3,
  versions: 3,
  validate: 4,
  pipeline: 5,
  cli: 6,
  generate: 7,
};

/** The floors within `pipeline`, lowest first. */
const pipelineFloors: readonly string[] = [
  "workspace",
  "cache",
  "lint",
  "pages",
  "versions",
  "search",
  "pdf",
  "manifest",
  "shard",
  "build",
  "release",
  "setup",
];

const maxFilesInFolder = 20;

/** Libraries that more than one file uses, and why; all others can be swapped in one place. */
const sharedLibraries: Readonly<Record<string, string>> = {
  ajv: "src/generate compiles the schemas with it; what is compiled uses a part of it, and validate the whole when there is an error to tell",
  "js-yaml": "src/generate reads the catalogue's YAML with it; that is no part of the program",
};

interface Import {
  readonly file: string;
  readonly from: string;
  readonly isType: boolean;
}

const root = join(import.meta.dirname, "../src");
const files: ReadonlyMap<string, string> = new Map(
  readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => [path.replaceAll("\\", "/"), readFileSync(join(root, path), "utf8")]),
);
const imports: readonly Import[] = [...files].flatMap(([file, text]) =>
  [...text.matchAll(/^(?:import|export)\s(type\s)?[^;]*?\bfrom\s+"([^"]+)"|\bimport\("([^"]+)"\)/gm)].map(
    ([, type, from = "", lazily]) => ({ file, from: lazily ?? from, isType: type !== undefined }),
  ),
);
const inside = imports.filter(({ from }) => from.startsWith("."));

function folderOf(path: string): string {
  return path.split("/")[0] ?? "";
}

function folderOfTarget({ file, from }: Import): string {
  return folderOf(posix.join(posix.dirname(file), from));
}

/** The file that is imported, as a path in `src`. */
function targetOf({ file, from }: Import): string {
  return posix.join(posix.dirname(file), from).replace(/\.js$/, ".ts");
}

/** -1 for a folder without a floor; undefined outside of `pipeline`. */
function pipelineFloorOf(path: string): number | undefined {
  const [top, room = "", ...rest] = path.split("/");
  return top === "pipeline" ? pipelineFloors.indexOf(rest.length === 0 ? "" : room) : undefined;
}

/** Every file from which imports lead back to itself, with the file that it goes by. */
function circles(): readonly string[] {
  const targets = new Map<string, string[]>();
  for (const item of inside) targets.set(item.file, [...(targets.get(item.file) ?? []), targetOf(item)]);
  return [...targets.keys()].filter((start) => {
    const seen = new Set<string>();
    const left = [...(targets.get(start) ?? [])];
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
      if (next === start) return true;
      if (seen.has(next)) continue;
      seen.add(next);
      left.push(...(targets.get(next) ?? []));
    }
    return false;
  });
}

function floorOf(folder: string): number {
  return floors[folder] ?? Number.NaN;
}

/** The host's own implementation for this machine is where the outside world comes in. */
function isPure(file: string): boolean {
  return floorOf(folderOf(file)) <= 5 && !file.startsWith("host/node/");
}

const shown = ({ file, from }: Import): string => `src/${file} imports ${from}`;

describe("the floors", () => {
  test("every folder of src has one", () => {
    const folders = new Set([...files.keys()].map(folderOf));
    expect([...folders].filter((folder) => Number.isNaN(floorOf(folder)))).toEqual([]);
  });

  test("imports point down", () => {
    const wrong = inside.filter((item) => {
      const [from, to] = [folderOf(item.file), folderOfTarget(item)];
      return from !== to && floorOf(to) > floorOf(from);
    });
    expect(wrong.map(shown)).toEqual([]);
  });

  test("a stage imports no stage, and no folder its neighbour on a floor but types", () => {
    const wrong = inside.filter((item) => {
      const [from, to] = [folderOf(item.file), folderOfTarget(item)];
      return from !== to && floorOf(to) === floorOf(from) && !(floorOf(from) === 1 && item.isType);
    });
    expect(wrong.map(shown)).toEqual([]);
  });

  test("in pipeline too", () => {
    const wrong = inside.filter((item) => {
      const [from, to] = [pipelineFloorOf(item.file), pipelineFloorOf(targetOf(item))];
      return from !== undefined && to !== undefined && to > from;
    });
    expect(wrong.map(shown)).toEqual([]);
    const rooms = [...files.keys()].filter((path) => folderOf(path) === "pipeline").map(pipelineFloorOf);
    expect(rooms.filter((floor) => floor === undefined || floor === -1)).toEqual([]);
  });

  test("a rule imports no rule; what several read is in prose", () => {
    const ruleOf = (path: string): string | undefined => /^rules\/([^/]+)\//.exec(path)?.[1];
    const wrong = inside.filter((item) => {
      const [from, to] = [ruleOf(item.file), ruleOf(targetOf(item))];
      return from !== undefined && to !== undefined && from !== to;
    });
    expect(wrong.map(shown)).toEqual([]);
    expect(inside.filter(({ file }) => ruleOf(file) !== undefined).length).toBeGreaterThan(100);
  });

  test("no files import each other in a circle, not even types", () => {
    expect(circles()).toEqual([]);
  });

  test("a folder is neither crowded nor made for a single file", () => {
    const counts = new Map<string, number>();
    for (const path of files.keys()) {
      const folder = posix.dirname(path);
      counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
    const wrong = [...counts].filter(
      ([folder, count]) => count > maxFilesInFolder || (count === 1 && !folder.startsWith("rules/")),
    );
    expect(wrong).toEqual([]);
  });

  test("only the command line and the tools choose the machine", () => {
    const wrong = inside.filter(
      (item) => posix.join(posix.dirname(item.file), item.from).startsWith("host/node/") && isPure(item.file),
    );
    expect(wrong.map(shown)).toEqual([]);
  });
});

describe("floors 0–5 are pure", () => {
  test("they import nothing of the outside world", () => {
    const world =
      /^(?:node:)?(?:fs|net|http|https|dgram|dns|tls|os|process|child_process|worker_threads|timers)(?:\/|$)/;
    expect(imports.filter(({ file, from }) => isPure(file) && world.test(from)).map(shown)).toEqual([]);
  });

  test.each([
    ["console", /\bconsole\./],
    ["process", /\bprocess\./],
    ["the time", /\bDate\.now\(|\bnew Date\(\s*\)|\bperformance\.now\(/],
    ["chance", /\bMath\.random\(|\brandomUUID\(|\bgetRandomValues\(/],
    ["the network", /\bfetch\(|\bnew WebSocket\(/],
    ["timers", /\bset(?:Timeout|Interval|Immediate)\(/],
  ])("they do without %s", (_, pattern) => {
    const users = [...files].filter(([file, text]) => isPure(file) && pattern.test(withoutComments(text)));
    expect(users.map(([file]) => `src/${file}`)).toEqual([]);
  });
});

describe("the disk", () => {
  const door = "host/node/disk/";

  test("has one door: only the modules behind it use the file system", () => {
    const users = imports.filter(
      ({ file, from }) => /^(?:node:)?fs(?:\/|$)/.test(from) && !file.startsWith(door) && folderOf(file) !== "generate",
    );
    expect(users.map(shown)).toEqual([]);
    const indirect = [...files].filter(([, text]) => /process\.binding|createRequire[^;]*\("(?:node:)?fs/.test(text));
    expect(indirect.map(([file]) => file)).toEqual([]);
  });

  const ways: ReadonlySet<string> = new Set([`${door}disk.js`, `${door}browser-files.js`]);

  test("the door has two ways: one for all, and one for the browser's own files", () => {
    const wrong = inside.filter((item) => {
      const target = posix.join(posix.dirname(item.file), item.from);
      return target.startsWith(door) && !item.file.startsWith(door) && !ways.has(target) && !item.isType;
    });
    expect(wrong.map(shown)).toEqual([]);
  });
});

describe("libraries", () => {
  /** Library → the files that use it. */
  const users = new Map<string, Set<string>>();
  for (const { file, from, isType } of imports) {
    if (isType || /^(?:\.|node:)/.test(from)) continue;
    const library = from.split("/", from.startsWith("@") ? 2 : 1).join("/");
    users.set(library, new Set([...(users.get(library) ?? []), file]));
  }

  test("each is used by one file only", () => {
    const spread = [...users].filter(([library, list]) => list.size > 1 && !(library in sharedLibraries));
    expect(spread.map(([library, list]) => `${library}: ${[...list].join(", ")}`)).toEqual([]);
  });

  test("the exceptions are still needed", () => {
    const needless = Object.keys(sharedLibraries).filter((library) => (users.get(library)?.size ?? 0) < 2);
    expect(needless).toEqual([]);
  });

  test("what runs is among the dependencies", () => {
    const facts = JSON.parse(readFileSync(join(root, "../package.json"), "utf8")) as Record<string, object | undefined>;
    const installed = { ...facts["dependencies"], ...facts["optionalDependencies"] };
    const missing = [...users].filter(
      ([library, list]) => !(library in installed) && [...list].some((file) => !file.startsWith("generate/")),
    );
    expect(missing.map(([library]) => library)).toEqual([]);
  });
});

test("no folder says that nobody decided what it is", () => {
  const names = [...files.keys()].flatMap((path) => path.replace(/\.ts$/, "").split("/"));
  expect(names.filter((name) => /^(?:utils?|helpers?|common|core|lib|misc)$/.test(name))).toEqual([]);
});

/** Without line and block comments, which may name what the code may not use. */
function withoutComments(text: string): string {
  return text.replaceAll(/^\s*(?:\/\/|\*|\/\*).*$/gm, "").replaceAll(/\s\/\/ .*$/gm, "");
}
