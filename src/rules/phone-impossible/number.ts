/** Why a text cannot be a Finnish telephone number. */
export type Fault = "zero-after-country-code" | "too-long" | "too-short";

/** A number that could be dialled: so many digits, without the leading zero or the country code. */
interface Lengths {
  readonly min: number;
  readonly max: number;
}

// Wide on purpose, as old short numbers are still in use; from memory of the numbering plan [M].
const mobile: Lengths = { max: 10, min: 6 };
const other: Lengths = { max: 12, min: 5 };
/** Fewer digits are an area code, or a number that goes on elsewhere. */
const surelyNumber = 4;
/** The shortest number after which further digits may be hours, a date or a second number. */
const surelyWhole = 8;

/** What cannot be right in a number as written; foreign, short and local numbers are not judged. */
export function faultOf(written: string): Fault | undefined {
  const text = written.replaceAll(/\(0\)/g, " ").trim();
  if (/^\+358[\s()–-]*0/.test(text)) return "zero-after-country-code";
  const national = nationalPart(text);
  if (national === undefined) return undefined;
  const digits = national.replaceAll(/\D/g, "");
  const { max, min } = lengthsOf(digits);
  if (digits.length < min) return digits.length < surelyNumber ? undefined : "too-short";
  return digits.length > max && !beginsWithNumber(national) ? "too-long" : undefined;
}

/** The number without country code or leading zero; undefined when it has neither. */
function nationalPart(text: string): string | undefined {
  if (text.startsWith("+358")) return text.slice(4);
  if (/^\(?0[1-9]/.test(text)) return text.replace(/^\(?0/, "");
  return undefined;
}

function lengthsOf(digits: string): Lengths {
  return /^(?:4|50)/.test(digits) ? mobile : other;
}

/** Whether the groups of digits begin with a whole number, so that the rest may be something else. */
function beginsWithNumber(national: string): boolean {
  const groups = national.split(/\D+/).filter((group) => group !== "");
  let digits = "";
  for (const group of groups.slice(0, -1)) {
    digits += group;
    if (digits.length >= surelyWhole && digits.length <= lengthsOf(digits).max) return true;
  }
  return false;
}
