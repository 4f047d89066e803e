import type { Run } from "../run.js";
import { Failure } from "../../text/failure.js";

/** The seconds of SOURCE_DATE_EPOCH, when it is set. @throws Failure when it is no number of seconds */
export function epochOf(run: Run): number | undefined {
  const text = run.env["SOURCE_DATE_EPOCH"];
  if (text === undefined || text === "") return undefined;
  if (/^\d{1,11}$/.test(text)) return Number(text);
  throw new Failure(
    {
      en: `SOURCE_DATE_EPOCH is “${text}”, which is not a number of seconds.`,
      fi: `SOURCE_DATE_EPOCH on ”${text}”, joka ei ole sekuntimäärä.`,
      sv: `SOURCE_DATE_EPOCH är ”${text}”, vilket inte är ett antal sekunder.`,
    },
    {
      en: "Give the seconds since 1 January 1970, or unset it.",
      fi: "Anna sekunnit vuoden 1970 alusta tai poista muuttuja.",
      sv: "Ange sekunderna sedan den 1 januari 1970 eller ta bort variabeln.",
    },
  );
}
