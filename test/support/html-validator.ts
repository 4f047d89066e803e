import { HtmlValidate } from "html-validate";

const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    // Written on one line by the serialiser, with `<!doctype html>` in small letters.
    "doctype-style": "off",
    "long-title": "off",
    // The group that scrolls a wide table may be focused by keyboard; it has no other role.
    "prefer-native-element": "off",
    // A plain space in a telephone number would let a line end divide it; the numbers have no-break spaces already.
    "tel-non-breaking": "off",
    // Numbers of headings are ids, `s3.1`, so that people can read and write them.
    "valid-id": ["error", { relaxed: true }],
  },
});

/** What is wrong in a page's HTML; `name` is what the page is called in the answers. */
export async function htmlErrors(file: string, name: string): Promise<readonly string[]> {
  const { results } = await validator.validateFile(file);
  return results.flatMap(({ messages }) =>
    messages.map(({ column, line, message, ruleId }) => `${name}:${line}:${column} ${ruleId} ${message}`),
  );
}
