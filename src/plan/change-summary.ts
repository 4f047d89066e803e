import type { ChangeSummary } from "./file-types.generated.js";
import type { Language } from "../text/language.js";

/** One and many of a thing that can be added, changed, removed or moved, as a language says them. */
type Phrases = readonly [one: string, many: string];

interface ThingPhrases {
  readonly changed: Phrases;
  readonly added: Phrases;
  readonly removed: Phrases;
}

interface SummaryPhrases {
  readonly none: string;
  readonly sections: ThingPhrases & { readonly moved: Phrases };
  readonly risks: ThingPhrases;
  readonly actions: ThingPhrases;
}

const phrases: Readonly<Record<Language, SummaryPhrases>> = {
  en: {
    actions: {
      added: ["1 new development measure", "# new development measures"],
      changed: ["1 development measure changed", "# development measures changed"],
      removed: ["1 development measure removed", "# development measures removed"],
    },
    none: "no changes in the text",
    risks: {
      added: ["1 new risk", "# new risks"],
      changed: ["1 risk changed", "# risks changed"],
      removed: ["1 risk removed", "# risks removed"],
    },
    sections: {
      added: ["1 new section", "# new sections"],
      changed: ["1 section changed", "# sections changed"],
      moved: ["1 section moved", "# sections moved"],
      removed: ["1 section removed", "# sections removed"],
    },
  },
  fi: {
    actions: {
      added: ["1 uusi kehittämistoimenpide", "# uutta kehittämistoimenpidettä"],
      changed: ["1 kehittämistoimenpide muuttui", "# kehittämistoimenpidettä muuttui"],
      removed: ["1 kehittämistoimenpide poistui", "# kehittämistoimenpidettä poistui"],
    },
    none: "teksti ei muuttunut",
    risks: {
      added: ["1 uusi riski", "# uutta riskiä"],
      changed: ["1 riski muuttui", "# riskiä muuttui"],
      removed: ["1 riski poistui", "# riskiä poistui"],
    },
    sections: {
      added: ["1 uusi kohta", "# uutta kohtaa"],
      changed: ["1 kohta muuttui", "# kohtaa muuttui"],
      moved: ["1 kohta siirtyi", "# kohtaa siirtyi"],
      removed: ["1 kohta poistui", "# kohtaa poistui"],
    },
  },
  sv: {
    actions: {
      added: ["1 ny utvecklingsåtgärd", "# nya utvecklingsåtgärder"],
      changed: ["1 utvecklingsåtgärd ändrades", "# utvecklingsåtgärder ändrades"],
      removed: ["1 utvecklingsåtgärd ströks", "# utvecklingsåtgärder ströks"],
    },
    none: "texten ändrades inte",
    risks: {
      added: ["1 ny risk", "# nya risker"],
      changed: ["1 risk ändrades", "# risker ändrades"],
      removed: ["1 risk ströks", "# risker ströks"],
    },
    sections: {
      added: ["1 ny punkt", "# nya punkter"],
      changed: ["1 punkt ändrades", "# punkter ändrades"],
      moved: ["1 punkt flyttades", "# punkter flyttades"],
      removed: ["1 punkt ströks", "# punkter ströks"],
    },
  },
};

/** How much changed, in words: “3 kohtaa muuttui, 1 uusi riski”. */
export function summaryText({ actions, risks, sections }: ChangeSummary, language: Language): string {
  const words = phrases[language];
  const count = (number: number, [one, many]: Phrases): readonly string[] =>
    number === 0 ? [] : [number === 1 ? one : many.replace("#", String(number))];
  const of = (
    things: Readonly<Record<"added" | "changed" | "removed", number>>,
    kinds: ThingPhrases,
  ): readonly string[] => [
    ...count(things.changed, kinds.changed),
    ...count(things.added, kinds.added),
    ...count(things.removed, kinds.removed),
  ];
  const parts = [
    ...of(sections, words.sections),
    ...count(sections.moved, words.sections.moved),
    ...of(risks, words.risks),
    ...of(actions, words.actions),
  ];
  return parts.length === 0 ? words.none : parts.join(", ");
}
