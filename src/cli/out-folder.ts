import { posix } from "node:path";
import { workingFolder } from "./options.js";
import type { CommonOptions, Run } from "./run.js";
import type { Root } from "../discover/read-text.js";
import { Failure } from "../text/failure.js";

/** The output folder; one that holds the workspace, or stands among its sources, would take them away. */
export function outFolder(run: Run, root: Root, options: CommonOptions & { readonly out: string }): string {
  const base = options.out === "site" ? root.path : workingFolder(run, options);
  const out = posix.resolve(base, options.out.replaceAll("\\", "/"));
  const sources = ["units", "shared"].map((folder) => `${root.path}/${folder}`);
  const takesSources =
    root.path === out ||
    root.path.startsWith(`${out}/`) ||
    sources.some((source) => out === source || out.startsWith(`${source}/`));
  if (!takesSources) return out;
  throw new Failure(
    {
      en: `The site cannot stand at “${out}”: the plans themselves are there.`,
      fi: `Sivusto ei voi olla kohteessa ”${out}”: siellä ovat itse suunnitelmat.`,
      sv: `Webbplatsen kan inte ligga i ”${out}”: där finns själva planerna.`,
    },
    {
      en: "Choose another folder with --out.",
      fi: "Valitse toinen kansio valitsimella --out.",
      sv: "Välj en annan mapp med --out.",
    },
  );
}
