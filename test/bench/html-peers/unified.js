import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setAside } from "../set-aside.js";

const program = resolve("test/bench/html-peers/unified-program.js");
/** One unit in so many goes through the libraries: they are slow, and their time grows with the units. */
const share = 10;

/** The libraries alone with some of the workspace's units, and by how much their time is to be multiplied. */
export function unifiedSite(workspace, folder, units) {
  const some = Math.ceil(units / share);
  const made = join(folder, "public");
  const { version } = JSON.parse(readFileSync("node_modules/unified/package.json", "utf8"));
  return {
    asked: `one page for each of ${some} units with remark-parse, remark-gfm, remark-rehype and rehype-stringify; the time is multiplied`,
    before: () => setAside(made),
    command: [process.execPath, program, workspace, made, String(some)],
    made,
    name: "plain unified",
    times: units / some,
    version,
  };
}
