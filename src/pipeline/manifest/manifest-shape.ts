import { unitRecordKeys } from "../lint/stored-shapes.js";
import type { Shape } from "../cache/shape.js";

const listedShape: Shape = {
  keys: {
    city: { maybe: "text" },
    counties: { list: "text" },
    date: { maybe: "text" },
    pages: { list: { keys: { folder: "text", language: "text", name: "text", services: { list: "text" } } } },
    slug: "path",
    version: { maybe: "text" },
  },
};

const documentShape: Shape = {
  keys: {
    entries: {
      list: {
        keys: { date: "text", id: "text", language: "text", path: "text", summary: { maybe: "text" }, title: "text" },
      },
    },
    folder: "text",
    language: "text",
    mapped: {
      list: {
        keys: {
          alternates: { list: { keys: { hreflang: "text", path: "text" } } },
          date: { maybe: "text" },
          path: "text",
        },
      },
    },
    page: "text",
  },
};

const partShape: Shape = {
  keys: {
    documents: { list: documentShape },
    files: { list: "path" },
    listed: listedShape,
    prints: { list: { items: ["path", "text"] } },
    shown: { list: { items: ["path", "path"] } },
  },
};

const builtUnitShape: Shape = {
  keys: {
    digest: "text",
    result: { keys: { ...unitRecordKeys, outside: { each: "text" }, part: { maybe: partShape } } },
  },
};

/** What is recorded of a site. Its paths, which are keys, are looked at by `hasSitePaths`. */
export const siteRecordShape: Shape = {
  keys: {
    common: "text",
    pdfs: { each: { keys: { isAccessible: "flag", key: "text" } } },
    programme: { maybe: builtUnitShape },
    search: {
      maybe: {
        list: { keys: { digest: "text", files: { list: "path" }, folder: "path", language: "text" } },
      },
    },
    shared: "text",
    stamps: { each: "text" },
    units: { each: builtUnitShape },
    whole: "text",
  },
};
