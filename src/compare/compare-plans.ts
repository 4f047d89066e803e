import { compareBlocks } from "./compare-blocks.js";
import { movedSections, pairSections, readSections, type ReadSection } from "./pair-sections.js";
import { wordParts } from "./sequences.js";
import type {
  BlockChange,
  Changes,
  ChangeSummary,
  PlanData,
  RowCounts,
  SectionChange,
} from "../plan/file-types.generated.js";

/** A plan to compare: its data, and where it is frozen when it is. */
export interface ComparedPlan {
  readonly data: PlanData;
  readonly folder: string | undefined;
  readonly digest: string | undefined;
}

/** What changed from one plan to another; without an older one everything would be new, and only the note is told. */
export function comparePlans(from: ComparedPlan | undefined, to: ComparedPlan): Changes {
  const sections = from === undefined ? [] : compareSections(from.data, to.data);
  const { changes: note } = to.data.plan;
  return {
    format: 1,
    ...(from === undefined ? {} : { from: versionOf(from) }),
    language: to.data.language,
    ...(note === undefined ? {} : { note }),
    sections,
    summary: summarize(sections),
    to: versionOf(to),
    unit: to.data.unit.slug,
  };
}

function versionOf({ data, digest, folder }: ComparedPlan): Changes["to"] {
  const { date, version } = data.plan;
  return {
    ...(date === undefined ? {} : { date }),
    ...(digest === undefined ? {} : { digest }),
    ...(folder === undefined ? {} : { folder }),
    ...(version === undefined ? {} : { version }),
  };
}

function compareSections(from: PlanData, to: PlanData): SectionChange[] {
  const older = readSections(from);
  const newer = readSections(to);
  const pairs = pairSections(older, newer);
  const moved = movedSections(older, newer, pairs);
  const places = new Map([...pairs].map(([section, former]) => [former, newer.indexOf(section)]));
  const changes: { readonly change: SectionChange; readonly place: number }[] = [];
  for (const [place, section] of newer.entries()) {
    const change = compareSection(pairs.get(section), section, moved.has(section));
    if (change !== undefined) changes.push({ change, place });
  }
  let place = -0.5;
  for (const section of older) {
    const kept = places.get(section);
    if (kept !== undefined) place = kept + 0.5;
    else changes.push({ change: describe(section, "removed", compareBlocks(section.blocks, [])), place });
  }
  return changes.toSorted((a, b) => a.place - b.place).map(({ change }) => change);
}

function compareSection(
  former: ReadSection | undefined,
  section: ReadSection,
  isMoved: boolean,
): SectionChange | undefined {
  if (former === undefined) return describe(section, "added", compareBlocks([], section.blocks));
  const blocks = compareBlocks(former.blocks, section.blocks);
  const hasNewPlace = isMoved || former.id !== section.id;
  const isRenamed = former.title !== section.title;
  const isReordered = textOf(former) !== textOf(section);
  if (blocks.length === 0 && !isRenamed && !isReordered && !hasNewPlace) return undefined;
  return {
    ...describe(section, blocks.length > 0 || isRenamed || isReordered ? "changed" : "moved", blocks),
    ...(hasNewPlace
      ? { movedFrom: { id: former.id, ...(former.number === undefined ? {} : { number: former.number }) } }
      : {}),
    ...(isRenamed ? { titleParts: wordParts(former.title, section.title) } : {}),
  };
}

function describe(section: ReadSection, change: SectionChange["change"], blocks: BlockChange[]): SectionChange {
  const { depth, id, number, title } = section;
  return { blocks, change, depth, id, ...(number === undefined ? {} : { number }), title };
}

function textOf({ blocks }: ReadSection): string {
  return blocks.map(({ text }) => text).join("\n");
}

function summarize(sections: readonly SectionChange[]): ChangeSummary {
  const count = (change: SectionChange["change"]): number =>
    sections.filter((section) => section.change === change).length;
  const blocks = sections.flatMap((section) => section.blocks);
  return {
    actions: countRows(blocks, "action"),
    risks: countRows(blocks, "risk"),
    sections: { added: count("added"), changed: count("changed"), moved: count("moved"), removed: count("removed") },
  };
}

function countRows(blocks: readonly BlockChange[], kind: BlockChange["kind"]): RowCounts {
  const rows = blocks.filter((block) => block.kind === kind);
  const count = (change: BlockChange["change"]): number => rows.filter((row) => row.change === change).length;
  return { added: count("added"), changed: count("changed"), removed: count("removed") };
}

/** Whether two plans say the same: section by section and block by block, however they are marked up. Reports do not count. */
export function saysTheSame(from: PlanData, to: PlanData): boolean {
  const contentOf = (data: PlanData): string =>
    JSON.stringify([
      [data.plan.version, data.plan.date, data.plan.changes, data.plan.corrects],
      [data.plan.approved?.by, data.plan.approved?.on, data.plan.approved?.place],
      readSections(data).map(({ blocks, id, title }) => [id, title, blocks.map(({ text }) => text)]),
    ]);
  return contentOf(from) === contentOf(to);
}
