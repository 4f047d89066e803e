// Rows of the tables: what was measured, and the bar that it is held against, when it has one.

/** A figure without a bar. */
export function figure(what, value) {
  return { bar: "", holds: undefined, value, what };
}

/** A number, such as a ratio or milliseconds, that may be `bar` at the most. `shown` writes both. */
export function atMost(what, number, bar, shown = (value) => value.toFixed(2)) {
  return { bar: `≤ ${shown(bar)}`, holds: number <= bar, value: shown(number), what };
}

/** A number that has to be `bar` at the least. */
export function atLeast(what, number, bar, shown = (value) => value.toFixed(2)) {
  return { bar: `≥ ${shown(bar)}`, holds: number >= bar, value: shown(number), what };
}

/** One run's time through another's, held against a bar when there is one; beside it the same of the time on processors. */
export function ratio(what, run, other, bar) {
  const ofProcessors =
    run.cpuMs === undefined ? "" : ` (processors ${(run.cpuMs / Math.max(1, other.cpuMs)).toFixed(2)})`;
  const value = `${(run.ms / other.ms).toFixed(2)}${ofProcessors}`;
  if (bar === undefined) return figure(what, value);
  return { bar: `≤ ${bar.toFixed(2)}`, holds: run.ms / other.ms <= bar, value, what };
}

export const asSeconds = (ms) => `${(ms / 1000).toFixed(2)} s`;
export const asMs = (ms) => `${ms.toFixed(0)} ms`;
export const asMegabytes = (megabytes) => `${megabytes.toFixed(0)} MB`;

/** A run of a program: its time, and its processor time and peak memory where the system tells them. */
export function shownRun({ cpuMs, megabytes, ms }) {
  const more = cpuMs === undefined ? "" : ` (processors ${asSeconds(cpuMs)}, ${asMegabytes(megabytes)})`;
  return `${asSeconds(ms)}${more}`;
}

/** What a part has measured, as Markdown. */
export function partText({ notes = [], programs = [], rows, title }, settings) {
  const asked = programs.map(({ asked: task, name, version }) => `| ${name} | ${version} | ${task} |`);
  return [
    `### ${title}`,
    settings,
    ...(asked.length === 0 ? [] : [["| program | version | asked to |", "| --- | --- | --- |", ...asked].join("\n")]),
    [
      "| what | measured | bar | holds |",
      "| --- | ---: | ---: | --- |",
      ...rows.map(({ bar, holds, value, what }) => `| ${what} | ${value} | ${bar} | ${holdsText(holds)} |`),
    ].join("\n"),
    ...notes,
  ].join("\n\n");
}

function holdsText(holds) {
  if (holds === undefined) return "";
  return holds ? "yes" : "**no**";
}
