import { randomUUID } from "node:crypto";
import { styleText } from "node:util";
import { harmless } from "../text/harmless.js";

/** What the command line needs of a stream. */
export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

export type Style = Parameters<typeof styleText>[0];

/** Paints text, or leaves it plain. */
export type Paint = (style: Style, text: string) => string;

/** Stands for the character that begins an order to the terminal, in what `painterFor` paints; nobody who writes a plan can know it. */
const order = `<${randomUUID()}>`;

/** NO_COLOR wins, then FORCE_COLOR, then whether a person is watching. What is painted is for `humanOutput` to write. */
export function painterFor(stream: Output, env: Readonly<Record<string, string | undefined>>): Paint {
  const forced = env["FORCE_COLOR"];
  const refuses = (env["NO_COLOR"] ?? "") !== "" || env["TERM"] === "dumb" || forced === "0" || forced === "false";
  const wants = forced !== undefined ? forced !== "" || stream.isTTY === true : stream.isTTY === true;
  if (refuses || !wants) return (_, text) => text;
  return (style, text) => {
    const [open = "", close = ""] = styleText(style, "|", { validateStream: false }).split("|");
    return `${open.replaceAll("\u001B", order)}${text}${close.replaceAll("\u001B", order)}`;
  };
}

/** Where text for people leaves the program: whatever it holds, only colours of our own reach the terminal, and no machine takes it for orders. */
export function humanOutput(stream: Output): Output {
  return {
    get columns() {
      return stream.columns ?? 80;
    },
    isTTY: stream.isTTY === true,
    write: (text) => stream.write(forTerminal(text)),
  };
}

function forTerminal(text: string): string {
  return harmless(text).replaceAll(order, "\u001B");
}
