import type { Rule } from "../rule.js";
import { contrast, grounds, leastContrast, readable } from "../../plan/colour.js";
import type { Language, Localized } from "../../text/language.js";

export const rule: Rule = {
  id: "accent-contrast",
  severity: "warning",
  basis: {
    en: "WCAG 2.1 1.4.3, good practice; Act 306/2019 makes it binding for public providers [M]",
    fi: "WCAG 2.1 1.4.3, hyvä käytäntö; sitoo julkisia palveluntuottajia lain 306/2019 nojalla [M]",
    sv: "WCAG 2.1 1.4.3, god praxis; bindande för offentliga tjänsteproducenter enligt lag 306/2019 [M]",
  },
  summary: {
    en: "The site's accent colour is too pale to read",
    fi: "Sivuston korostusväri on liian vaalea luettavaksi",
    sv: "Webbplatsens accentfärg är för blek för att läsas",
  },
  isAboutUnit: true,
  check({ plan: { config } }, report) {
    const accent = config.data.site?.accent;
    if (accent === undefined || contrast(accent, grounds.light) >= leastContrast) return;
    report({ message: tooPale(accent), source: config.source, span: config.at(["site", "accent"], "value") });
  },
};

function tooPale(accent: string): Localized {
  const shown = readable(accent, grounds.light);
  const ratio = (language: Language): string => {
    // Rounded down: 4.49 must not look as if it were enough.
    const text = (Math.floor(contrast(accent, grounds.light) * 10) / 10).toFixed(1);
    return language === "en" ? text : text.replace(".", ",");
  };
  return {
    en: `Links in the colour ${accent} have a contrast of ${ratio("en")}:1 against the page background, but text needs 4.5:1. The site shows them in the darker ${shown}. Choose that or another darker colour.`,
    fi: `Värin ${accent} kontrasti sivun taustaan on ${ratio("fi")}:1, ja tekstin on oltava vähintään 4,5:1. Sivusto näyttää linkit tummempana värinä ${shown}; valitse se tai muu tummempi väri.`,
    sv: `Färgen ${accent} har kontrasten ${ratio("sv")}:1 mot sidans bakgrund, och text behöver 4,5:1. Webbplatsen visar länkarna i den mörkare färgen ${shown}; välj den eller en annan mörkare färg.`,
  };
}
