import { describe, expect, test } from "vitest";
import { comparePlans, saysTheSame } from "../src/compare/compare-plans.js";
import { summaryText } from "../src/plan/change-summary.js";
import type {
  BlockChange,
  Changes,
  ChangeSummary,
  Part,
  PlanData,
  SectionChange,
} from "../src/plan/file-types.generated.js";

type Section = Pick<PlanData["sections"][number], "id" | "html"> & Partial<PlanData["sections"][number]>;

function plan(sections: readonly Section[], more: Partial<PlanData["plan"]> = {}): PlanData {
  return {
    actions: [],
    draft: false,
    format: 1,
    language: "fi",
    plan: { date: "2026-01-01", version: "1", ...more },
    provider: { businessId: "1234567-1", name: "Esimerkki Oy" },
    reports: [],
    requirements: [],
    risks: [],
    roles: {},
    sections: sections.map((section) => ({
      covers: [],
      depth: 1,
      number: section.id,
      title: `Kohta ${section.id}`,
      ...section,
    })),
    unit: { counties: [], name: "Yksikkö", onBehalfOf: [], services: [], slug: "yksikko", traits: [] },
  };
}

function compare(from: readonly Section[], to: readonly Section[]): Changes {
  const asPlan = (sections: readonly Section[]) => ({ data: plan(sections), digest: undefined, folder: undefined });
  return comparePlans(asPlan(from), asPlan(to));
}

/** Parts as the terminal marks them. */
function marked(parts: readonly Part[]): string {
  return parts
    .map(({ change, text }) => (change === "same" ? text : change === "added" ? `{+${text}+}` : `[-${text}-]`))
    .join("");
}

function shown({ cells, change, kind }: BlockChange): string {
  const texts = cells.map(({ column, parts }) => `${column === undefined ? "" : `${column}: `}${marked(parts)}`);
  return `${change} ${kind} ${texts.join(" | ")}`;
}

function blocks(from: string, to: string): readonly string[] {
  const [section] = compare([{ html: from, id: "1" }], [{ html: to, id: "1" }]).sections;
  return (section?.blocks ?? []).map(shown);
}

const long = "Työntekijä kirjaa käynnin samana päivänä, ja palveluvastaava lukee kirjaukset viikoittain.";

describe("words", () => {
  test("are compared one by one inside a paragraph", () => {
    expect(blocks(`<p>${long}</p>`, `<p>${long.replace("viikoittain", "joka päivä")}</p>`)).toEqual([
      `changed text ${long.replace("viikoittain", "[-viikoittain-]{+joka päivä+}")}`,
    ]);
  });

  test("of another paragraph are shown whole", () => {
    expect(blocks("<p>Ovi on lukossa öisin.</p>", "<p>Lääkkeet säilytetään lukitussa kaapissa.</p>")).toEqual([
      "removed text [-Ovi on lukossa öisin.-]",
      "added text {+Lääkkeet säilytetään lukitussa kaapissa.+}",
    ]);
  });

  test("do not change with their markup, blanks, hyphens or footnote numbers", () => {
    const plain = `<p>${long}</p>`;
    const other = `<p>Työn\u00ADtekijä <strong>kirjaa</strong>\n käynnin samana&nbsp;päivänä,<sup><a href="#f" data-footnote-ref>1</a></sup> ja palveluvastaava lukee kirjaukset viikoittain.</p>`;
    expect(blocks(plain, other)).toEqual([]);
    expect(saysTheSame(plan([{ html: plain, id: "1" }]), plan([{ html: other, id: "1" }]))).toBe(true);
  });

  test("stay the same while their link leads elsewhere, and that is told", () => {
    const link = (href: string): string => `<p>Lue <a href="${href}">ohje</a> ennen käyntiä.</p>`;
    expect(blocks(link("https://a.example/1"), link("https://a.example/2"))).toEqual([
      "changed text Lue ohje (https://a.example/[-1-]{+2+}) ennen käyntiä.",
    ]);
    // Where words change too, targets would only be in the way.
    expect(blocks(link("https://a.example/1"), link("https://a.example/2").replace("ennen", "jo ennen"))).toEqual([
      "changed text Lue ohje {+jo +}ennen käyntiä.",
    ]);
  });
});

