import type { Word } from "../words/words.js";
import type { ImageSize } from "../../plan/image-size.js";
import type { Language, Localized } from "../../text/language.js";

/** What every page of a site has in common. Addresses are relative to the site's root. */
export interface PageContext {
  readonly title: Localized;
  readonly styleSheet: string;
  /** Marks in a plan's contents where the reader is. */
  readonly contentsScript: string;
  readonly logo: { readonly path: string; readonly size: ImageSize | undefined } | undefined;
  readonly icon: { readonly path: string; readonly type: string };
  readonly hasFeed: boolean;
  readonly isDraft: boolean;
  /** The list of units in each language that it is made in; the site's own first. */
  readonly lists: readonly LanguagePage[];
  /** Pages of the whole site that every page links to. */
  readonly pages: readonly SitePage[];
  /** Leads from a frozen page to its own copies of the style sheet and the logo; every other page finds them from the site's root. */
  readonly toFiles?: string;
}

/** A page of the whole site, such as the provider's programme, in its languages; the first is the site's own. */
export interface SitePage {
  readonly name: Word;
  readonly versions: readonly LanguagePage[];
}

/** A page in one of its languages. */
export interface LanguagePage {
  readonly language: Language;
  /** From the site's root; empty at the root itself. */
  readonly folder: string;
}
