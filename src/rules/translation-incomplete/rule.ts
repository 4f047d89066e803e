import type { Finding, Rule } from "../rule.js";
import { hasContent } from "../../prose/questions.js";
import type { ResolvedPlan, ResolvedSection } from "../../plan/resolved.js";
import type { Pointer, YamlDocument } from "../../plan/yaml-document.js";
import { regulation, titleIn } from "../../regulation/regulation.js";
import type { Language, Localized } from "../../text/language.js";
import type { Source, Span } from "../../text/source.js";

export const rule: Rule = {
  id: "translation-incomplete",
  severity: "warning",
  basis: {
    en: "good practice; a provider that serves clients in both national languages answers them in both [M]",
    fi: "hyvä käytäntö; palveluntuottaja, joka palvelee molemmilla kansalliskielillä, vastaa asiakkailleen molemmilla [M]",
    sv: "god praxis; en tjänsteproducent som betjänar på båda nationalspråken svarar sina klienter på båda [M]",
  },
  summary: {
    en: "Part of the plan is not translated",
    fi: "Suunnitelman osalta puuttuu käännös",
    sv: "En del av planen saknar översättning",
  },
  check({ plan }, report) {
    for (const translation of plan.translations) {
      for (const missing of [
        ...missingSections(plan, translation),
        ...missingTables(plan, translation),
        ...missingFacts(plan, translation),
      ]) {
        report({ message: message(missing.what, translation.language), source: missing.source, span: missing.span });
      }
    }
  },
};

interface Missing extends Pick<Finding, "source" | "span"> {
  readonly what: Localized;
}

function missingSections(plan: ResolvedPlan, translation: ResolvedPlan): readonly Missing[] {
  const translated = new Set(translation.sections.filter(hasText).map((section) => section.id));
  return plan.sections.flatMap((section) => {
    // The unit's own text comes last; it is what the unit can translate.
    const source = section.parts.at(-1)?.text.source;
    if (source === undefined || !hasText(section) || translated.has(section.id)) return [];
    const name = `${section.number ?? ""} ${section.title}`.trim();
    return [
      {
        source,
        span: numberIn(source),
        what: { en: `The section “${name}”`, fi: `Osio ”${name}”`, sv: `Avsnittet ”${name}”` },
      },
    ];
  });
}

function hasText({ parts }: ResolvedSection): boolean {
  return parts.some(({ text }) => hasContent(text.tree.children));
}

/** The line of the front matter that names the section. */
function numberIn({ text }: Source): Span {
  const line = /^section:.*$/m.exec(text);
  return line === null ? { end: 0, start: 0 } : { end: line.index + line[0].trimEnd().length, start: line.index };
}

/** Tables, measures and the latest report; earlier reports are publications of their own time. */
function missingTables(plan: ResolvedPlan, translation: ResolvedPlan): readonly Missing[] {
  const tables = [...plan.riskTables.values()]
    .filter(({ id, rows }) => rows.length > 0 && (translation.riskTables.get(id)?.rows.length ?? 0) === 0)
    .map(({ caption, documents }) => inFile(documents.at(-1), ["table"], named(caption)));
  const measures =
    (plan.actions?.length ?? 0) > 0 && (translation.actions?.length ?? 0) === 0
      ? [
          inFile(plan.actionDocuments.at(-1), ["actions"], {
            en: "The table of measures",
            fi: "Kehittämistoimenpiteiden taulukko",
            sv: "Tabellen över utvecklingsåtgärder",
          }),
        ]
      : [];
  const [latest] = plan.reports;
  const report =
    latest === undefined || translation.reports.some(({ id }) => id === latest.id)
      ? []
      : [
          inFile(latest.document, ["period"], {
            en: "The latest monitoring report",
            fi: "Uusin seurantaraportti",
            sv: "Den senaste uppföljningsrapporten",
          }),
        ];
  return [...tables, ...measures, ...report].flat();
}

function missingFacts({ facts, kind }: ResolvedPlan, translation: ResolvedPlan): readonly Missing[] {
  if (kind === "programme") return [];
  const texts = translation.translatedFacts?.data ?? {};
  const { data } = facts;
  const services = (data.services ?? []).flatMap((service, index) =>
    texts.services?.[service.name] === undefined
      ? inFile(facts, ["services", index, "name"], {
          en: `The service “${service.name}”`,
          fi: `Palvelu ”${service.name}”`,
          sv: `Tjänsten ”${service.name}”`,
        })
      : [],
  );
  const changes =
    data.plan.changes === undefined || texts.changes !== undefined
      ? []
      : inFile(facts, ["plan", "changes"], {
          en: "The list of changes",
          fi: "Muutosten kuvaus",
          sv: "Beskrivningen av ändringarna",
        });
  const excused: Readonly<Record<string, string>> = texts["not-applicable"] ?? {};
  const excuses = Object.keys(data["not-applicable"] ?? {}).flatMap((id) =>
    excused[id] === undefined ? inFile(facts, ["not-applicable", id], named(id)) : [],
  );
  return [...services, ...changes, ...excuses];
}

function named(name: string): Localized {
  return { en: `“${name}”`, fi: `”${name}”`, sv: `”${name}”` };
}

function inFile(document: YamlDocument | undefined, at: Pointer, what: Localized): readonly Missing[] {
  return document === undefined ? [] : [{ source: document.source, span: document.at(at, "value"), what }];
}

function message(what: Localized, language: Language): Localized {
  const name = (inLanguage: Language): string => titleIn(regulation.languages, language, inLanguage);
  return {
    en: `${what.en} has no ${name("en")} translation. Add it to the folder ${language}, in a file of the same kind.`,
    fi: `${what.fi}: käännös puuttuu (${name("fi")}). Kirjoita se kansioon ${language} samanlaiseen tiedostoon.`,
    sv: `${what.sv} saknar översättning (${name("sv")}). Skriv den i mappen ${language} i en likadan fil.`,
  };
}
