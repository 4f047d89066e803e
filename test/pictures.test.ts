import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Element, Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { load } from "js-yaml";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildExample, removeSite } from "./support/build-example.js";
import { timeline, type TimelineEvent } from "../src/render/charts/timeline.js";

const unit = "examples/perhepalvelut/units/avopalvelut-tampere";
const read = (path: string): unknown => load(readFileSync(join(unit, path), "utf8"));

let site = "";
beforeAll(async () => {
  site = await buildExample("perhepalvelut", "--no-pdf", "--no-search");
}, 60_000);
afterAll(() => removeSite(site));

function elementsOf(node: Root | Element): readonly Element[] {
  return node.children.flatMap((child) => (child.type === "element" ? [child, ...elementsOf(child)] : []));
}

function pictureOf(page: string, name: string): Element {
  const all = elementsOf(fromHtml(readFileSync(join(site, page), "utf8")));
  const found = all.find(({ properties }) => [properties["className"]].flat().join(" ") === `picture ${name}`);
  if (found === undefined) throw new Error(`no picture ${name}`);
  return found;
}

function textsOf(element: Element, name: string): readonly string[] {
  return elementsOf(element)
    .filter(({ tagName }) => tagName === name)
    .map(({ children }) => children.map((child) => (child.type === "text" ? child.value : "")).join(""));
}

function alternativeOf(picture: Element): string {
  const drawing = elementsOf(picture).find(({ tagName }) => tagName === "svg");
  expect(drawing?.properties["role"]).toBe("img");
  return String(drawing?.properties["ariaLabel"]);
}

describe("the pictures of a plan", () => {
  test("show every risk that has numbers, once, in the drawing and in words", () => {
    const tables = ["availability", "continuity", "rights", "safety", "staffing"];
    const risks = tables.flatMap(
      (table) => (read(`risks/${table}.yaml`) as { risks: { likelihood?: number; impact?: number }[] }).risks,
    );
    const places = new Map<string, number>();
    for (const { impact, likelihood } of risks) {
      const place = `todennäköisyys ${likelihood}, vaikutus ${impact}`;
      if (likelihood !== undefined) places.set(place, (places.get(place) ?? 0) + 1);
    }
    expect(places.size).toBeGreaterThan(3);
    const matrix = pictureOf("avopalvelut-tampere/index.html", "risk-matrix");
    const told = alternativeOf(matrix).toLowerCase();
    for (const [place, count] of places) expect(told).toContain(`${place}: ${count}`);
    // After the counts come two scales of five numbers and their two names.
    const counts = textsOf(matrix, "text").slice(0, -12).map(Number);
    expect(counts.toSorted()).toEqual([...places.values()].toSorted());
    const legend = textsOf(matrix, "li").map((line) => Number(/: (\d+)$/.exec(line)?.[1]));
    expect(legend.reduce((sum, count) => sum + count)).toBe(risks.length);
  });

  test("show how far the measures are", () => {
    const { actions } = read("actions.yaml") as { actions: { status?: string }[] };
    const states = pictureOf("avopalvelut-tampere/index.html", "measure-states");
    const having = (status: string): number => actions.filter((action) => action.status === status).length;
    expect(textsOf(states, "text").map(Number)).toEqual([having("done"), having("in-progress"), having("planned")]);
    expect(alternativeOf(states)).toContain(`käynnissä ${having("in-progress")}`);
  });

  test("show when the reports were published", () => {
    const line = pictureOf("avopalvelut-tampere/reports/index.html", "timeline");
    for (const report of ["2025-3", "2026-1", "2026-2"]) {
      const { published } = read(`reports/${report}.yaml`) as { published: string | Date };
      const [year, month, day] = new Date(published).toISOString().slice(0, 10).split("-").map(Number);
      expect(alternativeOf(line)).toContain(`${day}.${month}.${year}`);
    }
  });

  test("are no part of a plan's data", () => {
    expect(readFileSync(join(site, "avopalvelut-tampere/plan.json"), "utf8")).not.toContain("<svg");
  });
});

describe("a timeline", () => {
  const event = (date: string, kind: TimelineEvent["kind"]): TimelineEvent => ({ date, kind, name: date });

  test("needs two events, and puts them in the order of time whatever their number", () => {
    expect(timeline([], "fi")).toBeUndefined();
    expect(timeline([event("2026-01-01", "version")], "fi")).toBeUndefined();
    const many = Array.from({ length: 40 }, (_, index) =>
      event(`${2045 - index}-0${(index % 9) + 1}-15`, index % 2 === 0 ? "version" : "report"),
    );
    const drawn = timeline(many, "sv");
    if (drawn === undefined) throw new Error("nothing was drawn");
    expect(alternativeOf(drawn).split("; ").length).toBe(40);
    expect(alternativeOf(drawn)).toMatch(/^15\.4\.2006/);
    const places = elementsOf(drawn).flatMap(({ properties, tagName }) =>
      tagName === "circle" ? [Number(properties["cx"])] : [],
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(0);
    expect(textsOf(drawn, "text").length).toBeLessThanOrEqual(7);
  });
});
