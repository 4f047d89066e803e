import { packageRoot } from "../host/node/package-root.js";
import { readFileSync } from "node:fs";

interface PackageFacts {
  readonly version: string;
  readonly engines: { readonly node: string };
}

const facts = JSON.parse(readFileSync(new URL("package.json", packageRoot), "utf8")) as PackageFacts;

export const version = facts.version;

/** The oldest Node that the program runs on: `20.19`. */
export const oldestNode = facts.engines.node.replace(/^\D+/, "");
