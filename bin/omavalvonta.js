#!/usr/bin/env node
import { main } from "../dist/program/main.js";

const { argv, env, stdout, stderr } = process;
for (const stream of [stdout, stderr]) {
  stream.on("error", (error) => {
    // The reader of a pipe has had enough, such as `| head`.
    if (error.code !== "EPIPE") throw error;
  });
}
process.exitCode = await main({ argv: argv.slice(2), env, stdout, stderr });
