import { emailLink, phoneLink } from "../plan/contact.js";
import { h, type Child } from "../html/elements.js";
import { framedPage } from "./frame.js";
import { alternates, languageNav, type LanguageLink } from "./language-links.js";
import type { PageContext } from "./page-context.js";
import { word } from "../words/words.js";
import type { Accessibility, Workspace } from "../../plan/file-types.generated.js";
import { formatDate } from "../../plan/dates.js";
import type { Language, Localized } from "../../text/language.js";

/** The supervisor's site about the demands and complaints (306/2019; Traficom since 1.1.2025). */
const supervisorSite = "https://www.saavutettavuusvaatimukset.fi/";

/** Where the statement's page stands and what it needs of the site. */
export interface AccessibilityPlace {
  readonly pageContext: PageContext;
  readonly provider: Workspace["provider"];
  readonly canonical: string | undefined;
  readonly languages: readonly LanguageLink[];
  readonly toRoot: string;
}

/** The accessibility statement, from what the provider says of it; it has the parts that 306/2019 9 § asks for. */
export function accessibilityPage(
  facts: Accessibility,
  shortcomings: readonly string[],
  language: Language,
  place: AccessibilityPlace,
): string {
  const { canonical, languages, pageContext, provider, toRoot } = place;
  const title = word("accessibility", language);
  const say = (text: Localized): string => text[language].replaceAll("{date}", formatDate(facts.date, language));
  const { email, phone } = facts.contact;
  const main: Child[] = [
    languageNav(languages, language),
    // The long word may break on a narrow phone, between its two parts.
    h("h1", title.replace(/(?=seloste|utlåtande)/, "\u00AD")),
    h(
      "p",
      say(texts.about)
        .replace("{site}", () => pageContext.title[language])
        .replace("{provider}", () => provider.name),
    ),
    h("h2", say(texts.stateTitle)),
    h("p", say(shortcomings.length === 0 ? texts.conforms : texts.conformsPartly)),
    shortcomings.length === 0
      ? undefined
      : h(
          "ul",
          shortcomings.map((text) => h("li", text)),
        ),
    h("p", say(facts["assessed-by"] === "outsider" ? texts.byOutsider : texts.bySelf)),
    h("h2", say(texts.feedbackTitle)),
    h("p", say(texts.feedback)),
    h("p", [emailLink(email), ...(phone === undefined ? [] : [h("br"), phoneLink(phone)])]),
    h("h2", say(texts.supervisionTitle)),
    h("p", [say(texts.supervision), " ", h("a", { href: supervisorSite }, "saavutettavuusvaatimukset.fi"), "."]),
  ];
  return framedPage({
    bodyClass: "text-page",
    canonical,
    description: `${title}, ${provider.name}`,
    language,
    links: alternates(languages),
    pageContext,
    main: [h("div", { class: "text" }, main)],
    provider,
    title: `${title} – ${pageContext.title[language]}`,
    toRoot,
  });
}

const texts = {
  about: {
    en: "This statement is about the web site “{site}” of {provider}, and about the PDF files on it.",
    fi: "Tämä seloste koskee palveluntuottajan {provider} verkkosivustoa ”{site}” ja sen PDF-tiedostoja.",
    sv: "Detta utlåtande gäller webbplatsen ”{site}”, som tillhör {provider}, och dess PDF-filer.",
  },
  byOutsider: {
    en: "An outside assessor assessed the accessibility. The statement was last gone through on {date}.",
    fi: "Saavutettavuuden on arvioinut ulkopuolinen arvioija. Seloste on käyty läpi viimeksi {date}.",
    sv: "Tillgängligheten har bedömts av en utomstående. Utlåtandet gicks senast igenom {date}.",
  },
  bySelf: {
    en: "The provider assessed the accessibility itself. The statement was last gone through on {date}.",
    fi: "Palveluntuottaja on arvioinut saavutettavuuden itse. Seloste on käyty läpi viimeksi {date}.",
    sv: "Tjänsteproducenten har själv bedömt tillgängligheten. Utlåtandet gicks senast igenom {date}.",
  },
  conforms: {
    en: "The provider knows of nothing on the site that does not meet the demands of accessibility (WCAG, levels A and AA).",
    fi: "Palveluntuottajan tiedossa ei ole, että sivustolla olisi jotakin, mikä ei täytä saavutettavuusvaatimuksia (WCAG, tasot A ja AA).",
    sv: "Tjänsteproducenten känner inte till något på webbplatsen som inte uppfyller tillgänglighetskraven (WCAG, nivåerna A och AA).",
  },
  conformsPartly: {
    en: "The site meets the demands of accessibility (WCAG, levels A and AA) in part. These parts do not meet them yet:",
    fi: "Sivusto täyttää saavutettavuusvaatimukset (WCAG, tasot A ja AA) osittain. Nämä kohdat eivät vielä täytä niitä:",
    sv: "Webbplatsen uppfyller delvis tillgänglighetskraven (WCAG, nivåerna A och AA). Dessa delar uppfyller dem inte ännu:",
  },
  feedback: {
    en: "If something on the site cannot be used, or you need its content in another form, tell us. We answer within two weeks.",
    fi: "Jos jokin sivustolla ei toimi sinulle tai tarvitset sisällön toisessa muodossa, kerro siitä meille. Vastaamme kahden viikon kuluessa.",
    sv: "Om något på webbplatsen inte fungerar för dig eller om du behöver innehållet i en annan form, berätta det för oss. Vi svarar inom två veckor.",
  },
  feedbackTitle: {
    en: "Feedback on accessibility",
    fi: "Palaute saavutettavuudesta",
    sv: "Respons om tillgängligheten",
  },
  stateTitle: {
    en: "How accessible the site is",
    fi: "Sivuston saavutettavuuden tila",
    sv: "Webbplatsens tillgänglighet",
  },
  supervision: {
    en: "If you do not get an answer within two weeks, or are not content with it, you can make a complaint to the supervisor of accessibility, the Finnish Transport and Communications Agency Traficom:",
    fi: "Jos et saa vastausta kahden viikon kuluessa tai et ole siihen tyytyväinen, voit tehdä kantelun saavutettavuuden valvojalle, Liikenne- ja viestintävirasto Traficomille:",
    sv: "Om du inte får svar inom två veckor eller inte är nöjd med svaret kan du anföra klagomål hos Transport- och kommunikationsverket Traficom, som övervakar tillgängligheten:",
  },
  supervisionTitle: { en: "Supervision", fi: "Valvonta", sv: "Tillsyn" },
} as const satisfies Readonly<Record<string, Localized>>;
