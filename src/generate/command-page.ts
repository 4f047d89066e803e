import type { Command } from "commander";
import { buildProgram } from "../cli/program.js";

/** `docs/cli.md`: every command's own help. */
export function commandPage(): string {
  const quiet = { write: () => true };
  const program = buildProgram({ argv: [], env: {}, stderr: quiet, stdout: quiet }, () => undefined);
  return [
    "# Commands",
    "",
    "<!-- Made by `npm run generate` from src/cli/program.ts; do not edit. -->",
    "",
    ...sections(program, ""),
  ].join("\n");
}

function sections(command: Command, parents: string): readonly string[] {
  const name = `${parents}${command.name()}`;
  const own = [`## ${name}`, "", "```", command.configureHelp({ helpWidth: 100 }).helpInformation().trim(), "```", ""];
  return [...own, ...command.commands.flatMap((inner) => sections(inner, `${name} `))];
}
