import * as fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalOf } from "../src/site/addresses.js";

const bases = [
  "https://omavalvonta.example/",
  "https://omavalvonta.example/sivut/",
  "https://ÄÄNEKOSKI.example:443/a/../b/",
  "http://x.example:8080/?sivu=/",
  "http://x.example/a#b/",
  "file:///C:/sivut/",
];
const segment = fc.oneof(
  fc.constantFrom("yksikko-1", "reports", "2026-1", "SV", ".", "..", "ä", "%20", "c:", "a b", "", "//", "?", "#"),
  fc.string({ maxLength: 4 }),
);

test("the address of a folder is what a browser makes of it", () => {
  const folder = fc.array(segment, { maxLength: 4 }).map((segments) => segments.map((one) => `${one}/`).join(""));
  fc.assert(
    fc.property(fc.constantFrom(...bases), fc.oneof(folder, fc.constant("")), (base, path) => {
      fc.pre(URL.canParse(path, base));
      expect(canonicalOf(path, base)).toBe(new URL(path, base).href);
    }),
    { numRuns: 2000 },
  );
});
