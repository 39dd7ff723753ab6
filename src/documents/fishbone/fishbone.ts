import type { CoreProblem } from "../../analysis/reasons/coreProblem";
import { document } from "../document";
import { evidenceText } from "../problems/evidence";
import { newProblems } from "../pareto/newProblems";
import { problemWords } from "../problems/problemWords";
import { cell, legendLine } from "../sheet/cells";
import { tableOf } from "../sheet/column";
import type { CellsBlock } from "../sheet/cellSpec";
import type { DrawingBlock } from "../sheet/drawingSpec";
import { percentText } from "../sheet/numberText";
import { wrappedRowHeights } from "../sheet/rowHeight";
import type { SheetSpec } from "../sheet/sheetSpec";
import type { AdoptedKeys, TableBlock } from "../sheet/tableSpec";
import { tableIn } from "../sheet/tableReference";
import { columnsOfSheet, printedColumns } from "../sheet/tableSheet";
import { FIRST_ROW, titleBand } from "../sheet/titleBand";
import type { DocumentSources } from "../sources";
import { staffRows } from "../staffState";
import { boneLabel, BONES, type Bone } from "./bones";
import { causeColumns } from "./causeColumns";
import { causeRows, type CauseRow } from "./causeRows";
import { FISH_HEIGHT, fishShapes, type Twig } from "./fish";
import { promptFor } from "./prompts";
import { CAUSE_ENTRIES, FISHBONE } from "./table";
import { TERMS } from "./words";

/** There are at most three core problems (S24). */
const MOST_FISH = 3;
const FISH_ROWS = 12;
/** Points of a row that is kept for a fish that is not needed. */
const UNUSED_HEIGHT = 1;
const LEAST_HEIGHT = 22;
/** Rows that stand ready where there is no problem. */
const SPARE_ROWS = 3;
const TABLE_ROW = FIRST_ROW + MOST_FISH * FISH_ROWS + 1;

/**
 * 鱼骨图 (S29): for each core problem a drawing over 人机料法环, and below them the causes, what points to them and what
 * staff found. Drawings stand over rows of a fixed number, so that the table keeps its place.
 */
export const fishbone = document({
  id: FISHBONE.document,
  tab: "diagnosis",
  sets: [],
  shared: true,
  needs: ["pareto", "settings"],
  vocabulary: TERMS,
  tables: [FISHBONE],
  staffTables: [CAUSE_ENTRIES],
  build,
});

function build(sources: DocumentSources): SheetSpec {
  const { context, words, locale } = sources;
  const { rows, adopted } = causeRows(context);
  const columns = causeColumns(sources);
  const printed = printedColumns(columns);
  const title = words(TERMS.title);
  const problems = context.results.coreProblems.slice(0, MOST_FISH);
  return {
    id: FISHBONE.document,
    locale,
    name: title,
    tab: fishbone.tab,
    ...columnsOfSheet(columns),
    blocks: [
      ...titleBand(sources, title, printed, undefined, newProblems(sources)),
      legendLine(words(rows.length === 0 ? TERMS.noProblem : TERMS.legendFishbone)),
      roomFor(problems.length),
      ...problems.map((problem, place) => drawing(sources, problem, place, rows)),
      causeTable(sources, rows, adopted),
    ],
    frozen: { rows: 3, columns: 0 },
    print: {
      orientation: "landscape",
      titleRows: { first: TABLE_ROW, last: TABLE_ROW },
      onePage: false,
      columns: 1 + printed,
    },
  };
}

/** Rows for three drawings; those of drawings that there are not are next to nothing. */
function roomFor(fish: number): CellsBlock {
  const heights = Array.from({ length: MOST_FISH * FISH_ROWS }, (_, row) =>
    row < fish * FISH_ROWS ? FISH_HEIGHT / FISH_ROWS : UNUSED_HEIGHT,
  );
  return {
    kind: "cells",
    row: FIRST_ROW,
    column: 0,
    rows: heights.map(() => [cell(null, "muted")]),
    rowHeights: heights,
  };
}

function drawing(
  sources: DocumentSources,
  problem: CoreProblem,
  place: number,
  rows: readonly CauseRow[],
): DrawingBlock {
  const { words, context, locale } = sources;
  const { category, count, evidence } = problem;
  const share = context.results.pareto?.items.find((item) => item.category === category)?.share ?? 0;
  const facts =
    evidence === undefined
      ? words(TERMS.mentions, { count, share: percentText(share) })
      : evidenceText(words, evidence);
  const byBone = <Value>(valueOf: (bone: Bone) => Value): Readonly<Record<Bone, Value>> =>
    Object.fromEntries(BONES.map((bone) => [bone, valueOf(bone)])) as Record<Bone, Value>;
  return {
    kind: "drawing",
    name: category,
    row: FIRST_ROW + place * FISH_ROWS,
    column: 1,
    covered: { rows: FISH_ROWS, columns: 10 },
    shapes: fishShapes({
      head: `${problemWords(context, locale).label(category)}\n${facts}`,
      labels: byBone((bone) => boneLabel(words, bone)),
      twigs: byBone((bone) => twigsOf(sources, category, bone, rows)),
    }),
  };
}

/** The causes that staff entered, roots first; a prompt as long as there is none. */
function twigsOf(
  { words }: DocumentSources,
  problem: string,
  bone: Bone,
  rows: readonly CauseRow[],
): readonly Twig[] {
  const causes = rows.filter((row) => row.problem === problem && row.bone === bone && row.cause !== "");
  if (causes.length === 0) return [{ text: words(promptFor(problem, bone)), look: "prompt" }];
  const mark = words(TERMS.rootMark);
  const twigs = causes.map(({ cause, root }): Twig => ({
    text: root ? `${mark} ${cause}` : cause,
    look: root ? "root" : "cause",
  }));
  return [...twigs.filter(({ look }) => look === "root"), ...twigs.filter(({ look }) => look !== "root")];
}

function causeTable(sources: DocumentSources, rows: readonly CauseRow[], adopted: AdoptedKeys): TableBlock {
  const { context } = sources;
  const columns = causeColumns(sources);
  const typed = staffRows(context.staff, FISHBONE) ?? [];
  const keys = rows.map(({ key }) => key);
  return tableOf(
    sources,
    {
      mode: "ledger",
      name: tableIn(context, FISHBONE).name,
      row: TABLE_ROW,
      column: 1,
      keyOf: ({ key }) => key,
      keyColumn: "key",
      adopted,
      filterButtons: true,
      ...(rows.length === 0 ? { spareRows: SPARE_ROWS } : {}),
      rowHeight: LEAST_HEIGHT,
      rowHeights: wrappedRowHeights(rows, columns, { keys, least: LEAST_HEIGHT, typed }),
      rules: [{ formula: '=[@root]<>""', look: "core", columnKeys: ["cause", "root"] }],
    },
    rows,
    columns,
  );
}
