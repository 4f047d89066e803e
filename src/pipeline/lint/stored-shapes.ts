import { localizedShape, type Shape } from "../cache/shape.js";

const spanShape: Shape = { keys: { end: "number", start: "number" } };
const sourceShape: Shape = { one: ["text", { keys: { path: "text", text: "text" } }] };
const relatedShape: Shape = { keys: { message: localizedShape, source: sourceShape, span: spanShape } };

const findingShape: Shape = {
  keys: {
    basis: { maybe: localizedShape },
    fix: { maybe: { keys: { span: spanShape, text: "text" } } },
    group: { maybe: "text" },
    justification: { maybe: "text" },
    kind: "text",
    message: localizedShape,
    related: { maybe: { list: relatedShape } },
    requirement: { maybe: "text" },
    rule: "text",
    severity: "text",
    source: sourceShape,
    span: spanShape,
    unit: { maybe: "text" },
  },
};

const suppressionShape: Shape = {
  keys: { covers: spanShape, reason: "text", rule: "text", source: sourceShape, span: spanShape },
};

export const unitRecordKeys: Readonly<Record<string, Shape>> = {
  asked: {
    keys: { contents: { each: "text" }, kinds: { each: "text" }, names: { each: "text" }, taken: { each: "flag" } },
  },
  days: { keys: { from: { maybe: "text" }, until: { maybe: "text" } } },
  findings: {
    keys: {
      diagnostics: { list: findingShape },
      uses: { list: { maybe: { list: { keys: { isUsed: "flag", suppression: suppressionShape } } } } },
    },
  },
  shared: { list: "text" },
};

/** A unit's check as the cache of checks keeps it. */
export const checkedUnitShape: Shape = {
  keys: { ...unitRecordKeys, counts: { list: "number" }, digest: "text" },
};
