// Measures what is promised: `npm run bench`, or `npm run bench -- html --units 100`. Ratios hold between machines; seconds do not.
import { writePart } from "./document.js";
import { machineText } from "./machine.js";
import { readOptions } from "./options.js";
import { parts } from "./parts.js";
import { partText } from "./rows.js";

const options = readOptions(process.argv.slice(2));
for (const part of options.parts) {
  const start = performance.now();
  try {
    await run(part);
  } catch (error) {
    // The other parts are measured all the same.
    process.stderr.write(`${part}: ${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = 1;
  }
  process.stderr.write(`${part}: ${((performance.now() - start) / 1000).toFixed(0)} s\n`);
}

async function run(part) {
  const { measure } = await parts[part]();
  const machine = await machineText();
  const { settings, ...measured } = await measure(options);
  const text = partText(measured, `${machine}. ${settings}.`);
  if (options.write) writePart(part, text);
  process.stdout.write(`\n${text}\n\n`);
}
