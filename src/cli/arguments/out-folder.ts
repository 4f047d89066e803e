import { posix } from "node:path";
import { workingFolder } from "./options.js";
import type { CommonOptions, Run } from "../run.js";
import type { Root } from "../../discover/read-text.js";
import { Failure } from "../../text/failure.js";
import type { Localized } from "../../text/language.js";

/** The output folder; one that holds the workspace, or stands among its sources or in git's own folder, would take them away. */
export function outFolder(run: Run, root: Root, options: CommonOptions & { readonly out: string }): string {
  const base = options.out === "site" ? root.path : workingFolder(run, options);
  const out = posix.resolve(base, options.out.replaceAll("\\", "/"));
  const sources = ["units", "shared"].map((folder) => `${root.path}/${folder}`);
  const takesSources =
    root.path === out ||
    root.path.startsWith(`${out}/`) ||
    sources.some((source) => out === source || out.startsWith(`${source}/`));
  if (takesSources) throw cannotStand(out, plansAreThere);
  if (out.toLowerCase().split("/").includes(".git")) throw cannotStand(out, gitIsThere);
  return out;
}

const plansAreThere: Localized = {
  en: "the plans themselves are there",
  fi: "siellä ovat itse suunnitelmat",
  sv: "där finns själva planerna",
};
const gitIsThere: Localized = {
  en: "the folder belongs to git",
  fi: "kansio on gitin oma",
  sv: "mappen är gits egen",
};

function cannotStand(out: string, why: Localized): Failure {
  return new Failure(
    {
      en: `The site cannot be built in “${out}”: ${why.en}.`,
      fi: `Sivusto ei voi olla kohteessa ”${out}”: ${why.fi}.`,
      sv: `Webbplatsen kan inte ligga i ”${out}”: ${why.sv}.`,
    },
    {
      en: "Choose another folder with --out.",
      fi: "Valitse toinen kansio valitsimella --out.",
      sv: "Välj en annan mapp med --out.",
    },
  );
}
