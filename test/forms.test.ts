import { assert, constantFrom, jsonValue, nat, oneof, property, tuple } from "fast-check";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { readExample } from "./support/example-trees.js";
import { compiledForm } from "../src/validate/compiled-schemas.js";
import { hasForm, type FileTypes } from "../src/validate/schema.js";

type Kind = keyof FileTypes;

/** The data files of the examples, by kind. */
const documents: readonly (readonly [kind: Kind, path: string, data: unknown])[] = [
  "perhepalvelut",
  "avopalveluryhma",
  "kotihoito",
  "broken",
].flatMap((example) =>
  [...readExample(example)].flatMap(([path, content]) => {
    const kind = kindOf(path);
    return kind === undefined || !(content instanceof Uint8Array)
      ? []
      : [[kind, `${example}/${path}`, tryLoad(new TextDecoder().decode(content))] as const];
  }),
);

const likely = constantFrom<unknown>("Teksti", "maija", "2026-01-14", "+358 10 000 0001", 3, true, [], "keski-suomi");

describe("the schemas compiled ahead judge as the schemas do", () => {
  test.each(documents.map(([kind, path, data]) => ({ data, kind, path })))("$path", ({ data, kind }) => {
    expect(hasForm(kind, data)).toBe(compiledForm(kind)(data));
  });

  test("also of data with anything in it anywhere", () => {
    const judged = { false: 0, true: 0 };
    assert(
      property(
        constantFrom(...documents),
        tuple(nat(), nat(), nat()),
        oneof(jsonValue(), likely),
        ([kind, , data], path, value) => {
          const changed = replaced(structuredClone(data), path, value);
          const isRight = compiledForm(kind)(changed);
          judged[`${isRight}`] += 1;
          expect(hasForm(kind, changed)).toBe(isRight);
        },
      ),
      { numRuns: 3000 },
    );
    expect(Math.min(judged.false, judged.true), "both answers are tried").toBeGreaterThan(50);
  });
});

/** The data with the value in a place that the numbers lead to, one step each. */
function replaced(data: unknown, [step = 0, ...rest]: readonly number[], value: unknown): unknown {
  if (typeof data !== "object" || data === null) return value;
  const keys = Object.keys(data);
  const key = keys[step % (keys.length + 1)];
  if (key === undefined || Object.keys(data).length === 0) return value;
  const record = data as Record<string, unknown>;
  record[key] = rest.length === 0 ? value : replaced(record[key], rest, value);
  return record;
}

function kindOf(path: string): Kind | undefined {
  if (path === "omavalvonta.yaml") return "omavalvonta";
  if (path.endsWith("unit.yaml")) return "unit";
  if (path.endsWith("actions.yaml")) return "actions";
  return /\/(risks|report)s?\/[^/]+\.yaml$/.exec(path)?.[1] as Kind | undefined;
}

function tryLoad(text: string): unknown {
  try {
    return load(text);
  } catch {
    return null;
  }
}
