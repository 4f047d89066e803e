import { codeUnits } from "./code-units.js";
import { blanks, capitalLetters, codesOf, smallLetters } from "./characters.js";

/** All kinds of blank are one character to the finder. */
const blank = " ";

/** Looked for as words are, without being words: so many digits in a row. */
export const threeDigits = "000";
export const sixDigits = "000000";
/** Looked for as words are: a small letter, a blank, a capital and a small letter, as where two words with capitals meet. */
export const twoCapitals = "a Aa";

/**
 * Finds which of many words stand in a text, in one pass over it, however many they are. (Aho and Corasick's automaton with a table of
 * every step.) The words are in small letters, the text in any; a blank in the words is any kind of blank in the text.
 */
export class WordFinder {
  /** By a character's code its class, which is 0 for one that is in no word, and above that its kind. */
  readonly #characters: Uint16Array;
  /** The state to which a class leads from another state, whose row begins at its number times the length of a row. */
  readonly #steps: Uint16Array;
  /** The words that end in a state; undefined for most. */
  readonly #words: readonly (readonly string[] | undefined)[];
  /** Whether words end in a state; quicker to ask than for the words. */
  readonly #isEnd: Uint8Array;
  readonly #beginnings: ReadonlySet<string>;
  readonly #shapes: ReadonlySet<string>;