describe("blocks", () => {
  test("points of a list, people and facts are blocks of their own", () => {
    expect(
      blocks(
        "<ul><li>yksi asia</li><li>toinen asia<ul><li>sen osa</li></ul></li></ul>",
        "<ul><li>yksi asia</li><li>toinen tärkeä asia<ul><li>sen osa</li><li>uusi osa</li></ul></li></ul>",
      ),
    ).toEqual(["changed item toinen {+tärkeä +}asia", "added item {+uusi osa+}"]);
    const card = (phone: string): string =>
      `<div class="contacts"><div class="contact"><p class="contact-name">Maija Mallikas</p><p>${phone}</p></div></div>`;
    expect(blocks(card("010 000 0001"), card("010 000 0002"))).toEqual([
      "changed person Maija Mallikas, 010 000 [-0001-]{+0002+}",
    ]);
    const fact = (city: string): string => `<dl class="facts"><div><dt>Osoite</dt><dd>Katu 1, ${city}</dd></div></dl>`;
    expect(blocks(fact("Turku"), fact("Pori"))).toEqual(["changed fact Osoite: Katu 1, [-Turku-]{+Pori+}"]);
  });

  test("that only change places are no change of words, but the section's order is told", () => {
    const { sections, summary } = compare(
      [{ html: "<p>Yksi kappale.</p><p>Toinen kappale.</p>", id: "1" }],
      [{ html: "<p>Toinen kappale.</p><p>Yksi kappale.</p>", id: "1" }],
    );
    expect(sections).toMatchObject([{ blocks: [], change: "changed" }]);
    expect(summary.sections.changed).toBe(1);
  });

  test("of reports and of the version itself do not count", () => {
    const text = "<p>Sama teksti.</p>";
    const more =
      '<table class="cards reports"><tbody><tr><th>Uusi</th></tr></tbody></table><dl class="facts version-facts"><div><dt>Versio</dt><dd>2</dd></div></dl><figure><figcaption>Riskit ruudukossa</figcaption></figure><svg><text>5</text></svg>';
    expect(saysTheSame(plan([{ html: text, id: "1" }]), plan([{ html: text + more, id: "1" }]))).toBe(true);
  });
});

describe("rows", () => {
  const row = (risk: string, assessment: string, controls: string): string =>
    `<tr><th scope="row">${risk}</th><td>${assessment}</td><td><ul><li>${controls}</li><li>Seuranta</li></ul></td></tr>`;
  const table = (number: number, ...rows: readonly string[]): string =>
    `<table class="cards risks"><caption><span class="table-number">Taulukko ${number}.</span> Riskit</caption><thead><tr><th>Riski</th><th>Arvio</th><th>Hallinta</th></tr></thead><tbody>${rows.join("")}</tbody></table>`;

  test("are known by their first cell, wherever they stand and whatever the table's number is", () => {
    const before = table(1, row("Kaatuminen", "Vamma", "Kengät"), row("Tulipalo", "Vakava", "Sammutin"));
    const after = table(2, row("Tulipalo", "Vakava", "Sammutin ja harjoitus"), row("Kaatuminen", "Vamma", "Kengät"));
    expect(blocks(before, after)).toEqual([
      "changed risk Riski: Tulipalo | Hallinta: Sammutin{+ ja harjoitus+}; Seuranta",
    ]);
  });

  test("that are new or gone are counted as risks", () => {
    const { sections, summary } = compare(
      [{ html: table(1, row("Kaatuminen", "Vamma", "Kengät"), row("Tulipalo", "Vakava", "Sammutin")), id: "3.1" }],
      [
        {
          html: table(
            1,
            row("Kaatuminen", "–", "Kengät"),
            row("Liukkaus", "–", "Hiekka"),
            row("Melu", "Haitta", "Suojaimet"),
          ),
          id: "3.1",
        },
      ],
    );
    expect(summary.risks).toEqual({ added: 2, changed: 1, removed: 1 });
    expect(summaryText(summary, "fi")).toBe("1 kohta muuttui, 1 riski muuttui, 2 uutta riskiä, 1 riski poistui");
    expect(sections[0]?.blocks.map(shown)).toContain("added risk Riski: {+Liukkaus+} | Hallinta: {+Hiekka; Seuranta+}");
  });
});

