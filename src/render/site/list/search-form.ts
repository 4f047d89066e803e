import type { Element } from "hast";
import { h } from "../../html/elements.js";
import { word } from "../../words/words.js";
import type { Language } from "../../../text/language.js";

/** An index for searching documents in one language. */
export interface SearchIndex {
  readonly language: Language;
  /** Where it stands in the site: one of several for its language. */
  readonly folder: string;
}

/**
 * The search over the texts of plans: a form, and a region of the page for its results, which are read out without taking the
 * focus. The style sheet hides it where scripts are off.
 */
export function searchForm(indexes: readonly SearchIndex[], language: Language): Element {
  return h(
    "section",
    {
      ariaLabelledBy: "search-title",
      class: "search",
      dataIndexes: indexes.map(({ folder }) => folder).join(" "),
      dataMany: word("searchMany", language),
      dataNone: word("searchNone", language),
      dataOne: word("searchOne", language),
      id: "search",
    },
    [
      h("h2", { id: "search-title" }, word("search", language)),
      h("form", { role: "search" }, [
        h("label", { for: "search-words" }, word("searchWords", language)),
        h("div", { class: "search-line" }, [
          h("input", { autoComplete: "off", id: "search-words", name: "q", type: "search" }),
          h("button", { class: "button", type: "submit" }, word("searchButton", language)),
        ]),
      ]),
      h("div", { ariaLive: "polite", id: "search-result" }),
    ],
  );
}
