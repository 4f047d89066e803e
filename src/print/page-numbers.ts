export function readPageNumbers(_bytes: Uint8Array): {
  readonly destinations: ReadonlyMap<string, number>;
  readonly pageCount: number;
} {
  return { destinations: new Map(), pageCount: 0 };
}
