import type { Root } from "hast";
import rehypeSanitize, { defaultSchema } from "rehype-sanitize";

/** What the author's own text may become. Links may only go where lint lets them. */
const schema: typeof defaultSchema = {
  ...defaultSchema,
  attributes: {
    ...defaultSchema.attributes,
    "*": ["id", "className", "dir"],
    a: ["href", "id", "className", "ariaDescribedBy", "ariaLabel", "dataFootnoteBackref", "dataFootnoteRef"],
    div: ["className", "role", "tabIndex"],
    input: [["disabled", true], ["type", "checkbox"], "checked"],
    img: ["alt", "height", "src", "title", "width"],
    ol: ["className", "start"],
    section: ["className", "dataFootnotes"],
    span: ["dataSlot", "className"],
    td: ["className"],
    th: ["className", "scope"],
  },
  clobber: [],
  protocols: { href: ["http", "https", "mailto", "tel"], src: [] },
};

const clean = rehypeSanitize(schema);

/** Takes out of an author's tree whatever a plan must not contain. */
export function sanitize(tree: Root): Root {
  return clean(tree) as Root;
}
