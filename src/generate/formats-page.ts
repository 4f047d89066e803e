import { readFileSync } from "node:fs";

/** The part of a JSON Schema that the page shows. */
interface Schema {
  readonly title?: string;
  readonly description?: string;
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly examples?: readonly string[];
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const files: readonly (readonly [schema: string, file: string])[] = [
  ["omavalvonta", "omavalvonta.yaml"],
  ["unit", "units/<unit>/unit.yaml"],
  ["translation", "units/<unit>/<language>/unit.yaml"],
  ["section", "front matter of a section, *.md"],
  ["risks", "risks/*.yaml"],
  ["actions", "actions.yaml"],
  ["report", "reports/*.yaml"],
  ["outline", "an outline file of your own"],
  ["baseline", "the file of lint --baseline"],
  ["plan", "plan.json"],
  ["manifest", "MANIFEST.json"],
  ["redaction", "REDACTION.json"],
  ["changes", "changes.json, diff --format json"],
  ["versions", "versions.json"],
];

/** Groups with a key for each rule or requirement, which have pages of their own. */
function isListedElsewhere(schema: Schema): boolean {
  return typeof schema.additionalProperties === "object" && Object.keys(schema.properties ?? {}).length > 20;
}

/** `docs/formats.md`: every key of every file that people write, and of those that the program writes for others to read. */
export function formatsPage(folder: string): string {
  const schemas = new Map<string, Schema>();
  const load = (name: string): Schema => {
    const known = schemas.get(name) ?? (JSON.parse(readFileSync(`${folder}/${name}`, "utf8")) as Schema);
    schemas.set(name, known);
    return known;
  };
  const resolve = (schema: Schema, home: string): { readonly schema: Schema; readonly home: string } => {
    if (schema.$ref === undefined) return { home, schema };
    const [file = "", pointer = ""] = schema.$ref.split("#");
    const target = file === "" ? home : file;
    const name = pointer.replace("/$defs/", "");
    const found = name === "" ? load(target) : (load(target).$defs?.[name] ?? {});
    const { $ref: _, ...own } = schema;
    return { home: target, schema: { ...found, ...own } };
  };

  const rows = (schema: Schema, home: string, prefix: string, depth: number): readonly string[] =>
    Object.entries(schema.properties ?? {}).flatMap(([key, inner]) => {
      const { home: place, schema: value } = resolve(inner, home);
      const isRequired = schema.required?.includes(key) === true;
      const row = `| \`${prefix}${key}\` | ${isRequired ? "yes" : ""} | ${form(value)} | ${value.description ?? ""} |`;
      return depth > 4 ? [row] : [row, ...below(value, place, `${prefix}${key}`, depth)];
    });

  const below = (schema: Schema, home: string, prefix: string, depth: number): readonly string[] => {
    if (isListedElsewhere(schema)) return [];
    if (schema.properties !== undefined) return rows(schema, home, `${prefix}.`, depth + 1);
    if (schema.items !== undefined) {
      const { home: place, schema: item } = resolve(schema.items, home);
      return rows(item, place, `${prefix}[].`, depth + 1);
    }
    if (typeof schema.additionalProperties === "object") {
      const { home: place, schema: value } = resolve(schema.additionalProperties, home);
      return rows(value, place, `${prefix}.<id>.`, depth + 1);
    }
    return [];
  };

  const form = (schema: Schema): string => {
    if (schema.enum !== undefined)
      return schema.enum.length > 8
        ? (schema.title ?? "one of a list")
        : schema.enum.map((value) => `\`${value}\``).join(" ");
    if (schema.minimum !== undefined) return `whole number ${schema.minimum}–${schema.maximum ?? ""}`;
    if (schema.examples !== undefined) return `such as \`${schema.examples.join("`, `")}\``;
    if (schema.items !== undefined) return "list";
    if (schema.properties !== undefined || schema.additionalProperties !== undefined) return "group";
    return [schema.type ?? "text"].flat().join(" or ").replace("string", "text").replace("object", "group");
  };

  const sections = files.flatMap(([name, file]) => {
    const schema = load(`${name}.schema.json`);
    const table = [
      "| key | required | form | what it is |",
      "| --- | --- | --- | --- |",
      ...rows(schema, `${name}.schema.json`, "", 0),
    ];
    return [`## ${file}`, "", `${schema.description ?? ""} Schema: \`schemas/${name}.schema.json\`.`, "", ...table, ""];
  });
  return [
    "# File formats",
    "",
    "<!-- Made by `npm run generate` from schemas/*.schema.json; do not edit. -->",
    "",
    ...sections,
  ].join("\n");
}
