import type { ElementContent } from "hast";
import { flat, type Child } from "./elements.js";
import { escapeText, escapeValue } from "./escape.js";
import { toHtml, toPieces } from "./to-html.js";
import type { Language } from "../../text/language.js";
import { harmlessJson } from "../../text/harmless.js";

/** What the head of every page says. Addresses are seen from the page. */
export interface PageHead {
  readonly language: Language;
  readonly title: string;
  readonly description: string | undefined;
  readonly styleSheet: string | undefined;
  /** Style written into the page: for one that has to work at any address. */
  readonly inlineStyle?: string;
  readonly scripts?: readonly string[];
  readonly canonical: string | undefined;
  readonly isDraft: boolean;
  readonly links?: readonly ElementContent[];
  /** Data for machines, as JSON-LD. The browser runs nothing of it. */
  readonly data?: object;
}

/** A whole HTML document. */
export function htmlDocument(head: PageHead, bodyClass: string, body: readonly Child[]): string {
  return documentPieces(head, bodyClass, body).join("");
}

/** The same in pieces: one after another they are the document. */
export function documentPieces(head: PageHead, bodyClass: string, body: readonly Child[]): readonly string[] {
  const start = `<!doctype html><html lang="${head.language}"><head>${headHtml(head)}</head><body class="${bodyClass}">`;
  return [start, ...toPieces(flat(body)), "</body></html>\n"];
}

function headHtml(head: PageHead): string {
  const { canonical, data, description, inlineStyle, isDraft, links, scripts, styleSheet, title } = head;
  let html = '<meta charset="utf-8"><meta content="width=device-width, initial-scale=1" name="viewport">';
  html += `<title>${escapeText(title)}</title>`;
  if (description !== undefined) html += `<meta content="${escapeValue(description)}" name="description">`;
  if (isDraft) html += '<meta content="noindex" name="robots">';
  if (canonical !== undefined) html += `<link href="${escapeValue(canonical)}" rel="canonical">`;
  if (styleSheet !== undefined) html += `<link href="${escapeValue(styleSheet)}" rel="stylesheet">`;
  if (inlineStyle !== undefined) html += `<style>${inlineStyle}</style>`;
  for (const src of scripts ?? []) html += `<script src="${escapeValue(src)}" type="module"></script>`;
  html += toHtml(links ?? []);
  return data === undefined ? html : `${html}<script type="application/ld+json">${jsonInHtml(data)}</script>`;
}

/** JSON in which nothing can end the element that holds it. */
function jsonInHtml(data: object): string {
  return harmlessJson(data).replaceAll("<", "\\u003c");
}
