import type { Event } from "js-yaml";
import type { Span } from "../text/source.js";

/** Where a key and its value stand. Items of a sequence have no key. */
interface Place {
  readonly key: Span | undefined;
  readonly value: Span;
  readonly children: ReadonlyMap<string | number, Place>;
}

/** The kinds of parser events, by the numbers that the parser gives them. */
export interface EventKinds {
  readonly sequence: number;
  readonly mapping: number;
  readonly scalar: number;
  readonly alias: number;
  readonly pop: number;
}

/**
 * Builds the tree of places of a document from the parser's events.
 * `scalarText` gives a scalar's value, as keys are compared by value and not by spelling.
 */
export function placesOf(
  events: readonly Event[],
  kinds: EventKinds,
  scalarText: (event: Event) => string,
): Place | undefined {
  let next = 1;

  /** `parent` is where a value is shown that has no characters of its own, such as that of `title:`. */
  const readPlace = (key: Span | undefined, parent: Span): Place => {
    const event = events[next];
    if (event === undefined || event.type === kinds.pop) return leaf(key, parent);
    next += 1;
    if (event.type === kinds.mapping) return readMapping(key, event);
    if (event.type === kinds.sequence) return readSequence(key, event);
    return leaf(key, spanOfEvent(event) ?? key ?? parent);
  };

  const readMapping = (key: Span | undefined, event: Event): Place => {
    const children = new Map<string | number, Place>();
    const start = startOf(event);
    let value = key;
    while (next < events.length && events[next]?.type !== kinds.pop) {
      const keyEvent = events[next];
      if (keyEvent === undefined) break;
      const keyPlace = readPlace(undefined, value ?? start);
      value ??= keyPlace.value;
      const name = keyEvent.type === kinds.scalar ? scalarText(keyEvent) : "";
      children.set(name, readPlace(keyPlace.value, start));
    }
    next += 1;
    return { key, value: value ?? start, children };
  };

  const readSequence = (key: Span | undefined, event: Event): Place => {
    const start = startOf(event);
    const children = new Map<string | number, Place>();
    while (next < events.length && events[next]?.type !== kinds.pop) {
      children.set(children.size, readPlace(undefined, key ?? start));
    }
    next += 1;
    return { key, value: key ?? children.get(0)?.value ?? start, children };
  };

  return events.length > 1 ? readPlace(undefined, { end: 0, start: 0 }) : undefined;
}

function leaf(key: Span | undefined, value: Span): Place {
  return { key, value, children: new Map() };
}

/** The first character of a mapping or list. */
function startOf(event: Event): Span {
  return "start" in event ? { start: event.start, end: event.start + 1 } : { start: 0, end: 0 };
}

/** The characters of a scalar; undefined when it has none. */
function spanOfEvent(event: Event): Span | undefined {
  if (!("valueStart" in event) || event.valueStart < 0) return undefined;
  return { start: event.valueStart, end: Math.max(event.valueEnd, event.valueStart) };
}

/** Follows a pointer as far as it leads. */
export function findPlace(root: Place, pointer: readonly (string | number)[], what: "key" | "value"): Span {
  let place = root;
  for (const [index, step] of pointer.entries()) {
    const child = place.children.get(step);
    if (child === undefined) return place.key ?? place.value;
    place = child;
    if (index === pointer.length - 1 && what === "key") return place.key ?? place.value;
  }
  return place.value;
}
