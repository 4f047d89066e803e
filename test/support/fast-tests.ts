// Which test files need no browser and start no other program: `npm run test:fast` runs these.
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";

const slow = /node:child_process|puppeteer|execFile|openSites|nodeBrowsers|run-case\.js|vnu-jar/;

/** Whether a file, or one of the tests' own modules that it imports, starts a program or a browser. */
function isSlow(file: string, seen: Set<string> = new Set()): boolean {
  if (seen.has(file)) return false;
  seen.add(file);
  const text = readFileSync(file, "utf8");
  if (slow.test(text)) return true;
  const own = [...text.matchAll(/\bfrom "(\.[^"]+)\.js"/g)]
    .map(([, path = ""]) => join(dirname(file), `${path}.ts`))
    .filter((path) => path.startsWith("test"));
  return own.some((path) => isSlow(path, seen));
}

/** Paths from the root of the repository. */
export function fastTests(): string[] {
  return readdirSync("test", { encoding: "utf8", recursive: true })
    .filter((path) => path.endsWith(".test.ts"))
    .map((path) => join("test", path))
    .filter((path) => !isSlow(path));
}
