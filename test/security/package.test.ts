import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Nodes } from "mdast";

const root = mkdtempSync(join(tmpdir(), "omavalvonta-package-"));
const folder = join(root, "package");
afterAll(() => rmSync(root, { force: true, recursive: true }));

beforeAll(() => {
  // The program has been built for the tests; building it again would disturb those that run beside this one.
  execFileSync("npm", ["pack", "--ignore-scripts", "--pack-destination", root], { stdio: "ignore" });
  const archive = readdirSync(root).find((name) => name.endsWith(".tgz")) ?? "";
  execFileSync("tar", ["-xzf", join(root, archive), "-C", root]);
});

function linksIn(node: Nodes): readonly string[] {
  const own = node.type === "link" || node.type === "image" || node.type === "definition" ? [node.url] : [];
  return "children" in node ? [...own, ...node.children.flatMap(linksIn)] : own;
}

describe("the package", () => {
  test("runs nothing when it is installed", () => {
    const { scripts } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
      readonly scripts: Readonly<Record<string, string>>;
    };
    const atInstall = new Set([
      "preinstall",
      "install",
      "postinstall",
      "prepublish",
      "preprepare",
      "prepare",
      "postprepare",
    ]);
    expect(Object.keys(scripts).filter((name) => atInstall.has(name))).toEqual([]);
    // In a clone, and only there, `npm ci` makes the program; so does packing.
    expect(scripts).toMatchObject({ dependencies: "npm run build", prepack: "npm run build" });
    expect(existsSync(join(folder, "binding.gyp"))).toBe(false);
  });

  test("has what its pages link to", () => {
    const pages = [
      "README.md",
      "CHANGELOG.md",
      ...readdirSync(join(folder, "docs"), { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".md"))
        .map((name) => join("docs", name)),
    ];
    const broken = pages.flatMap((page) =>
      linksIn(
        unified()
          .use(remarkParse)
          .parse(readFileSync(join(folder, page), "utf8")),
      )
        .filter((url) => !/^(?:[a-z]+:|#)/i.test(url))
        .filter((url) => !existsSync(join(folder, dirname(page), decodeURIComponent(url.split("#", 1)[0] ?? ""))))
        .map((url) => `${page}: ${url}`),
    );
    expect(pages.length).toBeGreaterThan(5);
    expect(broken).toEqual([]);
  });

  test("holds nothing of the tests, the examples or this machine", () => {
    const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll("\\", "/"));
    expect(
      names.filter((name) => /^(?:test|examples|\.ci|node_modules)\b|\.tsbuildinfo$|(?:^|\/)\./.test(name)),
    ).toEqual([]);
    expect(existsSync(join(folder, "dist/program/main.js"))).toBe(true);
  });
});
