import type { OutlineHeading, PlanOutline } from "../plan/outline.js";
import { languages, type Language, type Localized } from "../text/language.js";

/** The form that outlines of the product and of a user's own share. */
interface OutlineTree {
  readonly numbered?: boolean;
  readonly headings: readonly HeadingTree[];
}

interface HeadingTree {
  readonly id: string;
  readonly title: string | Partial<Localized>;
  readonly covers?: readonly string[];
  readonly tables?: readonly string[];
  readonly headings?: readonly HeadingTree[];
}

/** An outline's headings in document order. */
export function flattenOutline(outline: OutlineTree): PlanOutline {
  const headings: OutlineHeading[] = [];
  const add = (list: readonly HeadingTree[], depth: number): void => {
    for (const heading of list) {
      headings.push({
        covers: heading.covers ?? [],
        depth,
        id: heading.id,
        tables: heading.tables ?? [],
        title: inEveryLanguage(heading.title),
      });
      add(heading.headings ?? [], depth + 1);
    }
  };
  add(outline.headings, 1);
  return { headings, numbered: outline.numbered ?? true };
}

/** A text that lacks a language is shown in the first language that it has, in the order fi, sv, en. */
export function inEveryLanguage(text: string | Partial<Localized>): Localized {
  if (typeof text === "string") return { en: text, fi: text, sv: text };
  const any = languages.map((language) => text[language]).find((value) => value !== undefined) ?? "";
  return { en: text.en ?? any, fi: text.fi ?? any, sv: text.sv ?? any };
}

export function inLanguage(text: string | Partial<Localized>, language: Language): string {
  return inEveryLanguage(text)[language];
}
