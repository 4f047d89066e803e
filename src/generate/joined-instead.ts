import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { Plugin } from "rolldown";

/** What is asked for, by whom, and what is joined into the program instead of it. */
interface Replacement {
  readonly asked: string;
  readonly by: RegExp;
  readonly code: () => string;
}

const replacements: readonly Replacement[] = [
  // gray-matter's own reader of YAML, as long as all our readers: ours takes its place at every call.
  {
    asked: "js-yaml",
    by: /[\\/]gray-matter[\\/]/,
    code: () => "export function load() {}\nexport function dump() {}\n",
  },
  // commander's for commands that are programs of their own; there are none.
  { asked: "node:child_process", by: /[\\/]commander[\\/]/, code: () => "export {};\n" },
  // puppeteer's ways to other browsers than a Chromium of this machine that is spoken to through a pipe.
  { asked: "proxy-agent", by: /[\\/]@puppeteer[\\/]browsers[\\/]/, code: () => "export class ProxyAgent {}\n" },
  { asked: "ws", by: /[\\/]puppeteer-core[\\/]/, code: () => "export default class WebSocket {}\n" },
  { asked: "../bidi/bidi.js", by: /[\\/]puppeteer-core[\\/].*BrowserLauncher\.js$/, code: () => "export {};\n" },
  { asked: "./bidi.js", by: /[\\/]puppeteer-core[\\/].*BrowserConnector\.js$/, code: () => "export {};\n" },
  // satteri's native part, which stays where it is installed.
  { asked: "../index.js", by: /[\\/]satteri[\\/]dist[\\/]binding\.js$/, code: nativePart },
];

const prefix = "\0instead:";

/** Constants whose text is long: JSON is read twice as fast as program text. */
const constants = /[\\/]dist[\\/](?:regulation[\\/]catalogue|validate[\\/]schemas)\.generated\.js$/;

/** Replaces what a joined program does without, or reads faster in another form. */
export const joinedInstead: Plugin = {
  name: "joined-instead",
  async load(id) {
    if (id.startsWith(prefix)) return replacements[Number(id.slice(prefix.length))]?.code();
    if (!constants.test(id)) return undefined;
    const values = Object.entries((await import(pathToFileURL(id).href)) as Readonly<Record<string, unknown>>);
    const asText = (value: unknown): string => JSON.stringify(JSON.stringify(value));
    return values.map(([name, value]) => `export const ${name} = JSON.parse(${asText(value)});\n`).join("");
  },
  resolveId(asked, by = "") {
    const index = replacements.findIndex((replacement) => replacement.asked === asked && replacement.by.test(by));
    return index === -1 ? undefined : `${prefix}${index}`;
  },
};

/** Found beside the library at the start, as no package offers it under a name. */
function nativePart(): string {
  const binding = readFileSync("node_modules/satteri/dist/binding.js", "utf8");
  const names = /^export \{([^}]+)\} from "\.\.\/index\.js";$/m.exec(binding)?.[1];
  if (names === undefined) throw new Error("satteri loads its native part in a way that nobody expected");
  return [
    'const native = await import(new URL("../index.js", import.meta.resolve("satteri")).href);',
    `export const {${names}} = native;`,
    "",
  ].join("\n");
}
