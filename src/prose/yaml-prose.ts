import type { Prose } from "./prose.js";
import type { ResolvedPlan } from "../plan/resolved.js";
import type { Pointer, YamlDocument } from "../plan/yaml-document.js";
import type { Source, Span } from "../text/source.js";

/** Every text in a plan's YAML files: of tables, measures, changes, and the sentences of unit.yaml. */
export function yamlProse(plan: ResolvedPlan): readonly Prose[] {
  const found: Prose[] = [];
  collectFacts(plan, found);
  for (const { documents } of plan.riskTables.values())
    for (const document of documents) collect(document, [], "risks", (document.data as Rows).risks, found);
  for (const document of plan.actionDocuments) collect(document, [], "actions", (document.data as Rows).actions, found);
  for (const report of plan.reports) collect(report.document, [], "changes", report.changes, found);
  return found;
}

interface Rows {
  readonly actions?: unknown;
  readonly risks?: unknown;
}

/** The sentences of unit.yaml, or of a translation's. */
function collectFacts({ facts, translatedFacts }: ResolvedPlan, found: Prose[]): void {
  if (translatedFacts !== undefined) return collectBelow(translatedFacts, [], translatedFacts.data, found);
  const { "not-applicable": excuses, plan, services } = facts.data;
  collect(facts, [], "not-applicable", excuses, found);
  collect(facts, ["plan"], "changes", plan.changes, found);
  for (const [index, { name }] of (services ?? []).entries()) collect(facts, ["services", index], "name", name, found);
}

/** Keys whose values are ids, days or words of closed lists, not somebody's text. */
const notText: ReadonlySet<string> = new Set(["owner", "status", "due"]);

/** The texts of a value; `parent` leads to that in which it stands. */
function collect(document: YamlDocument, parent: Pointer, key: string | number, value: unknown, found: Prose[]): void {
  if (typeof value === "string") found.push(new YamlProse(document, parent, key, value));
  else if (typeof value === "object" && value !== null) collectBelow(document, [...parent, key], value, found);
}

function collectBelow(document: YamlDocument, at: Pointer, value: object, found: Prose[]): void {
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) collect(document, at, index, value[index], found);
    return;
  }
  const values = value as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(values)) if (!notText.has(key)) collect(document, at, key, values[key], found);
}

class YamlProse implements Prose {
  readonly kind = "yaml";
  readonly section = undefined;
  readonly source: Source;
  readonly text: string;
  readonly #document: YamlDocument;
  readonly #parent: Pointer;
  readonly #key: string | number;
  /** Looked for when there is something to say about the text. */
  #place: { readonly whole: Span; readonly offset: number | undefined } | undefined;

  constructor(document: YamlDocument, parent: Pointer, key: string | number, text: string) {
    this.source = document.source;
    this.text = text;
    this.#document = document;
    this.#parent = parent;
    this.#key = key;
  }

  span(start: number, end: number): Span {
    this.#place ??= this.#find();
    const { offset, whole } = this.#place;
    return offset === undefined ? whole : { end: offset + end, start: offset + start };
  }

  /** The value, and where its text begins when it stands there as such. */
  #find(): { readonly whole: Span; readonly offset: number | undefined } {
    const { text } = this;
    const whole = this.#document.at([...this.#parent, this.#key], "value");
    const within = this.source.text.slice(whole.start, whole.end);
    const before = within === text ? 0 : within.slice(1, -1) === text ? 1 : undefined;
    return { offset: before === undefined ? undefined : whole.start + before, whole };
  }
}
