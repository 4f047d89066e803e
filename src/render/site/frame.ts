import type { Element, ElementContent } from "hast";
import { documentPieces, type PageHead } from "../html/document.js";
import { h, type Child } from "../html/elements.js";
import { escapeValue } from "../html/escape.js";
import { siteFrame } from "./site-frame.js";
import type { PageContext } from "./page-context.js";
import { word } from "../words/words.js";
import type { Workspace } from "../../plan/file-types.generated.js";
import type { ResolvedPlan } from "../../plan/resolved.js";

/** A page of the site, without what all pages have around them. */
export interface FramedPage extends Pick<
  PageHead,
  "canonical" | "data" | "description" | "language" | "links" | "scripts" | "title"
> {
  readonly bodyClass: string;
  readonly provider: Workspace["provider"];
  readonly pageContext: PageContext;
  /** Leads from the page to the site's root; empty at the root itself. */
  readonly toRoot: string;
  /** Whether the page is a list of units, to which every other page leads. */
  readonly isList?: true;
  readonly main: readonly Child[];
  /** Whether search engines are asked to leave the page out. */
  readonly isUnlisted?: true;
}

/** The whole page: skip link, header, the content, footer. */
export function framedPage(page: FramedPage): string {
  return framedPieces(page).join("");
}

/** The same in pieces: one after another they are the page. */
export function framedPieces(page: FramedPage): readonly string[] {
  const { bodyClass, pageContext, main, toRoot } = page;
  const { footer, header, icons, siteName } = siteFrame(page);
  const shared: ElementContent = { html: `${icons}${sharedFacts(page, siteName)}`, type: "made" };
  const head = {
    ...page,
    isDraft: pageContext.isDraft || page.isUnlisted === true,
    links: [shared, ...(page.links ?? [])],
    styleSheet: `${pageContext.toFiles ?? toRoot}${pageContext.styleSheet}`,
  };
  return documentPieces(head, bodyClass, [header, h("main", { id: "main", tabIndex: -1 }, main), footer]);
}

/** What a link to the page shows where it is shared (Open Graph). */
function sharedFacts({ canonical, description, isList, title }: FramedPage, siteName: string): string {
  const fact = (name: string, content: string | undefined): string =>
    content === undefined ? "" : `<meta content="${escapeValue(content)}" property="og:${name}">`;
  const kind = isList ? "website" : "article";
  return `${fact("type", kind)}${fact("title", title)}${fact("description", description)}${siteName}${fact("url", canonical)}`;
}

/** What a draft says of itself at the top of a page, and across it. */
export function draftNotice({ kind, language }: Pick<ResolvedPlan, "kind" | "language">): readonly Element[] {
  return [
    h("p", { class: "draft-notice", role: "note" }, [
      h("strong", word("draft", language)),
      `. ${word(kind === "plan" ? "draftNotice" : "draftNoticeProgramme", language)}`,
    ]),
    h("div", { ariaHidden: "true", class: "watermark" }, word("draft", language)),
  ];
}
