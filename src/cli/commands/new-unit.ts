import { workspaceOf } from "../arguments/options.js";
import { exitCodes, type CommonOptions, type Run } from "../run.js";
import { newUnit, type NewUnitResult } from "../../pipeline/setup/new-unit.js";
import type { Localized } from "../../text/language.js";

export interface NewUnitCommandOptions extends CommonOptions {
  readonly traits: string;
  readonly name?: string;
}

/** `omavalvonta new unit <slug>` */
export async function runNewUnit(run: Run, slug: string, options: NewUnitCommandOptions): Promise<number> {
  const { host, root } = workspaceOf(run, options);
  const result = newUnit(host, root, {
    language: options.lang,
    name: options.name,
    slug,
    traits: [...new Set(options.traits.split(/[,\s]+/).filter((trait) => trait !== ""))],
  });
  if (options.quiet !== true) run.stdout.write(`${run.paintOut("green", "✔")} ${made(result)[result.language]}\n`);
  return exitCodes.fine;
}

function made({ files, folder, questions }: NewUnitResult): Localized {
  return {
    en: `Made ${folder}: ${files.length} files, ${questions} questions.\n  Fill in unit.yaml and answer each question on the lines below it.\n  What is still missing: omavalvonta lint ${folder}`,
    fi: `Luotu ${folder}: ${files.length} tiedostoa, ${questions} kysymystä.\n  Täytä unit.yaml ja vastaa kuhunkin kysymykseen sen alle.\n  Mitä vielä puuttuu: omavalvonta lint ${folder}`,
    sv: `Skapade ${folder}: ${files.length} filer, ${questions} frågor.\n  Fyll i unit.yaml och svara på varje fråga under den.\n  Vad som ännu saknas: omavalvonta lint ${folder}`,
  };
}
