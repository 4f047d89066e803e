import { styleText } from "node:util";

/** What the command line needs of a stream. */
export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

export type Style = Parameters<typeof styleText>[0];

/** Paints text, or leaves it plain. */
export type Paint = (style: Style, text: string) => string;

/** NO_COLOR wins, then FORCE_COLOR, then whether a person is watching. */
export function painterFor(stream: Output, env: Readonly<Record<string, string | undefined>>): Paint {
  const forced = env["FORCE_COLOR"];
  const refuses = (env["NO_COLOR"] ?? "") !== "" || env["TERM"] === "dumb" || forced === "0" || forced === "false";
  const wants = forced !== undefined ? forced !== "" || stream.isTTY === true : stream.isTTY === true;
  if (refuses || !wants) return (_, text) => text;
  return (style, text) => styleText(style, text, { validateStream: false });
}