  /** Of `beginnings` only those count before which no letter stands; a word that is in both lists counts everywhere. */
  constructor(words: Iterable<string>, beginnings: Iterable<string> = []) {
    const wanted = new Set(words);
    this.#shapes = new Set([threeDigits, sixDigits, twoCapitals].filter((shape) => wanted.delete(shape)));
    this.#beginnings = new Set([...beginnings].filter((word) => !wanted.has(word)));
    const all = [...wanted, ...this.#beginnings];
    const letters = [...new Set(all.flatMap((word) => [...word]))];
    if (letters.length >= 1 << rowBits) throw new Error("the words have more letters than a row has room for");
    this.#characters = charactersOf(letters);
    const trie = trieOf(all, this.#characters);
    this.#steps = new Uint16Array(trie.length << rowBits);
    this.#words = this.#link(trie);
    this.#isEnd = Uint8Array.from(this.#words, (ending) => (ending === undefined ? 0 : 1));
  }

  /** The words that stand in a text, each once; undefined when none does. */
  find(text: string): readonly string[] | undefined {
    const characters = this.#characters;
    const steps = this.#steps;
    const isEnd = this.#isEnd;
    let found: string[] | undefined;
    let state = 0;
    let kinds = 0;
    let hasThreeDigits = false;
    let hasSixDigits = false;
    let hasTwoCapitals = false;
    const codes = codeUnits(text);
    const { length } = text;
    for (let at = 0; at < length; at++) {
      const character = characters[codes.getUint16(at << 1, true)] ?? 0;
      kinds = ((kinds << kindBits) | (character >> classBits)) & lastSix;
      if ((kinds & lastThree) === threeInRow) {
        hasThreeDigits = true;
        if (kinds === sixInRow) hasSixDigits = true;
      } else if ((kinds & lastFour) === capitalAfterSmall) hasTwoCapitals = true;
      state = steps[(state << rowBits) + (character & classes)] ?? 0;
      if (isEnd[state] !== 0) found = this.#withWords(this.#words[state] ?? [], text, at + 1, found);
    }
    if (hasThreeDigits && this.#shapes.has(threeDigits)) found = [...(found ?? []), threeDigits];
    if (hasSixDigits && this.#shapes.has(sixDigits)) found = [...(found ?? []), sixDigits];
    if (hasTwoCapitals && this.#shapes.has(twoCapitals)) found = [...(found ?? []), twoCapitals];
    return found;
  }

  /** What has been found, and the words that end at a place. */
  #withWords(words: readonly string[], text: string, end: number, found: string[] | undefined): string[] | undefined {
    let all = found;
    for (const word of words) {
      if (all?.includes(word) === true) continue;
      if (this.#beginnings.has(word) && this.#isLetter(text, end - word.length - 1)) continue;
      if (all === undefined) all = [word];
      else all.push(word);
    }
    return all;
  }

  #isLetter(text: string, at: number): boolean {
    const kind = (this.#characters[text.charCodeAt(at)] ?? 0) >> classBits;
    return kind === small || kind === capital;
  }

  /** Fills the table, breadth first: where a state has no step of its own, that of the longest other beginning which it ends with. */
  #link(trie: readonly State[]): readonly (readonly string[] | undefined)[] {
    const steps = this.#steps;
    const words: (readonly string[] | undefined)[] = trie.map(({ word }) => (word === undefined ? undefined : [word]));
    const fallbacks = new Uint16Array(trie.length);
    const queue = [0];
    for (const state of queue) {
      const row = state << rowBits;
      const fallback = fallbacks[state] ?? 0;
      const shorter = words[fallback];
      if (state !== 0 && shorter !== undefined) words[state] = [...(words[state] ?? []), ...shorter];
      const others = fallback << rowBits;
      if (state !== 0) steps.copyWithin(row, others, others + (1 << rowBits));
      for (let next = trie[state]?.firstChild ?? 0; next !== 0; next = trie[next]?.sibling ?? 0) {
        const step = row + (trie[next]?.step ?? 0);
        // What was copied there is where the fallback leads.
        fallbacks[next] = steps[step] ?? 0;
        steps[step] = next;
        queue.push(next);
      }
    }
    return words;
  }
}

/** The kinds of characters, of which a number can hold the last few in a row. */
const small = 1;
const capital = 2;
const gap = 3;
const digit = 4;
const kindBits = 3;
const lastThree = (1 << (3 * kindBits)) - 1;
const lastFour = (1 << (4 * kindBits)) - 1;
const lastSix = (1 << (6 * kindBits)) - 1;
const threeInRow = inRow(digit, digit, digit);
const sixInRow = inRow(digit, digit, digit, digit, digit, digit);
const capitalAfterSmall = inRow(small, gap, capital, small);

function inRow(...kinds: readonly number[]): number {
  return kinds.reduce((row, kind) => (row << kindBits) | kind, 0);
}

/** A row of the table is two to the power of this long: a step needs no multiplication, and the words may have 63 letters and signs. */
const rowBits = 6;

/** Classes take this many bits of what is known of a character; its kind comes above them. */
const classBits = 8;
const classes = (1 << classBits) - 1;

/** A beginning of words. States are named by their place in the list; 0, which is no state's child, stands for none. */
interface State {
  /** The class of its last character. */
  readonly step: number;
  firstChild: number;
  /** Another beginning that differs in the last character. */
  readonly sibling: number;
  word: string | undefined;
}

/** The beginnings of the words, the empty one first. */
function trieOf(words: readonly string[], characters: Uint16Array): readonly State[] {
  const root: State = { firstChild: 0, sibling: 0, step: 0, word: undefined };
  const states = [root];
  for (const word of words) {
    let state = root;
    for (let at = 0; at < word.length; at++) {
      const step = (characters[word.charCodeAt(at)] ?? 0) & classes;
      let child = state.firstChild;
      while (child !== 0 && states[child]?.step !== step) child = states[child]?.sibling ?? 0;
      let next = states[child];
      if (child === 0 || next === undefined) {
        next = { firstChild: 0, sibling: state.firstChild, step, word: undefined };
        state.firstChild = states.push(next) - 1;
      }
      state = next;
    }
    state.word = word;
  }
  return states;
}

/** Every code of UTF-16 has its place, so that no text has a character beyond the table. */
function charactersOf(letters: readonly string[]): Uint16Array {
  const characters = new Uint16Array(1 << 16);
  for (const [kind, codes] of kindsOfCodes) for (const code of codesOf(codes)) characters[code] = kind << classBits;
  for (const [index, letter] of letters.entries()) {
    const alike = letter === blank ? blanks : [letter, letter.toUpperCase(), signs[letter] ?? ""];
    for (const one of alike)
      if (one.length === 1)
        characters[one.charCodeAt(0)] = ((characters[one.charCodeAt(0)] ?? 0) & ~classes) | (index + 1);
  }
  return characters;
}

const kindsOfCodes: readonly (readonly [kind: number, codes: string])[] = [
  [small, smallLetters],
  [capital, capitalLetters],
  [gap, blanks],
  [digit, "0-9"],
];

/** The signs for kelvin and ångström, and the long s, which regular expressions for any case take for these letters. */
const signs: Readonly<Record<string, string>> = { k: "\u212A", s: "\u017F", å: "\u212B" };
