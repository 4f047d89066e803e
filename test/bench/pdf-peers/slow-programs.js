// Programs that make a PDF of one document in a process of its own.
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { installPeer, versionOf } from "../peers.js";
import { browserOf } from "./browser.js";

/** WeasyPrint and Vivliostyle; `absent` says which of them this machine cannot run. */
export async function slowPrograms() {
  const found = [weasyPrint(), await vivliostyle()];
  return {
    absent: ["WeasyPrint", "Vivliostyle"].filter((name) => !found.some((program) => program?.name === name)),
    programs: found.filter((program) => program !== undefined),
  };
}

function weasyPrint() {
  const version = versionOf("weasyprint", ["--version"], /\d+(?:\.\d+)+/);
  if (version === undefined) return undefined;
  return {
    asked: "the same HTML, a process for each document",
    name: "WeasyPrint",
    print: (folder) => ({
      command: ["weasyprint", "index.html", "weasyprint.pdf"],
      cwd: folder,
      made: "weasyprint.pdf",
    }),
    version,
  };
}

async function vivliostyle() {
  const peer = installPeer("@vivliostyle/cli");
  if (peer === undefined) return undefined;
  const program = join(peer.folder, "dist/cli.js");
  const { env, executablePath } = await browserOf();
  const options = ["--executable-browser", executablePath, "--log-level", "silent", "--timeout", "600"];
  return {
    asked: "the same HTML, a process for each document, with the same browser",
    name: "Vivliostyle",
    print: (folder) => ({
      command: [process.execPath, program, "build", "index.html", "-o", "vivliostyle.pdf", ...options],
      cwd: folder,
      env,
      made: "vivliostyle.pdf",
    }),
    version: peer.version,
  };
}

/** The commands that make PDFs of the first documents, and where these come to stand. */
export function printsOf(program, folder, count) {
  return readdirSync(folder)
    .toSorted()
    .slice(0, count)
    .map((name) => {
      const own = resolve(folder, name);
      const print = program.print(own);
      return { ...print, made: join(own, print.made) };
    });
}
