import { readFileSync } from "node:fs";

interface PackageFacts {
  readonly version: string;
}

const facts = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as PackageFacts;

export const version = facts.version;
