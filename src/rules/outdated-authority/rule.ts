import type { Rule } from "../rule.js";
import { isInAddress, isPast, sentencesIn } from "../../prose/sentences.js";
import { formatDate } from "../../plan/dates.js";
import type { Localized } from "../../text/language.js";
import { latin } from "../../text/latin.js";

/** The day on which Lupa- ja valvontavirasto took over. */
const takeover = "2026-01-01";

/** Valvira's full name has that of the new authority in it. */
const mention = latin(
  /(?<!\p{L})(?:[Ss]osiaali- ja terveysalan lupa- ja valvontavirasto\p{L}*|[Aa]luehallintovirasto\p{L}*|(?:AVI|Avi)(?::?(?:lle|lta|lla|in|n|t|sta|ssa))?|[Vv]alvira(?:an|lle|lta|n|sta)?|Tillstånds- och tillsynsverket för social- och hälsovården|[Rr]egionförvaltningsverk\p{L}*|RFV)(?!\p{L})/gu,
);
/** The form in which one turns to an authority. */
const towards = /(?:lle|oon|iin|valviraan)$/iu;
const towardsBefore = latin(/(?<!\p{L})till\s+(?:[^.,;]{0,60}?\s(?:eller|och)\s+)?$/iu);
/** Words of complaint and of supervision. */
const task = latin(
  /kantel|(?<!\p{L})valvo(?:o|vat|va(?:na)?\s+viranomai)|valvontaviranomai|klagomål|(?<!\p{L})tillsynsmyndighet|(?<!\p{L})övervakar/iu,
);
/** Supervision that happened and papers that exist keep the name of the authority of their time. */
const ofItsTime =
  /^\s*(?:\([^)]{0,40}\)\s*)?:?\s*(?:määräy|ohje|ohjei|päätö|rekister|myöntä|laillist|antam|tehtäv|julkais|lupa|luva|verkkokoulu|föreskrift|anvisning|beslut|register|uppgifter)/iu;

export const rule: Rule = {
  id: "outdated-authority",
  severity: "warning",
  severityNote: {
    en: " when the plan's date is 1 January 2026 or later; info for an older plan, which was right when it was written",
    fi: ", kun suunnitelman päiväys on 1.1.2026 tai myöhempi; vanhemmassa suunnitelmassa huomio, sillä kirjoitettaessa tieto oli oikea",
    sv: " när planens datum är 1.1.2026 eller senare; för en äldre plan info, eftersom uppgiften var rätt när den skrevs",
  },
  basis: {
    en: "Act 530/2025 31 § [L]",
    fi: "laki 530/2025 31 § [L]",
    sv: "lag 530/2025 31 § [L]",
  },
  summary: {
    en: "The text refers readers to an authority that no longer exists",
    fi: "Teksti ohjaa viranomaiseen, jota ei enää ole",
    sv: "Texten hänvisar till en myndighet som inte längre finns",
  },
  beginnings: [
    "aluehallintovirasto",
    "avi",
    "valvira",
    "sosiaali- ja terveysalan lupa- ja valvontavirasto",
    "tillstånds- och tillsynsverket för social",
    "regionförvaltningsverk",
    "rfv",
  ],
  check({ plan, today, texts }, report) {
    if (!today.hasReached(takeover)) return;
    const { date } = plan.unit.plan;
    const isOfToday = date === undefined || date >= takeover;
    for (const { prose } of texts) {
      if (prose.text.search(mention) === -1) continue;
      for (const { start, text } of sentencesIn(prose)) {
        if (text.search(mention) === -1 || isPast(text, takeover)) continue;
        const isAboutTask = task.test(text);
        for (const match of text.matchAll(mention)) {
          const [words] = match;
          const end = match.index + words.length;
          if (!isTurnedTo(text, match.index, end) && !(isAboutTask && !isOfItsTime(text, end))) continue;
          if (isInAddress(text, match.index, end)) continue;
          report({
            basis: { en: "Act 530/2025 31 § [L]", fi: "laki 530/2025 31 § [L]", sv: "lag 530/2025 31 § [L]" },
            message: isOfToday ? outdated(words) : update(words),
            severity: isOfToday ? "warning" : "info",
            source: prose.source,
            span: prose.span(start + match.index, start + end),
          });
        }
      }
    }
  },
};

/** Whether the words name an authority as one that the reader turns to. */
function isTurnedTo(sentence: string, start: number, end: number): boolean {
  return towards.test(sentence.slice(start, end)) || towardsBefore.test(sentence.slice(Math.max(0, start - 80), start));
}

function isOfItsTime(sentence: string, end: number): boolean {
  return ofItsTime.test(sentence.slice(end, end + 100));
}

function outdated(words: string): Localized {
  return {
    en: `“${words}” no longer exists: Lupa- ja valvontavirasto (LVV) took over its tasks on ${formatDate(takeover, "en")}. Name LVV instead.`,
    fi: `”${words}” viittaa viranomaiseen, jota ei enää ole: sen tehtävät siirtyivät ${formatDate(takeover, "fi")} Lupa- ja valvontavirastolle (LVV). Kirjoita Lupa- ja valvontavirasto.`,
    sv: `”${words}” finns inte längre: uppgifterna övergick ${formatDate(takeover, "sv")} till Tillstånds- och tillsynsverket (LVV). Skriv Tillstånds- och tillsynsverket.`,
  };
}

function update(words: string): Localized {
  return {
    en: `“${words}” was right on the plan's date, but Lupa- ja valvontavirasto (LVV) took over its tasks on ${formatDate(takeover, "en")}. Name LVV when you next update the plan.`,
    fi: `”${words}” oli oikein suunnitelman päiväyksen aikaan, mutta tehtävät siirtyivät ${formatDate(takeover, "fi")} Lupa- ja valvontavirastolle (LVV). Vaihda nimi, kun seuraavan kerran päivität suunnitelman.`,
    sv: `”${words}” var rätt vid planens datum, men uppgifterna övergick ${formatDate(takeover, "sv")} till Tillstånds- och tillsynsverket (LVV). Byt namnet när du nästa gång uppdaterar planen.`,
  };
}
