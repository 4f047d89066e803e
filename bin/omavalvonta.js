#!/usr/bin/env node
import { writeSync } from "node:fs";

const { argv, env, stdout, stderr } = process;
const cannotRun = 2;
const interrupted = 130;

/** How long a command that is interrupted may take to clean up after itself. */
const patienceMs = 1500;
const ending = new AbortController();
const cleanings = [];
const interruption = { hasten: (clean) => void cleanings.push(clean), signal: ending.signal };
const world = { argv: argv.slice(2), env, interruption, stderr, stdout };

let program;
let isDone = false;
let hasLostOutput = false;

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, interrupt);
process.on("uncaughtException", (error) => {
  tell(error);
  process.exit(cannotRun);
});
process.on("exit", atExit);
for (const stream of [stdout, stderr]) stream.on("error", loseOutput);

try {
  program = await import("../dist/program/main.js");
  process.exitCode = await program.main(world);
} catch (error) {
  tell(error);
  process.exitCode = cannotRun;
}
isDone = true;
// What it still waits for belongs to what was given up.
if (ending.signal.aborted) process.exit();

/** A second signal changes nothing: the first is being obeyed. */
function interrupt() {
  if (program === undefined || isDone) process.exit(interrupted);
  if (ending.signal.aborted) return;
  setTimeout(() => process.exit(interrupted), patienceMs);
  ending.abort(new Error("interrupted"));
}

function loseOutput(error) {
  // The reader of a pipe has had enough, such as `| head`.
  if (error.code === "EPIPE" || hasLostOutput) return;
  hasLostOutput = true;
  tell(error);
}

function atExit(code) {
  for (const clean of cleanings) attempt(clean);
  // Node's own number for a program that waits for what will never come.
  if (code === 13) tell(new Error("The program waited for something that did not come."));
  if (code === 13 || hasLostOutput) process.exitCode = cannotRun;
}

function tell(error) {
  attempt(() => {
    if (program !== undefined) program.fail(error, world);
    else writeSync(2, `omavalvonta: ${String(error?.message ?? error).replaceAll(/\p{Cc}/gu, " ")}\n`);
  });
}

/** Nothing is left to be done about what fails here. */
function attempt(action) {
  try {
    action();
  } catch {}
}