describe("sections", () => {
  const [a, b, c] = [
    "Asiakas otetaan vastaan heti.",
    "Lääkkeet säilytetään lukitussa kaapissa.",
    "Palaute käsitellään viikossa.",
  ];
  const find = (changes: Changes, id: string): SectionChange | undefined =>
    changes.sections.find((section) => section.id === id);

  test("that get another number are moved, with what changed in them", () => {
    const changes = compare(
      [
        { html: `<p>${a}</p>`, id: "3.4.1", title: "Vastaanotto" },
        { html: `<p>${b}</p>`, id: "3.4.2", title: "Lääkkeet" },
      ],
      [
        { html: `<p>${c}</p>`, id: "3.4.1", title: "Palaute" },
        { html: `<p>${a}</p>`, id: "3.4.2", title: "Vastaanotto" },
        { html: `<p>${b.replace("lukitussa", "palonkestävässä")}</p>`, id: "3.4.3", title: "Lääkkeet" },
      ],
    );
    expect(changes.summary.sections).toEqual({ added: 1, changed: 1, moved: 1, removed: 0 });
    expect(find(changes, "3.4.1")?.change).toBe("added");
    expect(find(changes, "3.4.2")).toMatchObject({
      blocks: [],
      change: "moved",
      movedFrom: { id: "3.4.1", number: "3.4.1" },
    });
    expect(find(changes, "3.4.3")).toMatchObject({ change: "changed", movedFrom: { number: "3.4.2" } });
  });

  test("that change places without numbers are moved", () => {
    const changes = compare(
      [
        { html: `<p>${a}</p>`, id: "a" },
        { html: `<p>${b}</p>`, id: "b" },
        { html: `<p>${c}</p>`, id: "c" },
      ],
      [
        { html: `<p>${c}</p>`, id: "c" },
        { html: `<p>${a}</p>`, id: "a" },
        { html: `<p>${b}</p>`, id: "b" },
      ],
    );
    expect(changes.sections).toMatchObject([{ change: "moved", id: "c" }]);
  });

  test("with another title are the same section, and the title's words are told", () => {
    const changes = compare(
      [{ html: `<p>${a}</p><p>${b}</p>`, id: "1", title: "Tulo yksikköön" }],
      [{ html: `<p>${a}</p><p>${b}</p>`, id: "1", title: "Tulo palveluun" }],
    );
    expect(marked(find(changes, "1")?.titleParts ?? [])).toBe("Tulo [-yksikköön-]{+palveluun+}");
  });

  test("that are gone stand where they stood", () => {
    const changes = compare(
      [
        { html: `<p>${a}</p>`, id: "1" },
        { html: `<p>${b}</p>`, id: "2" },
        { html: `<p>${c}</p>`, id: "3" },
      ],
      [
        { html: `<p>${a} Ja lisää.</p>`, id: "1" },
        { html: `<p>${c} Ja lisää.</p>`, id: "3" },
      ],
    );
    expect(changes.sections.map(({ change, id }) => `${id} ${change}`)).toEqual([
      "1 changed",
      "2 removed",
      "3 changed",
    ]);
  });

  test("of the same plan do not differ; the facts of the version tell two plans apart", () => {
    const sections = [{ html: `<p>${a}</p>`, id: "1" }];
    expect(compare(sections, sections).sections).toEqual([]);
    expect(saysTheSame(plan(sections), plan(sections, { changes: "Uusi kuvaus." }))).toBe(false);
    expect(saysTheSame(plan(sections), plan(sections, { date: "2026-01-02" }))).toBe(false);
  });
});

test("a summary counts in each language", () => {
  const none = { added: 0, changed: 0, removed: 0 };
  const summary: ChangeSummary = {
    actions: { ...none, added: 2 },
    risks: { ...none, added: 1 },
    sections: { ...none, changed: 3, moved: 1 },
  };
  expect(summaryText(summary, "fi")).toBe(
    "3 kohtaa muuttui, 1 kohta siirtyi, 1 uusi riski, 2 uutta kehittämistoimenpidettä",
  );
  expect(summaryText(summary, "sv")).toBe(
    "3 punkter ändrades, 1 punkt flyttades, 1 ny risk, 2 nya utvecklingsåtgärder",
  );
  expect(summaryText(summary, "en")).toBe(
    "3 sections changed, 1 section moved, 1 new risk, 2 new development measures",
  );
  expect(summaryText({ actions: none, risks: none, sections: { ...none, moved: 0 } }, "fi")).toBe(
    "teksti ei muuttunut",
  );
});
