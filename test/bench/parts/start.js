// How long the program takes before and without work.
import { measureInTurns } from "../processes.js";
import { day, omavalvonta } from "../program.js";
import { asMs, atMost, figure } from "../rows.js";

const rounds = 11;

export async function measure() {
  const commands = [
    [process.execPath, "-e", "0"],
    omavalvonta("--version"),
    omavalvonta("--help"),
    omavalvonta("lint", "--help"),
    omavalvonta("lint", "--no-cache", "--cwd", "examples/perhepalvelut", ...day),
  ];
  const runs = measureInTurns(
    commands.map((command) => ({ command })),
    rounds,
  );
  const [node, version, help, ofCommand, lint] = runs.map(({ ms }) => ms);
  return {
    rows: [
      figure("Node alone", asMs(node)),
      atMost("--version", version, 120, asMs),
      atMost("--help", help, 120, asMs),
      atMost("lint --help", ofCommand, 120, asMs),
      atMost("lint of one unit", lint, 600, asMs),
    ],
    settings: `Whole processes, medians of ${rounds} runs in turns`,
    title: "Starting",
  };
}
