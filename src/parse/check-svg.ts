import { SaxesParser, type SaxesAttributeNS, type SaxesTagNS } from "saxes";
import type { Localized } from "../text/language.js";
import type { Span } from "../text/source.js";
import {
  cssAttributes,
  isDrawingAttribute,
  isEditorNamespace,
  movingElements,
  namespaces,
  scriptElements,
  svgElements,
  xlinkAttributes,
  xmlAttributes,
} from "./svg/lists.js";
import * as messages from "./svg/messages.js";
import { UseCounter } from "./svg/use-counter.js";
import { badAddress, badCss, badCssValue, badText, type BadValue } from "./svg/values.js";

/** What an SVG may not have, and where: offsets into the text as `svgText` gives it. */
export interface SvgProblem extends Span {
  readonly message: Localized;
}

/** A floor plan with photographs fits; a page that loads more is slow on any telephone. */
const maxMegabytes = 4;
const maxElements = 100_000;
const maxDepth = 200;
const maxAttributes = 1000;
/** More say nothing new: the picture has to be exported again. */
const maxProblems = 20;
/** Pictures may be held in attributes; a finding that marks all of one is of no use. */
const maxSpan = 200;

/**
 * Looks for whatever an SVG holds besides a drawing: scripts, links, animation, parts of web pages, and calls for anything outside the
 * file. Everything is refused that is not on a list of what drawing programs write. None when the picture may be published.
 */
export function checkSvg(bytes: Uint8Array): readonly SvgProblem[] {
  const text = bytes.length > maxMegabytes * 1024 * 1024 ? messages.encodings.large(maxMegabytes) : readText(bytes);
  return typeof text === "string" ? new SvgReader(text).read() : [{ end: 0, message: text, start: 0 }];
}

/** The text that the places of problems refer to: without the byte order mark. Bytes that are no UTF-8 are replaced. */
export function svgText(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function readText(bytes: Uint8Array): string | Localized {
  if (bytes.length === 0) return messages.encodings.empty;
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return messages.encodings.packed;
  if (bytes.includes(0)) return messages.encodings.unknown;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return messages.encodings.unknown;
  }
}

/** Ends the reading. */
class Enough extends Error {
  override readonly name = "Enough";
}

class SvgReader {
  readonly #parser = new SaxesParser({ position: false, xmlns: true });
  readonly #problems: SvgProblem[] = [];
  readonly #told = new Set<string>();
  readonly #uses = new UseCounter();
  /** Where the last tag begins, and how far its attributes have been read. */
  #tag = 0;
  #end = 0;
  /** Where the attributes of the last tag stand, by their names with prefixes. */
  readonly #places = new Map<string, Span>();
  #depth = 0;
  #elements = 0;
  /** What the style sheet that is being read says, and the depth at which it stands; -1 outside of one. */
  #styleDepth = -1;
  readonly #style: string[] = [];
  /** The depth of a piece of a web page: one finding says all that there is to say about it. */
  #foreignDepth = -1;

  constructor(private readonly text: string) {}

