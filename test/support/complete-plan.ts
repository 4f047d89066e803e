import type { FileTree } from "./file-tree.js";
import { regulation } from "../../src/regulation/regulation.js";

/** The unit's folder in `completePlan`. */
export const completeUnit = "units/esimerkki";

/**
 * A small workspace in which no rule finds anything: the fields answer what fields can answer, one section all the rest that
 * every unit has to tell, and one person holds every role.
 */
export function completePlan(): FileTree {
  const roles = regulation.roles.filter((role) => !role.id.endsWith("-ombud")).map((role) => `  ${role.id}: maija`);
  const inText = regulation.requirements.filter((item) => item.when === "always" && item.fields === undefined);
  return new Map([
    [
      "omavalvonta.yaml",
      `language: fi
outline: aptk
provider:
  name: Esimerkkipalvelut Oy
  business-id: 1234567-1
  address: {street: Esimerkkikatu 1, postal-code: "00100", city: Helsinki}
  phone: "+358 10 000 0001"
people:
  maija: {name: Maija Mallikas, title: Palveluvastaava}
roles:
${roles.join("\n")}
  social-ombud: {name: Sosiaaliasiavastaava, phone: "+358 10 000 0002"}
  patient-ombud: {name: Potilasasiavastaava, phone: "+358 10 000 0003"}
`,
    ],
    [
      `${completeUnit}/unit.yaml`,
      `name: Esimerkkiyksikkö
address: {street: Mallitie 2, postal-code: "00100", city: Helsinki}
phone: "+358 10 000 0004"
traits: []
services:
  - {name: Perhetyö, places: 20, delivery: [in-person]}
counties: [keski-suomi]
on-behalf-of: [county]
subcontractors: []
plan: {version: "1", date: 2026-11-02}
`,
    ],
    [
      `${completeUnit}/1-kaikki.md`,
      `---
section: "1"
covers: [${inText.map((item) => item.id).join(", ")}]
---

Tässä osiossa kerrotaan kaikki, mihin yksikön tiedot eivät vastaa.
`,
    ],
  ]);
}
