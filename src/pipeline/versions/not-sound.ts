import { Failure } from "../../text/failure.js";
import { problemText, type Problem } from "../../versions/problem.js";

/** What keeps a program from touching or publishing a unit's versions: the first thing that `verify` says of them. */
export function notSound(unit: string, problem: Problem): Failure {
  const path = `units/${unit}/versions/${problem.path}`;
  const what = problemText[problem.kind];
  return new Failure(
    {
      en: `The released versions do not hold together. ${path}: ${what.en}.`,
      fi: `Julkaistut versiot eivät ole ehjät. ${path}: ${what.fi}.`,
      sv: `De publicerade versionerna håller inte ihop. ${path}: ${what.sv}.`,
    },
    {
      en: `See everything that is wrong with “omavalvonta verify ${unit}”, and restore the folder versions from version control or a backup.`,
      fi: `Katso kaikki viat komennolla ”omavalvonta verify ${unit}” ja palauta kansio versions versionhallinnasta tai varmuuskopiosta.`,
      sv: `Se allt som är fel med ”omavalvonta verify ${unit}” och återställ mappen versions från versionshanteringen eller en säkerhetskopia.`,
    },
  );
}
