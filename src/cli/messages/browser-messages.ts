import type { BrowserFailure } from "../../host/browser.js";
import type { BuildWarning } from "../../pipeline/build/build-request.js";
import { Failure } from "../../text/failure.js";
import type { Localized } from "../../text/language.js";

/** What a browser's failure means to the user, and what to do. */
export function browserFailure(failure: BrowserFailure): Failure {
  switch (failure.kind) {
    case "not-found":
      return new Failure(
        {
          en: `No browser was found to print the PDFs. Looked for: ${failure.tried.join("; ")}.`,
          fi: `PDF-tiedostojen tekemiseen ei löytynyt selainta. Etsittiin: ${failure.tried.join("; ")}.`,
          sv: `Ingen webbläsare hittades för att göra PDF-filerna. Söktes: ${failure.tried.join("; ")}.`,
        },
        withoutBrowser,
      );
    case "start-failed":
      return new Failure(
        {
          en: `The browser ${failure.executable} did not start: ${failure.detail}`,
          fi: `Selain ${failure.executable} ei käynnistynyt: ${failure.detail}`,
          sv: `Webbläsaren ${failure.executable} startade inte: ${failure.detail}`,
        },
        withoutBrowser,
      );
    case "timeout":
      return new Failure(
        {
          en: `The PDF of ${failure.name} was not ready in ${failure.timeoutMs / 1000} seconds.`,
          fi: `Yksikön ${failure.name} PDF ei valmistunut ${failure.timeoutMs / 1000} sekunnissa.`,
          sv: `PDF-filen för ${failure.name} blev inte klar på ${failure.timeoutMs / 1000} sekunder.`,
        },
        {
          en: "Give it more time with --pdf-timeout, or look for very large pictures in the unit's folder. The earlier site is as it was.",
          fi: "Anna lisää aikaa valitsimella --pdf-timeout tai etsi yksikön kansiosta hyvin suuria kuvia. Aiempi sivusto on ennallaan.",
          sv: "Ge mer tid med --pdf-timeout eller leta efter mycket stora bilder i enhetens mapp. Den tidigare webbplatsen är orörd.",
        },
      );
    case "crashed":
      return new Failure(
        {
          en: `The browser stopped while it printed ${failure.name}: ${failure.detail}`,
          fi: `Selain kaatui tehdessään yksikön ${failure.name} PDF-tiedostoa: ${failure.detail}`,
          sv: `Webbläsaren kraschade när den gjorde PDF-filen för ${failure.name}: ${failure.detail}`,
        },
        {
          en: "Try again; if it happens again, choose another browser with --browser, or build without PDFs: --no-pdf.",
          fi: "Yritä uudelleen. Jos sama toistuu, valitse toinen selain valitsimella --browser tai kokoa ilman PDF-tiedostoja: --no-pdf.",
          sv: "Försök igen. Händer det på nytt, välj en annan webbläsare med --browser eller bygg utan PDF-filer: --no-pdf.",
        },
      );
  }
}

const withoutBrowser: Localized = {
  en: "Install Chrome, Chromium or Edge, name one with --browser or OMAVALVONTA_BROWSER, or build only the pages: --no-pdf.",
  fi: "Asenna Chrome, Chromium tai Edge, anna selaimen polku valitsimella --browser tai muuttujassa OMAVALVONTA_BROWSER, tai kokoa vain sivut: --no-pdf.",
  sv: "Installera Chrome, Chromium eller Edge, ange en webbläsare med --browser eller OMAVALVONTA_BROWSER, eller bygg bara sidorna: --no-pdf.",
};

/** What the user should know of a build that went on. `shown` says a path of what is made as the user would write it. */
export function warningText(warning: BuildWarning, shown: (path: string) => string): Localized {
  if (warning.kind === "inaccessible-pdf") return inaccessible(shown(warning.path));
  if (warning.kind === "no-search") return withoutSearch;
  if (warning.kind === "no-poster") return withoutPoster;
  return warning.reason === "root"
    ? {
        en: "The browser runs without its sandbox, as it cannot have one when started as root.",
        fi: "Selain toimii ilman hiekkalaatikkoa, koska pääkäyttäjänä käynnistettynä sillä ei voi olla sellaista.",
        sv: "Webbläsaren körs utan sandlåda, eftersom den inte kan ha någon när den startas som root.",
      }
    : {
        en: "The browser runs without its sandbox, as OMAVALVONTA_NO_SANDBOX asks.",
        fi: "Selain toimii ilman hiekkalaatikkoa, koska OMAVALVONTA_NO_SANDBOX pyytää sitä.",
        sv: "Webbläsaren körs utan sandlåda, eftersom OMAVALVONTA_NO_SANDBOX begär det.",
      };
}

const withoutSearch: Localized = {
  en: "The site has no search: the optional package pagefind, which makes its index, is not installed here or does not run on this machine. Install it with: npm install --include=optional",
  fi: "Sivustolla ei ole hakua: valinnaista pakettia pagefind, joka tekee haun hakemiston, ei ole asennettu tai se ei toimi tässä koneessa. Asenna se: npm install --include=optional",
  sv: "Webbplatsen har ingen sökning: det valfria paketet pagefind, som gör sökindexet, är inte installerat här eller fungerar inte på den här datorn. Installera det med: npm install --include=optional",
};

const withoutPoster: Localized = {
  en: "No posters were made, as they show the site's address: write site: {url: …} into omavalvonta.yaml.",
  fi: "Seinäjulisteita ei tehty, koska ne näyttävät sivuston osoitteen: kirjoita tiedostoon omavalvonta.yaml kohta site: {url: …}.",
  sv: "Inga anslag för väggen gjordes, eftersom de visar webbplatsens adress: skriv site: {url: …} i omavalvonta.yaml.",
};

function inaccessible(path: string): Localized {
  return {
    en: `${path} fails a check of accessibility, and therefore does not say that it follows PDF/UA. The reasons: omavalvonta doctor --pdf "${path}"`,
    fi: `${path} ei läpäise kaikkia saavutettavuuden tarkistuksia, joten siinä ei ilmoiteta sen noudattavan PDF/UA-standardia. Syyt näet komennolla: omavalvonta doctor --pdf "${path}"`,
    sv: `${path} klarar inte alla tillgänglighetskontroller och anger därför inte att den följer PDF/UA. Orsakerna visas med: omavalvonta doctor --pdf "${path}"`,
  };
}
