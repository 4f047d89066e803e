import type { BuildResult } from "../../pipeline/build/build-result.js";
import type { Shard } from "../../pipeline/shard/assign-shard.js";
import type { Localized } from "../../text/language.js";

type Site = NonNullable<BuildResult["site"]>;

/** Why there is no new site; `wouldDraft`: whether a draft could be built all the same. */
export function notBuiltText(errors: number, wouldDraft: boolean): Localized {
  const draft: Localized = wouldDraft
    ? {
        en: " A draft can be built all the same: --draft.",
        fi: " Luonnoksen voi silti koota: --draft.",
        sv: " Ett utkast kan ändå byggas: --draft.",
      }
    : { en: "", fi: "", sv: "" };
  return {
    en: `Nothing was built: ${errors} ${errors === 1 ? "error" : "errors"}. The earlier site is as it was.${draft.en}`,
    fi: `Mitään ei koottu: ${errors} ${errors === 1 ? "virhe" : "virhettä"}. Aiempi sivusto on ennallaan.${draft.fi}`,
    sv: `Inget byggdes: ${errors} fel. Den tidigare webbplatsen är orörd.${draft.sv}`,
  };
}

/** What was made. */
export function builtText({ pdfs, units }: Site, out: string, isDraft: boolean, shard: Shard | undefined): Localized {
  const made: Localized = isDraft
    ? { en: "Draft built", fi: "Luonnos koottu", sv: "Utkast byggt" }
    : { en: "Built", fi: "Koottu", sv: "Byggt" };
  const part = shard === undefined ? "" : ` ${shard.index}/${shard.count}`;
  return {
    en: `${made.en}${part}: ${units} ${units === 1 ? "plan" : "plans"}, ${pdfs} ${pdfs === 1 ? "PDF" : "PDFs"} → ${out}`,
    fi: `${made.fi}${part}: ${units} ${units === 1 ? "suunnitelma" : "suunnitelmaa"}, ${pdfs} PDF → ${out}`,
    sv: `${made.sv}${part}: ${units} ${units === 1 ? "plan" : "planer"}, ${pdfs} PDF → ${out}`,
  };
}

/** What it took, counted. */
export function workText({ indexed, kept, made, printed, prints, wrote }: Site["work"]): Localized {
  if (!wrote)
    return {
      en: `Nothing has changed: ${kept} kept, nothing written`,
      fi: `Mikään ei ole muuttunut: ennallaan ${kept}, mitään ei kirjoitettu`,
      sv: `Inget har ändrats: ${kept} oförändrade, inget skrevs`,
    };
  return {
    en: `Made ${made}, kept ${kept}; PDFs printed ${printed} in ${prints} ${prints === 1 ? "print" : "prints"}; ${indexed} ${indexed === 1 ? "document" : "documents"} indexed for search`,
    fi: `Tehty ${made}, ennallaan ${kept}; PDF-tiedostoja tulostettu ${printed}, tulosteita ${prints}; hakua varten luettu ${indexed}`,
    sv: `Gjorda ${made}, oförändrade ${kept}; utskrivna PDF-filer ${printed}, utskrifter ${prints}; indexerade för sökning ${indexed}`,
  };
}
