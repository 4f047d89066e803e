import { factsParagraph } from "./rule-facts.js";
import type { Language, Localized } from "../text/language.js";

/** The files of a new rule by their names. They compile, and the examples hold; the tests fail until every TODO is replaced. */
export function ruleFiles(id: string): ReadonlyMap<string, string> {
  return new Map([
    ["rule.ts", ruleModule(id)],
    ["rule.md", rulePage(id)],
    ["explain.fi.md", explanation("fi", "Korjaa näin")],
    ["explain.sv.md", explanation("sv", "Så rättar du")],
  ]);
}

const basis: Localized = {
  en: "TODO: the legal source with its reliability code, or “good practice”",
  fi: "TODO: säädös ja luotettavuuskoodi, tai ”hyvä käytäntö”",
  sv: "TODO: författningen och tillförlitlighetskoden, eller ”god praxis”",
};

const introduction: Localized = {
  en: "TODO: what the rule finds, why it matters, and what the rule leaves alone.",
  fi: "TODO: mitä sääntö löytää, miksi sillä on väliä ja mitä sääntö ei arvioi.",
  sv: "TODO: vad regeln hittar, varför det spelar roll och vad regeln inte bedömer.",
};

const remedy: Localized = {
  en: "TODO: what the author has to do.",
  fi: "TODO: mitä kirjoittajan on tehtävä.",
  sv: "TODO: vad skribenten ska göra.",
};

function facts(language: Language): string {
  return factsParagraph({ basis, severity: "warning" }, language);
}

function explanation(language: Language, label: string): string {
  return `${introduction[language]}\n\n${facts(language)}\n\n**${label}:** ${remedy[language]}\n`;
}

function ruleModule(id: string): string {
  return `import type { Rule } from "../rule.js";
import type { Localized } from "../../text/language.js";

export const rule: Rule = {
  id: "${id}",
  severity: "warning",
  basis: {
    en: "${basis.en}",
    fi: "${basis.fi}",
    sv: "${basis.sv}",
  },
  summary: {
    en: "TODO: what is wrong, in a few words",
    fi: "TODO: mikä on vialla, muutamalla sanalla",
    sv: "TODO: vad som är fel, med några ord",
  },
  words: ["todo"],
  check({ texts }, report) {
    for (const { prose } of texts) {
      for (const match of prose.text.matchAll(/TODO/gi)) {
        const end = match.index + match[0].length;
        report({ message: message(match[0]), source: prose.source, span: prose.span(match.index, end) });
      }
    }
  },
};

function message(found: string): Localized {
  return {
    en: \`TODO: what is wrong with “\${found}”, what was expected, and what to do.\`,
    fi: \`TODO: mikä kohdassa ”\${found}” on vialla, mitä odotettiin ja mitä on tehtävä.\`,
    sv: \`TODO: vad som är fel med ”\${found}”, vad som väntades och vad som ska göras.\`,
  };
}
`;
}

function rulePage(id: string): string {
  return `# ${id}

${introduction.en}

${facts("en")}

**How to fix:** ${remedy.en}

## Wrong

\`\`\`markdown 3.5-oikeudet.md
---
section: "3.5"
---

TODO.
\`\`\`

\`\`\`findings
3.5-oikeudet.md:5 warning TODO
\`\`\`

## Right

\`\`\`markdown 3.5-oikeudet.md
---
section: "3.5"
---

Asiakkaalla on oikeus hyvään palveluun.
\`\`\`
`;
}
