import type { Element } from "hast";
import { pictureWord } from "./chart-words.js";
import { label, picture } from "./picture.js";
import { h } from "../html/elements.js";
import type { ResolvedAction } from "../../plan/resolved.js";
import { regulation, titleIn } from "../../regulation/regulation.js";
import type { Language } from "../../text/language.js";

/** From the end to the beginning: what is done stands first. */
const states = ["done", "in-progress", "planned"] as const;
const width = 320;
const height = 40;

/**
 * How far the development measures are; nothing when fewer than two say. `day` is the plan's own: what should have been done by then and is
 * not is late.
 */
export function actionStatus(
  actions: readonly ResolvedAction[],
  day: string | undefined,
  language: Language,
): Element | undefined {
  const told = actions.filter((action) => action.status !== undefined);
  if (told.length < 2) return undefined;
  const counts = states
    .map((state) => ({
      count: told.filter((action) => action.status === state).length,
      name: titleIn(regulation["action-status"], state, language),
      state,
    }))
    .filter(({ count }) => count > 0);
  const late = told.filter(
    ({ due, status }) => status !== "done" && due !== undefined && day !== undefined && due < day,
  );
  let before = 0;
  const parts = counts.flatMap(({ count, state }) => {
    const x = 1 + (before / told.length) * (width - 2);
    const own = (count / told.length) * (width - 2);
    before += count;
    const box = {
      class: `measure measure-${state}`,
      height: "38",
      width: String(round(own)),
      x: String(round(x)),
      y: "1",
    };
    return [h("rect", box), label(String(count), round(x + own / 2), 26, { class: `measure-count on-${state}` })];
  });
  return picture(
    "measure-states",
    [width, height],
    `${pictureWord("actionStatus", language)}: ${counts.map(({ count, name }) => `${name.toLowerCase()} ${count}`).join(", ")}.`,
    parts,
    [
      h("p", h("strong", pictureWord("actionStatus", language))),
      h(
        "ul",
        { class: "legend" },
        counts.map(({ count, name, state }) => h("li", { class: `state state-${state}` }, `${name}: ${count}`)),
      ),
      late.length === 0 ? undefined : h("p", `${pictureWord("lateMeasures", language)}: ${late.length}`),
    ],
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
