import { htmlDocument } from "../html/document.js";
import { h, type Child } from "../html/elements.js";
import type { Language } from "../../text/language.js";

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
        // Wider than a phone: the table alone is moved sideways there, by keyboard too.
        h("div", { ariaLabel: view.title, class: "table-scroll", role: "group", tabIndex: 0 }, [
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

const style = `:root { --text: #1b1f23; --muted: #50585f; --paper: #fff; --line: #c9cfd5; --link: #00507d; --missing: #8a1c1c; color-scheme: light; }
body { margin: 0 auto; max-width: 90rem; padding: 2rem 1.25rem; font: 1.0625rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, Arial, sans-serif; color: var(--text); background: var(--paper); }
h1 { font-size: clamp(1.75rem, 1.3rem + 2vw, 2.5rem); line-height: 1.25; text-wrap: balance; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 0.45rem 0.8rem 0.45rem 0; border-bottom: 1px solid var(--line); }
thead th { position: sticky; top: 0; background: var(--paper); border-bottom: 2px solid var(--text); }
tbody th { font-weight: 400; }
.basis { display: block; font-size: 1rem; color: var(--muted); }
.missing { font-weight: 700; color: var(--missing); }
.excused, .not-asked { color: var(--muted); }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
@media screen and (max-width: 63.99rem) { .table-scroll { overflow-x: auto; } tbody th { min-width: 11rem; } td { min-width: 6rem; } }
@media screen and (prefers-color-scheme: dark) { :root { --text: #e6e9ec; --muted: #a9b2ba; --paper: #14181c; --line: #3b444d; --link: #7cc4f4; --missing: #ffb4ab; color-scheme: dark; } }`;
