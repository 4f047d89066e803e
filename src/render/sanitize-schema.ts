import { defaultSchema } from "rehype-sanitize";

/** What the author's own text may become. Links may only go where lint lets them. */
export const sanitizeSchema: typeof defaultSchema = {
  ...defaultSchema,
  attributes: {
    ...defaultSchema.attributes,
    "*": ["id", "className", "dir"],
    a: ["href", "id", "className", "ariaDescribedBy", "ariaLabel", "dataFootnoteBackref", "dataFootnoteRef"],
    div: ["className", "role", "tabIndex"],
    img: ["alt", "src", "title"],
    section: ["className", "dataFootnotes"],
    span: ["dataSlot", "className"],
    td: ["align"],
    th: ["align", "scope"],
  },
  clobber: [],
  protocols: { href: ["http", "https", "mailto", "tel"], src: [] },
};
