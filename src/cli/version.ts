import { readInstalled } from "../host/node/disk/disk.js";
import { packageRoot } from "../host/node/package-root.js";

interface PackageFacts {
  readonly version: string;
  readonly engines: { readonly node: string };
}

const facts = JSON.parse(new TextDecoder().decode(readInstalled(new URL("package.json", packageRoot)))) as PackageFacts;

export const version = facts.version;

/** The oldest Node that the program runs on: `20.19`. */
export const oldestNode = facts.engines.node.replace(/^\D+/, "");
