/** Where a report stands, seen from its plan's page. */
export function reportAddress(id: string): string {
  return `reports/${encodeURIComponent(id)}/`;
}
