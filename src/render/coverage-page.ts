import { htmlDocument } from "./document.js";
import { h, type Child } from "./elements.js";
import type { Language } from "../text/language.js";

/** What the page shows in a cell: words, and the places to go to. */
export interface CoverageCellView {
  readonly status: string;
  readonly text: string;
  readonly links: readonly { readonly text: string; readonly href: string | undefined }[];
}

/** The coverage of a workspace as a page of its own, for the quality manager; it brings its style along. */
export function coveragePage(view: {
  readonly language: Language;
  readonly title: string;
  readonly note: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly title: string;
    readonly basis: string;
    readonly cells: readonly CoverageCellView[];
  }[];
}): string {
  return htmlDocument(
    {
      canonical: undefined,
      description: undefined,
      inlineStyle: style,
      isDraft: true,
      language: view.language,
      styleSheet: undefined,
      title: view.title,
    },
    "coverage-page",
    [
      h("main", [
        h("h1", view.title),
        h("p", view.note),
        h("table", [
          h(
            "thead",
            h(
              "tr",
              view.columns.map((column) => h("th", { scope: "col" }, column)),
            ),
          ),
          h(
            "tbody",
            view.rows.map((row) =>
              h("tr", [
                h("th", { scope: "row" }, [row.title, h("span", { class: "basis" }, row.basis)]),
                ...row.cells.map(cell),
              ]),
            ),
          ),
        ]),
      ]),
    ],
  );
}

function cell(view: CoverageCellView): ReturnType<typeof h> {
  const links: Child[] = view.links.flatMap(({ href, text }, index) => [
    ...(index === 0 ? [] : [", "]),
    href === undefined ? text : h("a", { href }, text),
  ]);
  return h("td", { class: view.status }, (links.length === 0 ? [view.text] : links) as never);
}

const style = `body { margin: 0 auto; max-width: 90rem; padding: 2rem 1.25rem; font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, Arial, sans-serif; color: #1b1f23; background: #fff; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 0.45rem 0.8rem 0.45rem 0; border-bottom: 1px solid #c9cfd5; }
thead th { position: sticky; top: 0; background: #fff; border-bottom: 2px solid #1b1f23; }
tbody th { font-weight: 400; }
.basis { display: block; font-size: 0.85rem; color: #50585f; }
.missing { font-weight: 700; color: #8a1c1c; }
.excused, .not-asked { color: #50585f; }
a { color: #00507d; }`;
