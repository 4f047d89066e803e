// Searches the plans. The indexes, one or more for each language, are asked when somebody searches; without this script the form is not shown.
const search = document.getElementById("search");
const form = search?.querySelector("form");
const result = document.getElementById("search-result");
const root = new URL("../", import.meta.url);
const shownPlans = 10;
const shownPlaces = 3;
let searches;
let latest = 0;

/** The indexes of a language searched as one: the first brings the program, and the others only what they know. */
const open = async ([first, ...others]) => {
  const options = { baseUrl: root.pathname, excerptLength: 24 };
  const index = await import(new URL(`${first}/pagefind.js`, root).href);
  await index.options(options);
  await Promise.all(others.map((folder) => index.mergeIndex(new URL(`${folder}/`, root).pathname, options)));
  return index;
};

/** What searches each language. */
const load = () => {
  const folders = new Map();
  for (const folder of search.dataset.indexes.split(" ")) {
    const language = folder.split("/").at(-2);
    folders.set(language, [...(folders.get(language) ?? []), folder]);
  }
  searches ??= Promise.all([...folders].map(async ([language, list]) => ({ index: await open(list), language })));
  return searches;
};

/** What the index gives as HTML, without trusting it: its text, and its marks. */
const excerptOf = (html) => {
  const parsed = new DOMParser().parseFromString(html, "text/html").body;
  return [...parsed.childNodes].map((node) => {
    if (node.nodeName !== "MARK") return node.textContent;
    const mark = document.createElement("mark");
    mark.textContent = node.textContent;
    return mark;
  });
};

const element = (name, attributes, ...children) => {
  const made = Object.assign(document.createElement(name), attributes);
  made.append(...children);
  return made;
};

const entryOf = ({ data, language }) => {
  const places = data.sub_results.filter(({ url }) => url.includes("#")).slice(0, shownPlaces);
  const shown = places.map(({ excerpt, title, url }) =>
    element("li", {}, element("a", { href: url }, title), element("p", {}, ...excerptOf(excerpt))),
  );
  return element(
    "li",
    { lang: language },
    element("h3", {}, element("a", { href: data.url }, data.meta.title ?? data.url)),
    ...(shown.length === 0 ? [element("p", {}, ...excerptOf(data.excerpt))] : [element("ul", {}, ...shown)]),
  );
};

const show = async (words) => {
  const turn = ++latest;
  if (words === "") return result.replaceChildren();
  const found = (
    await Promise.all(
      (await load()).map(async ({ index, language }) => (await index.search(words)).results.map((one) => ({ language, one }))),
    )
  ).flat();
  found.sort((a, b) => b.one.score - a.one.score);
  const entries = await Promise.all(
    found.slice(0, shownPlans).map(async ({ language, one }) => entryOf({ data: await one.data(), language })),
  );
  // A slow answer to an earlier question must not replace that to a later one.
  if (turn !== latest) return;
  const { many, none, one } = search.dataset;
  const count = found.length === 0 ? none : found.length === 1 ? one : many.replace("{count}", found.length);
  result.replaceChildren(element("p", { className: "search-count" }, count), element("ol", {}, ...entries));
};

if (form && result) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    show(form.elements.q.value.trim());
  });
  form.elements.q.addEventListener("input", ({ target }) => {
    if (target.value.trim() === "") show("");
  });
}
