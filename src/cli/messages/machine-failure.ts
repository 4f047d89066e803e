import { Failure } from "../../text/failure.js";

/** What the system says when it has no more of something to give. */
const scarce: ReadonlySet<string> = new Set([
  "EAGAIN",
  "EMFILE",
  "ENFILE",
  "ENOMEM",
  "ERR_MEMORY_ALLOCATION_FAILED",
  "ERR_WORKER_INIT_FAILED",
  "ERR_WORKER_OUT_OF_MEMORY",
]);
const outputs: ReadonlySet<string> = new Set(["EDQUOT", "EFBIG", "EIO", "ENOSPC"]);

/** The failure that an error stands for when it is the machine's and not the program's; undefined for any other error. */
export function machineFailure(error: unknown): Failure | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  const isMemory = /out of memory|allocation failed|could not allocate|string longer than/i.test(error.message);
  if (scarce.has(code) || isMemory) return tooLittle(error.message);
  const isOutput = outputs.has(code) || ("syscall" in error && error.syscall === "write");
  return isOutput ? notWritten(error.message) : undefined;
}

function tooLittle(message: string): Failure {
  return new Failure(
    {
      en: `The system gave the program too little to work with: ${message}`,
      fi: `Järjestelmä ei antanut ohjelmalle tarpeeksi voimavaroja: ${message}`,
      sv: `Systemet gav programmet för lite resurser: ${message}`,
    },
    {
      en: "Allow it more memory, open files and processes (ulimit), or close other programs, and try again.",
      fi: "Salli sille enemmän muistia, avoimia tiedostoja ja prosesseja (ulimit) tai sulje muita ohjelmia ja yritä uudelleen.",
      sv: "Tillåt mer minne, fler öppna filer och processer (ulimit) eller stäng andra program och försök igen.",
    },
  );
}

function notWritten(message: string): Failure {
  return new Failure(
    {
      en: `The results could not be written: ${message}`,
      fi: `Tuloksia ei voitu kirjoittaa: ${message}`,
      sv: `Resultaten kunde inte skrivas: ${message}`,
    },
    {
      en: "Free some disk space, or write them elsewhere, and try again.",
      fi: "Vapauta levytilaa tai kirjoita ne muualle ja yritä uudelleen.",
      sv: "Frigör diskutrymme eller skriv dem någon annanstans och försök igen.",
    },
  );
}