  read(): readonly SvgProblem[] {
    const parser = this.#parser;
    parser.on("error", () => {
      this.#giveUp(this.#here(), messages.notWellFormed);
    });
    parser.on("xmldecl", ({ encoding = "UTF-8", version }) => {
      if (version !== "1.0") this.#note(this.#here(), messages.notWellFormed);
      if (!this.#isEncoding(encoding)) this.#note(this.#here(), messages.declaredEncoding(encoding));
    });
    parser.on("doctype", (words) => {
      if (!plainDoctype.test(words)) this.#note(this.#here(), messages.doctype);
    });
    parser.on("processinginstruction", ({ target }) => {
      // Adobe's programs put one around what they note about the author.
      if (target !== "xpacket") this.#note(this.#here(), messages.instruction(target));
    });
    parser.on("opentagstart", ({ name }) => {
      this.#tag = this.text.lastIndexOf("<", parser.position - name.length - 1);
      this.#end = this.#tag + 1 + name.length;
      this.#places.clear();
    });
    parser.on("attribute", ({ name }) => {
      const written = this.text.slice(this.#end, parser.position);
      this.#places.set(name, { end: parser.position, start: parser.position - written.trimStart().length });
      this.#end = parser.position;
      if (this.#places.size > maxAttributes) this.#giveUp({ end: this.#end, start: this.#tag }, messages.tooMany);
    });
    parser.on("opentag", (tag) => this.#open(tag));
    parser.on("closetag", () => this.#close());
    parser.on("text", (text) => this.#say(text));
    parser.on("cdata", (text) => this.#say(text));
    try {
      parser.write(this.text).close();
      if (this.#uses.isBomb()) this.#note({ end: 0, start: 0 }, messages.tooMany);
    } catch (error) {
      if (!(error instanceof Enough)) throw error;
    }
    return this.#problems;
  }

  #open(tag: SaxesTagNS): void {
    const { local, uri } = tag;
    const place = { end: this.#tag + 1 + tag.name.length, start: this.#tag };
    const isSvg = uri === namespaces.svg || uri === "";
    this.#elements += 1;
    this.#depth += 1;
    if (this.#elements > maxElements || this.#depth > maxDepth) {
      this.#giveUp(place, this.#depth > maxDepth ? messages.tooDeep : messages.tooMany);
    }
    if (this.#depth === 1 && !(isSvg && local === "svg")) this.#note(place, messages.notSvg);
    this.#uses.open(isSvg ? local : "", tag.attributes);
    if (this.#foreignDepth !== -1) return;
    if (isSvg && local === "foreignObject") this.#foreignDepth = this.#depth;
    const message = elementMessage(tag, isSvg);
    if (message !== undefined) this.#note(place, message);
    else if (this.#styleDepth !== -1) this.#note(place, messages.element(tag.name));
    if (isSvg && local === "style" && this.#styleDepth === -1) this.#styleDepth = this.#depth;
    for (const attribute of Object.values(tag.attributes)) {
      const wrong = attributeMessage(attribute, isSvg ? local : "");
      if (wrong !== undefined) this.#note(this.#places.get(attribute.name) ?? place, wrong);
    }
  }

  #close(): void {
    this.#uses.close();
    if (this.#depth === this.#styleDepth) {
      const bad = badCss(this.#style.join(""));
      if (bad !== undefined) this.#note(this.#placeOf(bad), messages.value(bad));
      this.#styleDepth = -1;
      this.#style.length = 0;
    }
    if (this.#depth === this.#foreignDepth) this.#foreignDepth = -1;
    this.#depth -= 1;
  }

  #say(text: string): void {
    if (this.#styleDepth !== -1) this.#style.push(text);
  }

  /** Where the style sheet that has just ended says it; its beginning when it is written with entities. */
  #placeOf({ found }: BadValue): Span {
    const at = this.text.lastIndexOf(found, this.#parser.position);
    return at < this.#tag ? { end: this.#tag, start: this.#tag } : { end: at + found.length, start: at };
  }

  /** Text in ASCII is the same in all encodings that programs have written for a Western language. */
  #isEncoding(name: string): boolean {
    if (/^(?:utf-?8|(?:us-)?ascii)$/i.test(name)) return true;
    // oxlint-disable-next-line no-control-regex -- ASCII is a range that begins with a control character
    return /^(?:iso-8859-1|latin1|windows-1252)$/i.test(name) && /^[\u0000-\u007F]*$/.test(this.text);
  }

  #here(): Span {
    const end = Math.min(this.#parser.position, this.text.length);
    return { end, start: Math.max(0, end - 1) };
  }

  #giveUp(place: Span, message: Localized): never {
    this.#note(place, message);
    throw new Enough();
  }

  #note({ end, start }: Span, message: Localized): void {
    // What a program writes, it writes a hundred times; the first place is enough.
    if (this.#told.has(message.en)) return;
    this.#told.add(message.en);
    this.#problems.push({ end: Math.min(end, start + maxSpan), message, start });
    if (this.#problems.length >= maxProblems) throw new Enough();
  }
}

/** Names one of the standards of SVG, which no browser fetches, and defines nothing. */
const plainDoctype =
  /^\s+svg(?:\s+(?:PUBLIC\s+(?:"-\/\/W3C\/\/DTD SVG [\w. ]*\/\/EN"|'-\/\/W3C\/\/DTD SVG [\w. ]*\/\/EN')|SYSTEM)\s+(?:"https?:\/\/www\.w3\.org\/[\w./-]*"|'https?:\/\/www\.w3\.org\/[\w./-]*'))?\s*$/;

function elementMessage({ local, name, uri }: SaxesTagNS, isSvg: boolean): Localized | undefined {
  if (!isSvg) return isEditorNamespace(uri) && local !== "script" ? undefined : messages.element(name);
  if (svgElements.has(local)) return undefined;
  if (scriptElements.has(local)) return messages.script(`<${name}>`);
  if (movingElements.has(local)) return messages.moving(local);
  return local === "foreignObject" ? messages.foreignObject : messages.element(name);
}

/** `element` is the name of an element of SVG; empty for any other. */
function attributeMessage({ local, name, uri, value }: SaxesAttributeNS, element: string): Localized | undefined {
  if (uri === namespaces.xmlns || name === "xmlns") return undefined;
  if (/^on/i.test(local)) return messages.script(name);
  if (uri === namespaces.xml && local === "base") return messages.base(name);
  const isAddress = /^(?:href|src)$/i.test(local);
  if (isAddress && element === "a") return messages.link;
  const bad = isAddress ? badAddress(value) : badValue(local, uri, value);
  if (bad !== undefined) return messages.value(bad);
  const isKnown =
    (isAddress && (uri === "" || uri === namespaces.xlink)) ||
    (uri === "" && (isDrawingAttribute(local) || element === "")) ||
    (uri === namespaces.xlink && xlinkAttributes.has(local)) ||
    (uri === namespaces.xml && xmlAttributes.has(local)) ||
    isEditorNamespace(uri);
  if (isKnown) return undefined;
  return element === "a" ? messages.link : messages.attribute(name);
}

function badValue(local: string, uri: string, value: string): BadValue | undefined {
  if (uri !== "" || !cssAttributes.has(local)) return badText(value);
  return local === "style" ? badCss(value) : badCssValue(value);
}
