import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

/** A JSON Schema, as far as these tests look into it. */
interface Schema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly enumDescriptions?: readonly string[];
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly propertyNames?: Schema;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string | readonly string[];
  readonly [keyword: string]: unknown;
}

interface Place {
  readonly where: string;
  readonly schema: Schema;
  readonly isProperty: boolean;
}

const folder = join(import.meta.dirname, "../schemas");
const schemas: ReadonlyMap<string, Schema> = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith(".schema.json"))
    .map((name) => [name, JSON.parse(readFileSync(join(folder, name), "utf8")) as Schema]),
);

/** Formats that say themselves what they want, or whose text is free. */
const plainFormats: ReadonlySet<string> = new Set(["text"]);

/** Every schema inside a file, with the path to it. */
function* placesIn(file: string, schema: Schema, where = "", isProperty = false): Generator<Place> {
  yield { isProperty, schema, where: `${file}#${where}` };
  for (const [keyword, value] of Object.entries(schema)) {
    if (typeof value !== "object" || value === null || Array.isArray(value) || keyword === "examples") continue;
    if (keyword === "properties" || keyword === "$defs") {
      for (const [name, inner] of Object.entries(value as Readonly<Record<string, Schema>>))
        yield* placesIn(file, inner, `${where}/${keyword}/${name}`, keyword === "properties");
    } else if (["items", "additionalProperties", "propertyNames", "if", "then", "else"].includes(keyword)) {
      yield* placesIn(file, value as Schema, `${where}/${keyword}`);
    }
  }
}

const places = [...schemas].flatMap(([file, schema]) => [...placesIn(file, schema)]);

/** The schema with what its reference leads to, as an editor shows it. */
function resolved({ schema, where }: Place): Schema {
  if (schema.$ref === undefined) return schema;
  const [file = "", pointer = ""] = schema.$ref.split("#");
  const home = file === "" ? (where.split("#")[0] ?? "") : file;
  const target =
    schemas.get(home)?.$defs?.[pointer.replace("/$defs/", "")] ?? (pointer === "" ? schemas.get(home) : {});
  return { ...resolved({ isProperty: false, schema: target ?? {}, where: `${home}#` }), ...schema };
}

const wanting = (lacks: (place: Place) => boolean): readonly string[] => places.filter(lacks).map(({ where }) => where);

describe("the schemas tell an editor all that it shows", () => {
  test.each([...schemas])("%s has an id, a title and a description", (file, schema) => {
    expect(schema.$id).toBe(file);
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(schema.title).toMatch(/\S/);
    expect(schema.description).toMatch(/\.$/);
  });

  test("every key has a description", () => {
    expect(wanting((place) => place.isProperty && !/\S/.test(resolved(place).description ?? ""))).toEqual([]);
  });

  test("descriptions are plain words", () => {
    const jargon = /\b(?:string|array|object|boolean|integer|regex|nullable|must not|slug)\b/i;
    expect(wanting(({ schema }) => jargon.test(schema.description ?? ""))).toEqual([]);
  });

  test("every value of a list has a description of its own", () => {
    const lacking = wanting(({ schema }) => {
      if (schema.enum === undefined) return false;
      const words = schema.enumDescriptions ?? [];
      return words.length !== schema.enum.length || words.some((word) => !/\S/.test(word));
    });
    expect(lacking).toEqual([]);
  });

  test("where the form is not obvious, there is an example", () => {
    const lacking = wanting((place) => {
      const { examples = [], format } = resolved(place);
      return format !== undefined && !plainFormats.has(format) && examples.length === 0;
    });
    expect(lacking.filter((where) => !/\/(?:propertyNames|then)$/.test(where))).toEqual([]);
  });

  test("a group whose keys are a closed list describes each of them", () => {
    const lacking = places.filter(({ schema, where }) => {
      const keys = where.startsWith("plan.schema.json") ? undefined : schema.propertyNames;
      const names = keys === undefined ? undefined : resolved({ isProperty: false, schema: keys, where }).enum;
      return names !== undefined && names.join() !== Object.keys(schema.properties ?? {}).join();
    });
    expect(lacking.map(({ where }) => where)).toEqual([]);
  });
});
