// Marks in the contents the section that is being read. The contents lead there without this script too.
const nav = document.getElementById("contents");
const links = new Map(
  [...(nav?.querySelectorAll("a") ?? [])].map((link) => [decodeURIComponent(link.hash.slice(1)), link]),
);
const headings = [...document.querySelectorAll(".section-heading")].filter(({ id }) => links.has(id));
let current;

/** The last heading that has come past the upper third of the window. */
const read = () => headings.findLast((heading) => heading.getBoundingClientRect().top < innerHeight / 3) ?? headings[0];

const mark = () => {
  const link = links.get(read()?.id);
  if (link === current) return;
  current?.removeAttribute("aria-current");
  link?.setAttribute("aria-current", "location");
  current = link;
  // Only the list scrolls, never the page; a list that stands in the page's flow has nothing to scroll.
  if (link && nav.scrollHeight > nav.clientHeight && getComputedStyle(nav).position === "sticky") {
    const { bottom, top } = link.getBoundingClientRect();
    const frame = nav.getBoundingClientRect();
    if (top < frame.top || bottom > frame.bottom) nav.scrollTop += top - frame.top - nav.clientHeight / 3;
  }
};

if (headings.length > 0) {
  // The headings' places are asked for when one crosses the line, not at every step of scrolling.
  const observer = new IntersectionObserver(mark, { rootMargin: "0px 0px -66% 0px" });
  for (const heading of headings) observer.observe(heading);
  addEventListener("hashchange", mark);
}
