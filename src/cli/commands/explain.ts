import { ambientLanguage } from "../ambient-language.js";
import { rulePage } from "../rule-page.js";
import { exitCodes, type CommonOptions, type Run } from "../run.js";
import { releaseChecks, releaseTitle } from "../../plan/release-checks.js";
import { didYouMean } from "../../plan/structure.js";
import { structureChecks, structureNote, structureTitle } from "../../plan/structure-checks.js";
import type { Requirement } from "../../regulation/data.js";
import { basisText, findRequirement, regulation, titleIn } from "../../regulation/regulation.js";
import { findRule, ruleIds } from "../../rules/run.js";
import { Failure } from "../../text/failure.js";
import type { Language, Localized } from "../../text/language.js";
import { suggest } from "../../text/suggest.js";

/** `omavalvonta explain <rule|requirement>` */
export async function runExplain(run: Run, id: string, options: CommonOptions): Promise<number> {
  const language = options.lang ?? ambientLanguage(undefined, run.env);
  run.stdout.write(`${explanation(run, id, language)}\n`);
  return exitCodes.fine;
}

function explanation(run: Run, id: string, language: Language): string {
  const requirement =
    findRequirement(id) ?? regulation.requirements.find(({ row }) => row.toLowerCase() === id.toLowerCase());
  if (requirement !== undefined) return explainRequirement(requirement, language);
  const rule = findRule(id);
  if (rule !== undefined) {
    return `${id}: ${rule.summary[language]}\n\n${rulePage(run, id, language)}\n\n${words.advice[language]}`;
  }
  const atRelease = releaseTitle(id);
  if (atRelease !== undefined) return `${id}: ${atRelease[language]}`;
  const check = structureTitle(id);
  if (check !== undefined) return `${id}: ${check[language]}\n\n${structureNote[language]}`;
  throw unknown(id);
}

const words = {
  applies: { en: "Applies", fi: "Koskee", sv: "Gäller" },
  everyUnit: { en: "every unit", fi: "jokaista yksikköä", sv: "varje enhet" },
  outlines: { en: "Place in the outlines", fi: "Paikka rungoissa", sv: "Plats i strukturerna" },
  questions: { en: "Questions to answer", fi: "Vastattavat kysymykset", sv: "Frågor att besvara" },
  source: { en: "Source", fi: "Lähde", sv: "Källa" },
  advice: {
    en: "L = statute read word for word, H = heading of määräys 1/2024, P = its wording inferred from plans, T = template, M = unverified. This is not legal advice.",
    fi: "L = säädösteksti luettu sanasta sanaan, H = määräyksen 1/2024 otsikko, P = sen sanamuoto päätelty suunnitelmista, T = mallipohja, M = vahvistamatta. Tämä ei ole oikeudellista neuvontaa.",
    sv: "L = lagtexten läst ordagrant, H = rubrik i föreskrift 1/2024, P = dess ordalydelse härledd ur planer, T = modell, M = obekräftad. Detta är inte juridisk rådgivning.",
  },
} as const satisfies Readonly<Record<string, Localized>>;

function explainRequirement(requirement: Requirement, language: Language): string {
  const { describe, id, questions, row, source, title, when } = requirement;
  const traits =
    when === "always"
      ? words.everyUnit[language]
      : when.map((trait) => `${titleIn(regulation.traits, trait, language)} (${trait})`).join(", ");
  const sources = source.map((basis) => `  ${basisText([basis])[language]}`);
  const places = regulation.outlines.flatMap((outline) => {
    const heading = headingsOf(outline.headings).find(({ covers }) => covers?.includes(id) === true);
    return heading === undefined ? [] : [`  ${outline.id ?? ""}: ${heading.id}`];
  });
  const asked = questions[language].map((question) => `  ${question}`);
  return [
    `${row} ${id}: ${title[language]}`,
    "",
    describe[language],
    "",
    `${words.applies[language]}: ${traits}`,
    `${words.source[language]}:`,
    ...sources,
    `${words.outlines[language]}:`,
    ...places,
    ...(asked.length === 0 ? [] : [`${words.questions[language]}:`, ...asked]),
    "",
    words.advice[language],
  ].join("\n");
}

type Heading = (typeof regulation.outlines)[number]["headings"][number];

function headingsOf(headings: readonly Heading[]): readonly Heading[] {
  return headings.flatMap((heading) => [heading, ...headingsOf(heading.headings ?? [])]);
}

function unknown(id: string): Failure {
  const known = [
    ...ruleIds,
    ...Object.keys(structureChecks),
    ...Object.keys(releaseChecks),
    ...regulation.requirements.map((requirement) => requirement.id),
  ];
  const suggestion = didYouMean(suggest(id, known));
  return new Failure(
    {
      en: `There is no rule or requirement “${id}”.${suggestion.en}`,
      fi: `Sääntöä tai vaatimusta ”${id}” ei ole.${suggestion.fi}`,
      sv: `Regeln eller kravet ”${id}” finns inte.${suggestion.sv}`,
    },
    {
      en: "All are listed in docs/rules.md and docs/requirements.md.",
      fi: "Kaikki luetellaan tiedostoissa docs/rules.md ja docs/requirements.md.",
      sv: "Alla finns i docs/rules.md och docs/requirements.md.",
    },
  );
}
