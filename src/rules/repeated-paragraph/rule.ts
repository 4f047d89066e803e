import type { Rule } from "../rule.js";
import { spanOf } from "../../plan/parsed.js";
import { plainText } from "../../plan/plain-text.js";
import type { ResolvedPlan } from "../../plan/resolved.js";
import { contentsOf } from "../../plan/text-contents.js";
import type { Source, Span } from "../../text/source.js";

/** Shorter ones are said twice with reason, such as who answers for something. */
const shortest = 160;

interface Paragraph {
  readonly text: string;
  readonly heading: string;
  readonly source: Source;
  readonly span: Span;
}

export const rule: Rule = {
  check(plan, report) {
    const seen = new Map<string, Paragraph>();
    for (const paragraph of withTwinBeginnings(longParagraphs(plan))) {
      const { source, span, text } = paragraph;
      const key = plainForm(text);
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, paragraph);
        continue;
      }
      const start = `${text.slice(0, 40).replaceAll(/\s+/g, " ").trim()}…`;
      report({
        message: {
          en: `The paragraph “${start}” already stands in “${first.heading}”. Tell it in one place and refer to it in the other, or write what belongs here.`,
          fi: `Kappale ”${start}” on jo kohdassa ”${first.heading}”. Kerro asia yhdessä paikassa ja viittaa siihen toisesta, tai kirjoita tähän se, mikä tähän kuuluu.`,
          sv: `Stycket ”${start}” finns redan i ”${first.heading}”. Berätta det på ett ställe och hänvisa dit från det andra, eller skriv det som hör hit.`,
        },
        related: [
          {
            message: {
              en: "Here the paragraph stands for the first time",
              fi: "Kappale on tässä ensimmäisen kerran",
              sv: "Här står stycket första gången",
            },
            source: first.source,
            span: first.span,
          },
        ],
        source,
        span,
      });
    }
  },
  id: "repeated-paragraph",
  severity: "info",
  summary: {
    en: "The same long paragraph stands twice in the plan",
    fi: "Sama pitkä kappale on suunnitelmassa kahdesti",
    sv: "Samma långa stycke finns två gånger i planen",
  },
};

/** The paragraphs that begin as another does: only these are worth comparing to the end. */
function withTwinBeginnings(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const counts = new Map<string, number>();
  const beginnings = paragraphs.map(({ text }) => beginningOf(text.slice(0, 60)));
  for (const beginning of beginnings) counts.set(beginning, (counts.get(beginning) ?? 0) + 1);
  return paragraphs.filter((_, index) => (counts.get(beginnings[index] ?? "") ?? 0) > 1);
}

function beginningOf(text: string): string {
  return (/[^\S ]|\s\s|\u00AD/.test(text) ? plainForm(text) : text.toLowerCase()).slice(0, 30);
}

/** Without what a reader does not see, and without capitals. */
function plainForm(text: string): string {
  return text.replaceAll(/[\s\u00AD]+/g, " ").toLowerCase();
}

/** Reports of two periods may well say the same; the plan's own text is looked at. */
function longParagraphs(plan: ResolvedPlan): readonly Paragraph[] {
  const headings = new Map(
    plan.sections.flatMap(({ number, parts, title }) =>
      parts.map(({ text }) => [text, `${number ?? ""} ${title}`.trim()] as const),
    ),
  );
  const found: Paragraph[] = [];
  for (const { paragraphs, text } of contentsOf(plan)) {
    const heading = headings.get(text);
    if (heading === undefined) continue;
    for (const node of paragraphs) {
      const words = plainText(node).trim();
      if (words.length >= shortest) found.push({ heading, source: text.source, span: spanOf(text, node), text: words });
    }
  }
  return found;
}
