import type { Diagnostic, Severity } from "../../text/diagnostic.js";
import type { Language } from "../../text/language.js";
import { visible } from "../../text/harmless.js";
import { positionAt } from "../../text/source.js";

const commands: Readonly<Record<Severity, string>> = { error: "error", info: "notice", warning: "warning" };

/** Workflow commands of GitHub Actions: each finding appears at its line in a pull request. Paths are relative to `prefix`, the workspace in the repository. */
export function githubReport(diagnostics: readonly Diagnostic[], prefix: string, language: Language): string {
  return diagnostics
    .map(({ message, rule, severity, source, span }) => {
      const start = positionAt(source, span.start);
      const end = positionAt(source, span.end);
      const columns = start.line === end.line ? `,col=${start.column},endColumn=${end.column}` : "";
      const place = `file=${property(`${prefix}${source.path}`)},line=${start.line},endLine=${end.line}${columns},title=${property(rule)}`;
      return `::${commands[severity]} ${place}::${data(message[language])}\n`;
    })
    .join("");
}

/** Characters that would end a command or a property, or steer the terminal that shows the log, are written as escapes. */
function data(text: string): string {
  return text
    .split(/(\r|\n)/)
    .map((part, index) => (index % 2 === 1 ? encodeURIComponent(part) : visible(part).replaceAll("%", "%25")))
    .join("");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
