import type { Rule } from "../rule.js";
import { isInAddress, isPast, sentencesOf } from "../../plan/sentences.js";
import { terms, type Term } from "./terms.js";
import { formatDate } from "../../plan/dates.js";
import { proseOf } from "../../plan/prose.js";
import type { ResolvedPlan } from "../../plan/resolved.js";
import type { Related } from "../../text/diagnostic.js";
import type { Localized } from "../../text/language.js";
import type { Source, Span } from "../../text/source.js";

const anyTerm = new RegExp(String.raw`(?<!\p{L})(?:${terms.map((term) => term.forms).join("|")})(?!\p{L})`, "giu");
const hint = new RegExp(terms.map((term) => term.hint).join("|"));
const wholeTerms = terms.map((term) => ({ term, whole: new RegExp(`^(?:${term.forms})`, "iu") }));

/** How far the forms look beyond their own end. */
const lookahead = 60;

interface Mention {
  readonly term: Term;
  readonly words: string;
  readonly source: Source;
  readonly span: Span;
}

export const rule: Rule = {
  check(plan, report, today) {
    // One finding for each term in a file: who mends one place searches the file for the others.
    const byPlace = new Map<string, Mention[]>();
    for (const mention of mentions(plan, today)) {
      const key = `${terms.indexOf(mention.term)} ${mention.source.path}`;
      const known = byPlace.get(key);
      if (known === undefined) byPlace.set(key, [mention]);
      else known.push(mention);
    }
    for (const [first, ...others] of byPlace.values()) {
      if (first === undefined) continue;
      report({
        basis: first.term.basis,
        message: explain(first.words, first.term),
        related: others.map(toRelated),
        severity: first.term.severity,
        source: first.source,
        span: first.span,
      });
    }
  },
  id: "outdated-term",
  severity: "warning",
  summary: {
    en: "The text uses a term that the law no longer uses",
    fi: "Teksti käyttää nimitystä, jota laki ei enää käytä",
    sv: "Texten använder en term som lagen inte längre använder",
  },
};

function* mentions(plan: ResolvedPlan, today: string): Generator<Mention> {
  for (const prose of proseOf(plan)) {
    if (!hint.test(prose.text.toLowerCase())) continue;
    for (const sentence of sentencesOf(prose.text)) {
      const judged = new Map<Term, boolean>();
      for (const match of sentence.text.matchAll(anyTerm)) {
        const [words] = match;
        const start = sentence.start + match.index;
        const text = sentence.text.slice(match.index, match.index + words.length + lookahead);
        const term = wholeTerms.find(({ whole }) => whole.test(text))?.term;
        if (term === undefined || isInAddress(prose.text, start, start + words.length)) continue;
        const isFault = judged.get(term) ?? isOutdated(term, sentence.text, today);
        judged.set(term, isFault);
        if (isFault) yield { source: prose.source, span: prose.span(start, start + words.length), term, words };
      }
    }
  }
}

function isOutdated({ only, since, unless }: Term, sentence: string, today: string): boolean {
  if (since !== undefined && (today < since || isPast(sentence, since))) return false;
  return (only?.test(sentence) ?? true) && !(unless?.test(sentence) ?? false);
}

function toRelated({ source, span }: Mention): Related {
  return { message: { en: "here too", fi: "myös tässä", sv: "även här" }, source, span };
}

function explain(words: string, { now, since }: Term): Localized {
  const found = words.replaceAll(/\s+/g, " ");
  if (since === undefined)
    return {
      en: `“${found}” is not the statute's term, which is “${now}”. Write that.`,
      fi: `”${found}” ei ole lain termi; laki sanoo ”${now}”. Kirjoita niin.`,
      sv: `”${found}” är inte lagens term; lagen säger ”${now}”. Skriv så.`,
    };
  return {
    en: `“${found}” is outdated: since ${formatDate(since, "en")} it is “${now}”. Write that instead.`,
    fi: `”${found}” on vanhentunut: ${formatDate(since, "fi")} alkaen se on ”${now}”. Kirjoita uusi nimitys.`,
    sv: `”${found}” är föråldrat: från ${formatDate(since, "sv")} heter det ”${now}”. Skriv den nya termen.`,
  };
}
