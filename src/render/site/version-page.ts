import { h, type Child } from "../html/elements.js";
import type { Element } from "hast";
import { framedPage } from "./frame.js";
import { versionNotice } from "../plan/version-status.js";
import type { PageContext } from "./page-context.js";
import { versionWord } from "../words/version-words.js";
import { word } from "../words/words.js";
import { formatDate } from "../../plan/dates.js";
import type { Manifest, Redaction, Workspace } from "../../plan/file-types.generated.js";
import type { Language } from "../../text/language.js";

/** The unit whose versions a page is about. */
export interface VersionsUnit {
  readonly name: string;
  readonly language: Language;
  readonly provider: Workspace["provider"];
}

/** The page at the address of a version whose content was removed. */
export function redactedPage(
  unit: VersionsUnit,
  manifest: Manifest,
  redaction: Redaction,
  pageContext: PageContext,
  toRoot: string,
): string {
  const { language } = unit;
  return versionPage(unit, manifest, pageContext, toRoot, [
    versionNotice(manifest.version, manifest.date, versionWord("redactedText", language), language, waysOut(language)),
    heading(unit, manifest),
    redactionText(redaction, language),
  ]);
}

/** The page of a version that was taken over from an earlier PDF. */
export function adoptedPage(
  unit: VersionsUnit,
  manifest: Pick<Manifest, "date" | "version">,
  pdf: string,
  pageContext: PageContext,
  toRoot: string,
): string {
  const { language } = unit;
  return versionPage(unit, manifest, pageContext, toRoot, [
    versionNotice(manifest.version, manifest.date, versionWord("adoptedNote", language), language, waysOut(language)),
    heading(unit, manifest),
    h("p", h("a", { class: "button", href: pdf, type: "application/pdf" }, word("pdf", language))),
  ]);
}

/** From a version's page to the plan in force and to all versions. */
function waysOut(language: Language): readonly (readonly [string, string])[] {
  return [
    ["../", versionWord("planInForce", language)],
    ["../versions/", versionWord("allVersions", language)],
  ];
}

function versionPage(
  { language, name, provider }: VersionsUnit,
  { version }: Pick<Manifest, "version">,
  pageContext: PageContext,
  toRoot: string,
  main: readonly Child[],
): string {
  const title = `${word("plan", language)}: ${name}, ${word("version", language).toLowerCase()} ${version}`;
  return framedPage({
    bodyClass: "version-page",
    canonical: undefined,
    description: `${title}, ${provider.name}`,
    isUnlisted: true,
    language,
    links: [
      h("link", { href: "../", rel: "latest-version" }),
      h("link", { href: "../versions/", rel: "version-history" }),
    ],
    pageContext,
    main,
    provider,
    title: `${title} – ${provider.name}`,
    toRoot,
  });
}

function heading({ language, name }: VersionsUnit, { version }: Pick<Manifest, "version">): Element {
  return h("div", { class: "plan-header" }, [
    h("h1", [
      h(
        "span",
        { class: "kicker" },
        `${word("plan", language)}, ${word("version", language).toLowerCase()} ${version}`,
      ),
      " ",
      h("span", { class: "unit-name" }, name),
    ]),
  ]);
}

/** When and why content was removed. */
export function redactionText({ date, reason }: Redaction, language: Language): Element {
  return h("p", [
    `${versionWord("removedOn", language)} ${formatDate(date, language)}. `,
    h("strong", `${versionWord("redactedReason", language)}: `),
    reason,
  ]);
}
