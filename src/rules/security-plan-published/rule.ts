import { findClaims, isPlanName, namesPlan, type Claim } from "./claims.js";
import { linksOf, type Link } from "../../prose/links.js";
import type { Finding, Rule, WordedText } from "../rule.js";
import { proseOf } from "../../prose/plan-prose.js";
import type { ResolvedPlan } from "../../plan/resolved.js";
import type { Localized } from "../../text/language.js";

/** Where none of these stands, in a text or a section's title, there is no list of annexes. */
const annexes = ["liitteet", "bilagor", "annexes", "appendices"];
const isAnnexes = /^(?:liitteet|bilagor|annexes|appendices):?$/i;

export const rule: Rule = {
  id: "security-plan-published",
  severity: "error",
  basis: {
    en: "THL regulation 3/2024 as THL describes it on its own pages [P]; the text of the regulation was not available",
    fi: "THL:n määräys 3/2024 sellaisena kuin THL kuvaa sitä omilla sivuillaan [P]; itse määräyksen teksti ei ollut käytettävissä",
    sv: "THL:s föreskrift 3/2024 så som THL beskriver den på sina egna sidor [P]; föreskriftens text har inte varit tillgänglig",
  },
  summary: {
    en: "The information security plan is attached or made public",
    fi: "Tietoturvasuunnitelman sanotaan olevan liitteenä tai julkaistu",
    sv: "Informationssäkerhetsplanen uppges vara bifogad eller publicerad",
  },
  words: ["tietoturvasuunnitelm", "informationssäkerhets", "datasäkerhets", "security plan", ...annexes],
  check({ plan, texts }, report) {
    const linked = linksOf(plan).filter(leadsToPlan);
    if (linked.length === 0 && texts.length === 0) return;
    const isLinked = ({ source, span }: Finding): boolean =>
      linked.some((link) => link.source === source && link.span.start < span.end && span.start < link.span.end);
    for (const { source, span } of linked) report({ ...facts, message: messages.linked, source, span });
    for (const finding of [...claims(texts), ...inListOfAnnexes(plan, texts)]) if (!isLinked(finding)) report(finding);
  },
};

const facts = {
  basis: {
    en: "THL's regulation 3/2024, as THL describes it [P]",
    fi: "THL:n määräys 3/2024 THL:n oman kuvauksen mukaan [P]",
    sv: "THL:s föreskrift 3/2024 enligt THL:s egen beskrivning [P]",
  },
  requirement: "information-security-plan",
} as const;

function* claims(texts: readonly WordedText[]): Generator<Finding> {
  for (const { prose } of texts) {
    for (const { claim, end, start } of findClaims(prose.text)) {
      yield { ...facts, message: messages[claim], source: prose.source, span: prose.span(start, end) };
    }
  }
}

/** A list below a heading of annexes. */
function* inListOfAnnexes(plan: ResolvedPlan, texts: readonly WordedText[]): Generator<Finding> {
  const named = new Set(texts.flatMap(({ prose }) => (isPlanName(prose.text) ? [prose] : [])));
  if (named.size === 0 || !mayHaveAnnexes(plan, texts)) return;
  const titles = new Map(plan.sections.map((section) => [section.id, section.title]));
  let section: string | undefined;
  let heading = "";
  for (const prose of proseOf(plan)) {
    if (prose.section !== section) heading = titles.get(prose.section ?? "") ?? "";
    section = prose.section;
    if (prose.kind === "heading" || (prose.text.endsWith(":") && /^[^\s:]+:$/.test(prose.text))) heading = prose.text;
    else if (named.has(prose) && isAnnexes.test(heading.trim())) {
      yield { ...facts, message: messages.annexed, source: prose.source, span: prose.span(0, prose.text.length) };
    }
  }
}

function mayHaveAnnexes(plan: ResolvedPlan, texts: readonly WordedText[]): boolean {
  return (
    texts.some(({ words }) => words.some((word) => annexes.includes(word))) ||
    plan.sections.some(({ title }) => isAnnexes.test(title.trim()))
  );
}

/** Those who publish guidance on such plans, and not a plan. */
const authorities =
  /^https?:\/\/(?:[^/]*\.)?(?:thl|kanta|finlex|lvv|valvira|stm|kyberturvallisuuskeskus|digiturvamalli|eur-lex\.europa)\.(?:fi|eu)(?:[/:?#]|$)/i;

function leadsToPlan({ text, url }: Link): boolean {
  if (/^(?:#|mailto:|tel:)/i.test(url) || authorities.test(url)) return false;
  const file = (/^[^?#]*/.exec(url)?.[0] ?? "").split("/").at(-1) ?? "";
  const isDocument = /\.(?:pdf|docx|odt|xlsx|pptx)$/i.test(file);
  return isPlanName(text) || (isDocument && namesPlan(file));
}

const remedy: Localized = {
  en: "It must not be public or attached to the self-monitoring plan. Say only that it has been made, when, and who is responsible for it.",
  fi: "Se ei ole koskaan julkinen, eikä sitä yhdistetä omavalvontasuunnitelmaan. Kerro vain, että se on laadittu, milloin ja kuka siitä vastaa.",
  sv: "Den är aldrig offentlig och slås inte ihop med planen för egenkontroll. Berätta bara att den är utarbetad, när, och vem som ansvarar för den.",
};

const messages: Readonly<Record<Claim | "linked", Localized>> = {
  annexed: {
    en: `The text says that the information security plan is attached to this plan. ${remedy.en}`,
    fi: `Tekstin mukaan tietoturvasuunnitelma on tämän suunnitelman liitteenä tai osana. ${remedy.fi}`,
    sv: `Enligt texten är informationssäkerhetsplanen bilaga till eller del av den här planen. ${remedy.sv}`,
  },
  linked: {
    en: `The link opens the information security plan. ${remedy.en}`,
    fi: `Linkki avaa tietoturvasuunnitelman. ${remedy.fi}`,
    sv: `Länken öppnar informationssäkerhetsplanen. ${remedy.sv}`,
  },
  published: {
    en: `The text says that the public can read the information security plan. ${remedy.en}`,
    fi: `Tekstin mukaan tietoturvasuunnitelma on yleisön luettavissa. ${remedy.fi}`,
    sv: `Enligt texten kan allmänheten läsa informationssäkerhetsplanen. ${remedy.sv}`,
  },
};
