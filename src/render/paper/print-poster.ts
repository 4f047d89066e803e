import type { Element } from "hast";
import { contactCard } from "../plan/contact.js";
import { flat, h, type Child } from "../html/elements.js";
import { paperDocument, type PrintDocument, type PrintTheme } from "./paper.js";
import { qrCode } from "./qr-code.js";
import { word, type Word } from "../words/words.js";
import type { Contact, ValidPlan } from "../../plan/resolved.js";
import { findRole } from "../../regulation/regulation.js";

/** The id of the style element by which the page is made smaller when it has much to say. */
const fitElement = "poster-fit";

const inColumns =
  ".poster-block.poster-block { grid-column: 1 / -1; } .poster-block.poster-block .contacts { grid-template-columns: repeat(auto-fill, minmax(75mm, 1fr)); }";

/** First the people stand side by side, then they become smaller, and last the code and the unit's name with them. */
export const posterFit = {
  element: fitElement,
  styles: [
    ...[1, 0.9, 0.8, 0.7].map((size) => `${inColumns} .poster-blocks { zoom: ${size}; }`),
    ...[0.9, 0.8, 0.7, 0.6, 0.5].map((size) => `${inColumns} .poster-blocks { zoom: 0.7; } body { zoom: ${size}; }`),
  ],
} as const;

/** One page for the wall: where the plan is, where to give feedback, who takes complaints, who helps. `address` is that of the plan's page. */
export function printPoster(plan: ValidPlan, theme: PrintTheme, address: string): PrintDocument {
  const { language, provider, unit } = plan;
  const feedback: Contact = {
    name: unit.name,
    ...(unit.phone === undefined ? {} : { phone: unit.phone }),
    ...(unit.email === undefined ? {} : { email: unit.email }),
  };
  return paperDocument({
    address,
    author: provider.name,
    body: [
      h("style", { id: fitElement }),
      ...flat(
        theme.isDraft ? h("div", { ariaHidden: "true", class: "watermark" }, word("draft", language)) : undefined,
      ),
      h("div", { class: "poster-head" }, [
        theme.logo === undefined
          ? h("p", { class: "cover-provider" }, provider.name)
          : h("img", { alt: provider.name, class: "logo", src: theme.logo }),
        h("p", { class: "kicker" }, word("plan", language)),
        h("h1", unit.name),
      ]),
      h("div", { class: "poster-code" }, [
        qrCode(address, `${word("qrCode", language)}: ${address}`),
        h("div", [
          h("p", { class: "poster-lead" }, word("posterLead", language)),
          h("p", { class: "poster-address" }, h("a", { href: address }, address.replace(/^https?:\/\//, ""))),
        ]),
      ]),
      h("div", { class: "poster-blocks" }, [
        ...flat(block("posterFeedback", "posterFeedbackText", [contactCard(feedback, language)], plan)),
        ...flat(block("posterComplaint", "posterComplaintText", cardsOf(["complaints"], plan), plan)),
        ...flat(block("posterHelp", "posterHelpText", cardsOf(["social-ombud", "patient-ombud"], plan), plan)),
      ]),
    ],
    bodyClass: "print poster",
    hyphenate: theme.hyphenate,
    language,
    style: theme.style,
    title: `${word("poster", language)}: ${unit.name}`,
  });
}

function block(title: Word, text: Word, cards: readonly Element[], { language }: ValidPlan): Child {
  if (cards.length === 0) return undefined;
  return h("div", { class: "poster-block" }, [
    h("h2", word(title, language)),
    h("p", word(text, language)),
    h("div", { class: "contacts" }, [...cards]),
  ]);
}

function cardsOf(roles: readonly string[], { language, roles: held }: ValidPlan): readonly Element[] {
  return roles.flatMap((role) =>
    (held.get(role)?.holders ?? []).map((holder) => contactCard(holder, language, findRole(role)?.title[language])),
  );
}
