const bits = 16;
const mask = (1 << bits) - 1;
/** Each character moves the ones before it on, and the fourth one out. */
const step = 4;

/**
 * Says quickly of a long text that a word does not stand in it: by the word's groups of four characters, of which nearly every other
 * word lacks one. Only for a word that has them all is the text searched.
 */
export class WordIndex {
  readonly #groups = new Uint8Array(1 << bits);

  constructor(readonly text: string) {
    let group = 0;
    for (let at = 0; at < text.length; at++) {
      group = ((group << step) ^ text.charCodeAt(at)) & mask;
      this.#groups[group] = 1;
    }
  }

  has(word: string): boolean {
    let group = 0;
    for (let at = 0; at < word.length; at++) {
      group = ((group << step) ^ word.charCodeAt(at)) & mask;
      if (at >= 3 && this.#groups[group] === 0) return false;
    }
    return this.text.includes(word);
  }

  hasAny(words: readonly string[]): boolean {
    return words.some((word) => this.has(word));
  }
}
