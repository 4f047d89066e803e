import type { Element } from "hast";
import { h, type Child } from "../html/elements.js";
import { versionWord } from "../words/version-words.js";
import { word } from "../words/words.js";
import { formatDate } from "../../plan/dates.js";
import type { ResolvedPlan } from "../../plan/resolved.js";
import type { Language } from "../../text/language.js";

/** How a plan's page stands among the versions of its unit. Addresses are seen from the page. */
export type VersionStatus =
  | {
      readonly kind: "frozen";
      readonly digest: string;
      /** The plan in force in the same language, which is what comes after every version in the end. */
      readonly live: string;
      readonly versions: string;
      readonly predecessor: string | undefined;
      /** The page of what changed in this version. */
      readonly changes: string | undefined;
    }
  | {
      readonly kind: "in-force";
      readonly versions: string;
      /** The released version that says the same, when there is one. */
      readonly matchingVersion:
        | { readonly digest: string; readonly address: string; readonly changes: string | undefined }
        | undefined;
    };

/** Relations between versions, as RFC 5829 names them. A frozen page cannot know what comes after it. */
export function statusLinks(status: VersionStatus | undefined): readonly Element[] {
  if (status === undefined) return [];
  const history = h("link", { href: status.versions, rel: "version-history" });
  if (status.kind === "in-force") return [history];
  const { live, predecessor } = status;
  return [
    h("link", { href: live, rel: "latest-version" }),
    history,
    ...(predecessor === undefined ? [] : [h("link", { href: predecessor, rel: "predecessor-version" })]),
  ];
}

/** On a frozen page: which version it is, and where the one in force is. */
export function statusNotice(plan: ResolvedPlan, status: VersionStatus | undefined): Child {
  if (status?.kind !== "frozen") return undefined;
  const { language, unit } = plan;
  const { changes, live, versions } = status;
  return versionNotice(unit.plan.version ?? "", unit.plan.date ?? "", versionWord("asFrozen", language), language, [
    [live, versionWord("planInForce", language)],
    [versions, versionWord("allVersions", language)],
    ...(changes === undefined ? [] : [[changes, versionWord("changesLink", language)] as const]),
  ]);
}

/** The line of a version's page: what it is, and the ways on. */
export function versionNotice(
  version: string,
  date: string,
  text: string,
  language: Language,
  ways: readonly (readonly [href: string, text: string])[],
): Element {
  return h("div", { class: "version-notice", role: "note" }, [
    h("p", [h("strong", `${word("version", language)} ${version}, ${formatDate(date, language)}.`), ` ${text}`]),
    wayList("ways", ways),
  ]);
}

/** The end of a released plan: its digest, and the way to its frozen copy from the plan in force. */
export function sealOf(status: VersionStatus | undefined, language: Language): Child {
  if (status === undefined) return undefined;
  if (status.kind === "frozen") return sealBlock(status.digest, language);
  const { matchingVersion } = status;
  if (matchingVersion === undefined) return undefined;
  return [
    sealBlock(matchingVersion.digest, language),
    wayList("seal-links", [
      [matchingVersion.address, versionWord("frozenVersion", language)],
      ...(matchingVersion.changes === undefined
        ? []
        : [[matchingVersion.changes, versionWord("changesLink", language)] as const]),
    ]),
  ];
}

function wayList(className: string, ways: readonly (readonly [href: string, text: string])[]): Element {
  return h(
    "ul",
    { class: className },
    ways.map(([href, label]) => h("li", h("a", { href }, label))),
  );
}

/** How many digits of a digest are printed. */
export const shownDigits = 16;

/** The beginning of a plan's digest, as the page and the PDF's last page show it. */
export function sealBlock(digest: string, language: Language): Element {
  return h("p", { class: "seal" }, [
    `${versionWord("digest", language)}: `,
    h("code", digest.slice(0, shownDigits)),
    `. ${versionWord("sealText", language)}`,
  ]);
}
