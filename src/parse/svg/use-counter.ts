/** How many elements a browser may have to draw once every `<use>` is a copy of what it names. */
const maxDrawn = 1_000_000;

/** Longer rows of copies are made to exhaust a reader. */
const maxRow = 500;

/** An attribute without its prefix. */
interface Attribute {
  readonly local: string;
  readonly value: string;
}

/** What stands below an element with an id: elements of its own, and the ids of others that are drawn there too. */
interface Part {
  readonly id: string;
  own: number;
  readonly uses: string[];
}

/** Counts copies of copies: ten elements that each name the one before ten times are ten thousand million. */
export class UseCounter {
  readonly #parts = new Map<string, Part>();
  readonly #whole: Part = { id: "", own: 0, uses: [] };
  /** For each element that is open, the innermost one with an id. */
  readonly #open: Part[] = [];

  /** `local` is the name of an element of SVG. */
  open(local: string, attributes: Readonly<Record<string, Attribute>>): void {
    const around = this.#open.at(-1) ?? this.#whole;
    const id = attributes["id"]?.value;
    const isNew = id !== undefined && id !== "" && !this.#parts.has(id);
    const part = isNew ? { id, own: 0, uses: [] } : around;
    if (isNew) {
      this.#parts.set(id, part);
      around.uses.push(id);
    }
    part.own += 1;
    this.#open.push(part);
    if (local === "") return;
    for (const { local: name, value } of Object.values(attributes)) {
      if (name === "href" && value.trim().startsWith("#")) part.uses.push(value.trim().slice(1));
    }
  }

  close(): void {
    this.#open.pop();
  }

  /** Whether all copies together are more than a browser draws in good time. Circles draw nothing and do not count. */
  isBomb(): boolean {
    const counts = new Map<string, number>();
    const count = (part: Part, depth: number): number => {
      const known = counts.get(part.id);
      if (known !== undefined) return known;
      if (depth > maxRow) return Number.POSITIVE_INFINITY;
      counts.set(part.id, 0);
      let sum = part.own;
      for (const id of part.uses) {
        const used = this.#parts.get(id);
        if (used !== undefined) sum += count(used, depth + 1);
      }
      counts.set(part.id, sum);
      return sum;
    };
    return count(this.#whole, 0) > maxDrawn;
  }
}
