import type { Language, Localized } from "../../text/language.js";

/** The words of the pictures. */
const words = {
  lateMeasures: {
    en: "Not done by the date that was set, on the day of the plan",
    fi: "Määräaika ohitettu suunnitelman päiväykseen mennessä",
    sv: "Tidsfristen överskriden på planens datum",
  },
  actionStatus: {
    en: "State of the development measures",
    fi: "Kehittämistoimenpiteiden tilanne",
    sv: "Läget för utvecklingsåtgärderna",
  },
  "risk-high": { en: "High", fi: "Suuri", sv: "Stor" },
  "risk-low": { en: "Low", fi: "Pieni", sv: "Liten" },
  "risk-medium": { en: "Medium", fi: "Keskisuuri", sv: "Medelstor" },
  riskMatrix: {
    en: "Sizes of the risks: likelihood × impact",
    fi: "Riskien suuruus: todennäköisyys × vaikutus",
    sv: "Riskernas storlek: sannolikhet × konsekvens",
  },
  timeline: {
    en: "Published versions and monitoring reports",
    fi: "Julkaistut versiot ja seurantaraportit",
    sv: "Publicerade versioner och uppföljningsrapporter",
  },
  unratedRisks: {
    en: "Risks without numbers",
    fi: "Riskejä ilman lukuja",
    sv: "Risker utan siffror",
  },
} as const satisfies Readonly<Record<string, Localized>>;

export function pictureWord(key: keyof typeof words, language: Language): string {
  return words[key][language];
}
