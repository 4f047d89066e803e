/** Fills `{{name}}` places; a line that a filled place leaves empty at the end of the file goes. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return `${template.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? "").trimEnd()}\n`;
}
