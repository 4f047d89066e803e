import { posix } from "node:path";
import type { PlanKind, ResolvedPlan } from "../plan/resolved.js";
import { languages, type Language } from "../text/language.js";

/** The name of the PDF of each kind of document in each language. */
const pdfNames: Readonly<Record<PlanKind, Readonly<Record<Language, string>>>> = {
  plan: { en: "self-monitoring-plan.pdf", fi: "omavalvontasuunnitelma.pdf", sv: "plan-for-egenkontroll.pdf" },
  programme: {
    en: "self-monitoring-programme.pdf",
    fi: "omavalvontaohjelma.pdf",
    sv: "program-for-egenkontroll.pdf",
  },
};

/** The name of a plan's PDF. */
export function pdfName({ kind, language }: { readonly kind: PlanKind; readonly language: Language }): string {
  return pdfNames[kind][language];
}

/** The notice for a unit's wall. */
export const posterName = "poster.pdf";

/** Each unit has a wall; the programme and a unit's translations do not. */
export function hasPoster({ kind, translationOf }: Pick<ResolvedPlan, "kind" | "translationOf">): boolean {
  return kind === "plan" && translationOf === undefined;
}

/** The name of a monitoring report's PDF in each language. */
export const reportPdfName: Readonly<Record<Language, string>> = {
  en: "monitoring-report.pdf",
  fi: "seurantaraportti.pdf",
  sv: "uppfoljningsrapport.pdf",
};

/** Names that the site gives in a unit's folder, and in that of a translation; folders of versions are called by their days. */
const ownNames: ReadonlySet<string> = new Set([
  ...Object.values(pdfNames).flatMap((names) => Object.values(names)),
  "changes",
  "changes.json",
  "index.html",
  "plan.json",
  posterName,
  "reports",
  "versions",
]);

/** Whether the site itself uses the address of a file, by its path from the unit's folder, or will with a version to come. */
export function isTakenInUnit(path: string): boolean {
  const steps = path.toLowerCase().split("/");
  const [first = "", second = ""] = steps;
  const name = languages.some((language) => language === first) && steps.length > 1 ? second : first;
  return ownNames.has(name) || /^\d{4}-\d{2}-\d{2}/.test(name);
}

/** The site's address with a slash at its end, so that paths can be put behind it. */
export function baseAddress(url: string | undefined): string | undefined {
  return url === undefined || url.endsWith("/") ? url : `${url}/`;
}

/** Where a file shown from the page in `folder` stands in the site. `href` is as the page writes it. */
export function filePath(href: string, folder: string): string {
  return posix.join(folder, href.split("/").map(decodeURIComponent).join("/"));
}

/** Leads from a page in `folder` to the site's root: `../` for each folder. */
export function toRootFrom(folder: string): string {
  return "../".repeat(folder.split("/").length - 1);
}

/** The address of a page on the web, when the site's is known. */
export function canonicalOf(folder: string, base: string | undefined): string | undefined {
  if (base === undefined) return undefined;
  return isPlain.test(folder) ? rootOf(base) + folder : new URL(folder, base).href;
}

/** Folders that an address has as they are. */
const isPlain = /^(?:[a-z0-9-]+\/)+$/i;

/** A run has one site. */
let last = { base: "", root: "" };

/** What stands in an address before a folder; written as browsers write it. */
function rootOf(base: string): string {
  if (last.base !== base) last = { base, root: new URL("./", base).href };
  return last.root;
}
