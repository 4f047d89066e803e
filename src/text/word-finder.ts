/** All kinds of blank are one character to the finder. */
const blank = " ";

/**
 * Finds which of many words stand in a text, in one pass over it, however many they are. (Aho and Corasick's automaton with a table of
 * every step.) The words are in small letters, the text in any; a blank in the words is any kind of blank in the text.
 */
export class WordFinder {
  /** The class of a character, by its code; 0 for one that is in no word. */
  readonly #classes: Uint8Array;
  /** Where a class leads from a state: both states are the offsets of their rows in this table. */
  readonly #steps: Uint32Array;
  /** The words that end in a state, by the number of its row; undefined for most. */
  readonly #words: readonly (readonly string[] | undefined)[];
  /** Whether words end in a state; quicker to ask than for the words. */
  readonly #isEnd: Uint8Array;
  /** A row is two to the power of this long, so that no step needs a division. */
  readonly #bits: number;

  constructor(words: Iterable<string>) {
    const all = [...new Set(words)];
    const characters = [...new Set(all.flatMap((word) => [...word]))];
    this.#bits = Math.ceil(Math.log2(characters.length + 1));
    this.#classes = classesOf(characters);
    const trie = trieOf(all, this.#classes);
    this.#steps = new Uint32Array(trie.length << this.#bits);
    this.#words = this.#link(trie);
    this.#isEnd = Uint8Array.from(this.#words, (ending) => (ending === undefined ? 0 : 1));
  }

  /** The words that stand in a text; undefined when none does. */
  find(text: string): ReadonlySet<string> | undefined {
    const classes = this.#classes;
    const steps = this.#steps;
    const isEnd = this.#isEnd;
    const bits = this.#bits;
    let found: Set<string> | undefined;
    let state = 0;
    for (let at = 0; at < text.length; at++) {
      state = steps[state + (classes[text.charCodeAt(at)] ?? 0)] ?? 0;
      if (isEnd[state >> bits] === 0) continue;
      found ??= new Set();
      for (const word of this.#words[state >> bits] ?? []) found.add(word);
    }
    return found;
  }

  /** Fills the table, breadth first: where a state has no step of its own, that of the longest other beginning which it ends with. */
  #link(trie: readonly State[]): readonly (readonly string[] | undefined)[] {
    const steps = this.#steps;
    const bits = this.#bits;
    const words: (readonly string[] | undefined)[] = trie.map(({ word }) => (word === undefined ? undefined : [word]));
    const fallbacks = new Uint32Array(trie.length);
    const queue = [0];
    for (const state of queue) {
      const row = state << bits;
      const fallback = fallbacks[state] ?? 0;
      const shorter = words[fallback];
      if (state !== 0 && shorter !== undefined) words[state] = [...(words[state] ?? []), ...shorter];
      const others = fallback << bits;
      if (state !== 0) steps.copyWithin(row, others, others + (1 << bits));
      for (let next = trie[state]?.firstChild ?? 0; next !== 0; next = trie[next]?.sibling ?? 0) {
        const step = row + (trie[next]?.step ?? 0);
        // What was copied there is where the fallback leads.
        fallbacks[next] = (steps[step] ?? 0) >> bits;
        steps[step] = next << bits;
        queue.push(next);
      }
    }
    return words;
  }
}

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
function trieOf(words: readonly string[], classes: Uint8Array): readonly State[] {
  const root: State = { firstChild: 0, sibling: 0, step: 0, word: undefined };
  const states = [root];
  for (const word of words) {
    let state = root;
    for (let at = 0; at < word.length; at++) {
      const step = classes[word.charCodeAt(at)] ?? 0;
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
function classesOf(characters: readonly string[]): Uint8Array {
  const classes = new Uint8Array(1 << 16);
  for (const [index, character] of characters.entries()) {
    const alike = character === blank ? blanks : [character, character.toUpperCase(), signs[character] ?? ""];
    for (const one of alike) if (one.length === 1) classes[one.charCodeAt(0)] = index + 1;
  }
  return classes;
}

/** The signs for kelvin and ångström, whose small letters these are. */
const signs: Readonly<Record<string, string>> = { k: "\u212A", å: "\u212B" };

/** What \s matches in a regular expression. */
const blanks: readonly string[] = [
  ..."\t\n\v\f\r \u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF",
];
