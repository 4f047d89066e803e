import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { buildRequest } from "./support/build-request.js";
import { schemaValidator } from "./support/schema-validator.js";
import { hostOf } from "../src/host/host.js";
import { nodeMachine } from "../src/host/node/host.js";
import { build } from "../src/pipeline/build/build.js";
import { applies, basisText, regulation, severityOf } from "../src/regulation/regulation.js";
import type { Basis } from "../src/regulation/data.js";
import { languages } from "../src/text/language.js";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const codes: Readonly<Record<Basis["kind"], readonly string[]>> = {
  custom: ["M"],
  law: ["L"],
  maarays: ["H", "P"],
  template: ["T"],
};

type Outline = (typeof regulation.outlines)[number];

function coversOf(outline: Outline): readonly string[] {
  const covers: string[] = [];
  const visit = (headings: Outline["headings"]): void => {
    for (const heading of headings) {
      covers.push(...(heading.covers ?? []));
      visit(heading.headings ?? []);
    }
  };
  visit(outline.headings);
  return covers;
}

describe("the catalogue", () => {
  it("has every row of the digest once", () => {
    const rows = regulation.requirements.map((requirement) => requirement.row);
    const expected = [
      ...Array.from({ length: 54 }, (_, index) => index + 1),
      ...Array.from({ length: 15 }, (_, index) => index + 60),
    ];
    expect(rows).toEqual(expected.map((number) => `R${String(number).padStart(2, "0")}`));
    expect(regulation.forbidden.map((item) => item.row)).toEqual(["N1", "N2", "N3", "N4", "N5", "N6"]);
  });

  it("claims no more than its codes allow, and asks the same in every language", () => {
    for (const item of [...regulation.requirements, ...regulation.roles, ...regulation.forbidden]) {
      expect(item.source.length, item.id).toBeGreaterThan(0);
      for (const basis of item.source) expect(codes[basis.kind], item.id).toContain(basis.reliability);
      for (const language of languages) {
        expect(item.title[language], item.id).not.toBe("");
        expect(basisText(item.source)[language], item.id).toMatch(/ \[[LHPTM]\]$/);
      }
    }
    for (const { id, questions } of regulation.requirements) {
      expect(new Set(languages.map((language) => questions[language].length)).size, id).toBe(1);
      for (const language of languages)
        for (const question of questions[language]) expect(question, id).toMatch(/^[^[\]]+\?$/);
    }
  });

  it("judges by the most binding source", () => {
    expect(severityOf([{ kind: "template", reliability: "T" }])).toBe("warning");
    expect(
      severityOf([
        { kind: "template", reliability: "T" },
        { kind: "law", reliability: "L" },
      ]),
    ).toBe("error");
    expect(severityOf([{ kind: "custom", reliability: "M" }])).toBe("info");
  });

  it("places every requirement in both outlines", () => {
    const all = regulation.requirements.map((requirement) => requirement.id).toSorted();
    for (const outline of regulation.outlines) expect(coversOf(outline).toSorted(), outline.id).toEqual(all);
  });

  it("names only traits, requirements and roles that exist", () => {
    const traits = regulation.traits.map((trait) => trait.id);
    for (const { id, when, trait } of regulation.requirements) {
      if (when !== "always") for (const name of when) expect(traits, id).toContain(name);
      if (trait !== undefined) expect(traits, id).toContain(trait);
    }
    const requirements = regulation.requirements.map((requirement) => requirement.id);
    for (const role of regulation.roles) expect(requirements, role.id).toContain(role.requirement);
  });

  it("asks for what the traits say", () => {
    const asked = (traits: readonly string[]): readonly string[] =>
      regulation.requirements.filter(({ when }) => applies(when, new Set(traits))).map(({ id }) => id);
    expect(asked(["children"])).toContain("criminal-record-children");
    expect(asked([])).not.toContain("criminal-record-children");
    expect(asked([])).toContain("incident-reporting");
    expect(asked(["health-service"])).toContain("patient-ombud");
    expect(asked(["health-service"])).not.toContain("social-ombud");
  });
});

describe("plan.json", () => {
  it.each(["perhepalvelut", "avopalveluryhma", "kotihoito"])("has the form of its schema: %s", async (example) => {
    const problems = schemaValidator();
    const out = mkdtempSync(join(tmpdir(), "omavalvonta-data-"));
    try {
      const path = resolve("examples", example);
      const options = buildRequest({ out }, { pdf: false, search: false });
      const result = await build(hostOf(nodeMachine, path), { path }, options);
      expect(result.lint.diagnostics).toEqual([]);
      const units = readdirSync(join(path, "units"));
      expect(result.site?.units).toBe(units.length);
      for (const unit of units) {
        const data: unknown = JSON.parse(readFileSync(join(out, unit, "plan.json"), "utf8"));
        expect(problems("plan", data)).toBe("");
      }
    } finally {
      rmSync(out, { recursive: true });
    }
  });
});
