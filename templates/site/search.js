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
  searches ??= Promise.all(
    [...folders].map(async ([language, list]) => ({ index: await open(list), isOne: list.length === 1, language })),
  );
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

const find = async (index, words) => (await index.search(words)).results;

/** Stands behind a word that is looked up, so that no plan has it. */
const strange = "qxq";

/**
 * Which results have a word itself, or a longer word that begins with it; undefined when none has. An index that has neither answers with
 * a word that the searched one begins with. Of one index that is better than nothing, but not beside others that know the word.
 */
const knowing = async (index, word) => {
  const [all, exact] = await Promise.all([find(index, word), find(index, `"${word}"`)]);
  const known = new Set(exact.map(({ id }) => id));
  if (known.size < all.length) {
    const places = new Map((await find(index, word + strange)).map(({ id, words }) => [id, words.join()]));
    for (const { id, words } of all) if (places.get(id) !== words.join()) known.add(id);
  }
  return known.size === 0 ? undefined : known;
};

/** What a language's indexes find, as one index would. A phrase in quotation marks finds itself and nothing else. */
const resultsIn = async ({ index, isOne, language }, words) => {
  const results = await find(index, words);
  const single = isOne || words.includes('"') ? [] : [...new Set(words.split(/\s+/))];
  const known = await Promise.all(single.map((word) => knowing(index, word)));
  return results
    .filter(({ id }) => known.every((ids) => ids === undefined || ids.has(id)))
    .map((one) => ({ language, one }));
};

const show = async (words) => {
  const turn = ++latest;
  if (words === "") return result.replaceChildren();
  const found = (await Promise.all((await load()).map((searched) => resultsIn(searched, words)))).flat();
  found.sort((a, b) => b.one.score - a.one.score);
  const shown = found
    .slice(0, shownPlans)
    .map(async ({ language, one }) => entryOf({ data: await one.data(), language }));
  // A slow answer to an earlier question must not replace that to a later one.
  if (turn !== latest) return;
  const { many, none, one } = search.dataset;
  const count = found.length === 0 ? none : found.length === 1 ? one : many.replace("{count}", found.length);
  const list = document.createElement("ol");
  // Each plan is shown as soon as it is there, and read out when all are.
  result.setAttribute("aria-busy", "true");
  result.replaceChildren(element("p", { className: "search-count" }, count), list);
  for (const entry of shown) {
    const made = await entry;
    if (turn !== latest) return;
    list.append(made);
  }
  result.setAttribute("aria-busy", "false");
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
