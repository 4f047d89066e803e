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

  const readPlace = (key: Span | undefined): Place => {
    const event = events[next];
    if (event === undefined || event.type === kinds.pop) return leaf(key, undefined);
    next += 1;
    if (event.type === kinds.mapping) return readMapping(key, event);
    if (event.type === kinds.sequence) return readSequence(key, event);
    return leaf(key, spanOfEvent(event));
  };

  const readMapping = (key: Span | undefined, event: Event): Place => {
    const children = new Map<string | number, Place>();
    let value = key;
    while (next < events.length && events[next]?.type !== kinds.pop) {
      const keyEvent = events[next];
      if (keyEvent === undefined) break;
      const keyPlace = readPlace(undefined);
      value ??= keyPlace.value;
      const name = keyEvent.type === kinds.scalar ? scalarText(keyEvent) : "";
      children.set(name, readPlace(keyPlace.value));
    }
    next += 1;
    return { key, value: value ?? spanOfEvent(event), children };
  };

  const readSequence = (key: Span | undefined, event: Event): Place => {
    const children = new Map<string | number, Place>();
    while (next < events.length && events[next]?.type !== kinds.pop) {
      children.set(children.size, readPlace(undefined));
    }
    next += 1;
    return { key, value: key ?? children.get(0)?.value ?? spanOfEvent(event), children };
  };

  return events.length > 1 ? readPlace(undefined) : undefined;
}

function leaf(key: Span | undefined, value: Span | undefined): Place {
  return { key, value: value ?? key ?? { start: 0, end: 0 }, children: new Map() };
}

function spanOfEvent(event: Event): Span {
  if ("valueStart" in event) return { start: event.valueStart, end: Math.max(event.valueEnd, event.valueStart) };
  if ("start" in event) return { start: event.start, end: event.start + 1 };
  if ("anchorStart" in event) return { start: event.anchorStart, end: event.anchorEnd };
  return { start: 0, end: 0 };
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
