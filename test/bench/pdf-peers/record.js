// What this program gives its browser: the documents of a workspace as other programs can print them.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { main } from "../../../dist/cli/main.js";
import { nodeMachine } from "../../../dist/host/node/host.js";
import { day } from "../program.js";

/**
 * Builds the workspace in this process and keeps every document that is printed, a folder for each with its `index.html` and its files.
 * How many documents there were and how often they were printed.
 */
export async function recordDocuments(workspace, folder) {
  let documents = 0;
  let prints = 0;
  const keep = (job) => {
    documents += 1;
    const own = join(folder, String(documents).padStart(4, "0"));
    const files = [...job.files, ["index.html", job.html]];
    for (const [path, content] of files) {
      mkdirSync(dirname(join(own, path)), { recursive: true });
      writeFileSync(join(own, path), content);
    }
    return (pdf, print) => {
      prints += 1;
      return job.revise(pdf, print);
    };
  };
  const browsers = {
    identify: (executable) => nodeMachine.browsers.identify(executable),
    open: async (options) => {
      const browser = await nodeMachine.browsers.open(options);
      const print = (job) => browser.print({ ...job, revise: keep(job) });
      return { close: () => browser.close(), description: browser.description, print };
    },
  };
  const world = {
    argv: ["build", "--quiet", ...day],
    env: process.env,
    // In this one thread, where it can be seen what is printed.
    machine: { cwd: workspace, host: { ...nodeMachine, browsers, threads: undefined } },
    stderr: process.stderr,
    stdout: process.stdout,
  };
  const code = await main(world);
  if (code !== 0) throw new Error(`The plans cannot be built: ${code}`);
  return { documents, prints };
}
