import { beginningsIn } from "./beginnings.js";
import type { Rule } from "../rule.js";
import { spanOf } from "../../plan/parsed.js";
import { plainText } from "../../prose/plain-text.js";
import type { ResolvedPlan } from "../../plan/resolved.js";
import { contentsOf, type TextContents } from "../../prose/text-contents.js";
import type { Source, Span } from "../../text/source.js";

interface Paragraph {
  readonly text: string;
  readonly heading: string;
  readonly source: Source;
  readonly span: Span;
}

export const rule: Rule = {
  id: "repeated-paragraph",
  severity: "info",
  basis: {
    en: "good practice",
    fi: "hyvä käytäntö",
    sv: "god praxis",
  },
  summary: {
    en: "The same long paragraph appears twice in the plan",
    fi: "Sama pitkä kappale on suunnitelmassa kahdesti",
    sv: "Samma långa stycke finns två gånger i planen",
  },
  check({ plan }, report) {
    const seen = new Map<string, Paragraph>();
    for (const paragraph of likelyTwins(plan)) {
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
          en: `The paragraph “${start}” already appears in “${first.heading}”. Keep it in one place and refer to it from the other, or write what belongs here.`,
          fi: `Kappale ”${start}” on jo kohdassa ”${first.heading}”. Kerro asia yhdessä paikassa ja viittaa siihen toisesta, tai kirjoita tähän se, mikä tähän kuuluu.`,
          sv: `Stycket ”${start}” finns redan i ”${first.heading}”. Berätta det på ett ställe och hänvisa dit från det andra, eller skriv det som hör hit.`,
        },
        related: [
          {
            message: {
              en: "The paragraph first appears here",
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
};

/** Without what a reader does not see, and without capitals. */
function plainForm(text: string): string {
  return text.replaceAll(/[\s\u00AD]+/g, " ").toLowerCase();
}

/**
 * The long paragraphs of the plan that begin as another does: only these are worth comparing to the end. Reports of two periods may well say
 * the same; the plan's own text is looked at.
 */
function likelyTwins(plan: ResolvedPlan): readonly Paragraph[] {
  const texts = contentsOf(plan).filter(({ section }) => section !== undefined);
  const seen = new Set<number>();
  const caseCollisions = new Set<number>();
  for (const text of texts)
    for (const { key } of beginningsIn(text)) if (seen.size === seen.add(key).size) caseCollisions.add(key);
  if (caseCollisions.size === 0) return [];
  return texts.flatMap((contents) =>
    beginningsIn(contents)
      .filter(({ key }) => caseCollisions.has(key))
      .map(({ node }) => ({
        heading: headingOf(contents, plan),
        source: contents.source,
        span: spanOf(contents.text, node),
        text: plainText(node).trim(),
      })),
  );
}

function headingOf({ text }: TextContents, { sections }: ResolvedPlan): string {
  const section = sections.find(({ parts }) => parts.some((part) => part.text === text));
  return `${section?.number ?? ""} ${section?.title ?? ""}`.trim();
}
