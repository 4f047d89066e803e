import { parseArgs } from "node:util";
import { parts } from "./parts.js";

const partNames = Object.keys(parts);

/**
 * What the command line asks for.
 * @throws Error when it asks for something that there is not
 */
export function readOptions(args) {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    args,
    options: {
      many: { default: "10000", type: "string" },
      "peer-plans": { default: "4", type: "string" },
      plans: { default: "100", type: "string" },
      runs: { default: "5", type: "string" },
      units: { default: "1000", type: "string" },
      write: { default: false, type: "boolean" },
    },
  });
  const unknown = positionals.find((part) => !partNames.includes(part));
  if (unknown !== undefined) throw new Error(`There is no part ${unknown}: ${partNames.join(", ")}`);
  return {
    /** Units of the part `scale`, against `units`. */
    many: count(values, "many"),
    parts: partNames.filter((part) => positionals.length === 0 || positionals.includes(part)),
    /** How many plans the slow programs make into PDFs. */
    peerPlans: count(values, "peer-plans"),
    plans: count(values, "plans"),
    runs: count(values, "runs"),
    units: count(values, "units"),
    write: values.write,
  };
}

function count(values, name) {
  const number = Number(values[name]);
  if (!Number.isInteger(number) || number < 1) throw new Error(`--${name} ${values[name]}: a number from 1 on`);
  return number;
}
