import { twoProportionTest } from "../../analysis/measures/twoProportionTest";
import { wilsonInterval } from "../../analysis/measures/wilsonInterval";
import type { GroupMeasure, GroupTable } from "../../analysis/results";
import type { CleanDataLayout } from "../cleanData/layout";
import type { DocumentContext } from "../context";
import { live, sourcesOf, type DocumentSources } from "../sources";
import { addressOf, columnOf, equalTo, thisRow } from "../formulas/reference";
import type { Condition } from "../formulas/conditions";
import { satisfactionFormulas, type SatisfactionFormulas } from "../formulas/satisfaction";
import { partAgainstRestP, wilsonHigh, wilsonLow } from "../formulas/statistics";
import { groupHeading, groupTableName, shownGroups, verdictText } from "./groupTables";
import { cell, footNotes, sectionHeading } from "../sheet/cells";
import { tableOf, type ColumnPlan, type TableFrame } from "../sheet/table";
import { FIRST_ROW, titleBand } from "../sheet/titleBand";
import type { Block, CellContent, SheetSpec } from "../sheet/sheetSpec";

const VISIBLE_COLUMNS = 9;
const WORKING_COLUMNS = 4;
const WHOLE_ROW = 1;
/** p of groups that are not tested; real ones are at most 1. */
const NOT_TESTED = 9;

/**
 * 分组对比: every group of every division of the answers with its n, rates, mean, and whether it differs from the
 * rest by more than chance (two-proportion z test, Holm at 5 %). Null without groups.
 */
export function groups(context: DocumentContext): SheetSpec | null {
  const sources = sourcesOf(context);
  const { data, words } = sources;
  const tables = shownGroups(context.results);
  const formulas = satisfactionFormulas(sources);
  if (data === null || formulas === null || tables.length === 0) return null;
  const title = words("sheetGroups");
  const blocks: Block[] = [...titleBand(sources, title, VISIBLE_COLUMNS), wholeCells(sources, formulas)];
  let row = FIRST_ROW;
  for (const group of tables) {
    blocks.push(sectionHeading(row, 1, words("byGroup", { group: groupHeading(sources, group) })));
    blocks.push(...groupBlock(sources, data, group, row + 1));
    row += group.items.length + 3;
  }
  blocks.push(footNotes(row, [words("noteGroups"), words("noteGroupsSmall")]));
  return {
    id: "groups",
    name: title,
    tab: "analysis",
    columnWidths: [
      2,
      24,
      11,
      11,
      13,
      13,
      13,
      13,
      11,
      16,
      ...Array.from({ length: WORKING_COLUMNS }, () => 10),
    ],
    hiddenColumns: Array.from({ length: WORKING_COLUMNS }, (_, i) => 1 + VISIBLE_COLUMNS + i),
    blocks,
    frozen: { rows: 3, columns: 2 },
    print: { orientation: "portrait", titleRows: null, onePage: pageFits(tables) },
  };
}

/** Rows of 24 points that a portrait page takes at a size that can still be read. */
const PAGE_ROWS = 46;

/** Whether all divisions stand on one page; more run over several rather than shrink away. */
function pageFits(tables: readonly GroupTable[]): boolean {
  const rows = tables.reduce((sum, { items }) => sum + items.length + 3, 6);
  return rows <= PAGE_ROWS;
}

/** One division of the answers with its table and the formulas of a row's own group. */
interface Division {
  readonly group: GroupTable;
  readonly own: (heading: string) => string;
  readonly formulas: SatisfactionFormulas;
  readonly of: (pick: (item: GroupMeasure) => CellContent) => (row: number) => CellContent;
}

function groupBlock(
  sources: DocumentSources,
  data: CleanDataLayout,
  group: GroupTable,
  row: number,
): Block[] {
  const name = groupTableName(sources.context.naming, group.role);
  const own = (heading: string): string => thisRow(name, heading);
  const column = data.groups.find(({ role }) => role === group.role)?.heading ?? group.header;
  const inGroup: Condition = [columnOf(data.table, column), own(sources.words("criterion"))];
  const formulas = satisfactionFormulas(sources, inGroup);
  if (formulas === null) return [];
  const of: Division["of"] = (pick) => (index) => {
    const item = group.items[index];
    return item === undefined ? null : pick(item);
  };
  const division: Division = { group, own, formulas, of };
  const frame: TableFrame = {
    mode: "computed",
    name,
    row,
    column: 1,
    rowKeys: group.items.map((item) => item.name),
    keyColumn: null,
    filterButtons: false,
  };
  const plans = [
    ...ratePlans(sources, division),
    ...comparedPlans(sources, division),
    ...testPlans(sources, group),
  ];
  return [tableOf(sources, frame, plans)];
}

function ratePlans(sources: DocumentSources, { group, own, formulas, of }: Division): ColumnPlan[] {
  const { words } = sources;
  const [n, content] = [own(words("answersCount")), own(words("contentCount"))];
  const interval = (end: 0 | 1): ((row: number) => CellContent) =>
    of((item) => wilsonInterval(contentOf(item), item.n)?.[end] ?? "");
  const share = { format: "percent1" as const };
  return [
    { key: "name", heading: groupHeading(sources, group), format: "text", content: of(({ name }) => name) },
    {
      key: "n",
      heading: words("answersCount"),
      format: "integer",
      formula: `=${formulas.n}`,
      content: of((item) => item.n),
    },
    {
      key: "content",
      heading: words("contentCount"),
      format: "integer",
      formula: `=${formulas.content}`,
      content: of(contentOf),
    },
    {
      key: "rate",
      heading: words("groupRate"),
      ...share,
      dataBar: { max: 1 },
      formula: `=IF(${n}=0,"",${content}/${n})`,
      content: of(({ rate }) => rate ?? ""),
    },
    {
      key: "low",
      heading: words("intervalLow"),
      ...share,
      formula: `=${wilsonLow(content, n)}`,
      content: interval(0),
    },
    {
      key: "high",
      heading: words("intervalHigh"),
      ...share,
      formula: `=${wilsonHigh(content, n)}`,
      content: interval(1),
    },
  ];
}

function comparedPlans(sources: DocumentSources, { group, own, formulas, of }: Division): ColumnPlan[] {
  const { words } = sources;
  const n = own(words("answersCount"));
  return [
    {
      key: "dissatisfiedRate",
      heading: words("dissatisfiedRate"),
      format: "percent1",
      formula: `=IF(${n}=0,"",${formulas.dissatisfied}/${n})`,
      content: of(({ dissatisfiedRate }) => dissatisfiedRate ?? ""),
    },
    {
      key: "mean",
      heading: words("meanScore"),
      format: "decimal2",
      formula: `=${formulas.mean}`,
      content: of(({ mean }) => mean ?? ""),
    },
    {
      key: "verdict",
      heading: words("againstRest"),
      align: "center",
      formula: `=${verdictFormula(sources, own)}`,
      content: of((item) => verdictText(sources, item)),
    },
    {
      key: "criterion",
      heading: words("criterion"),
      formula: `=${equalTo(own(groupHeading(sources, group)))}`,
      content: of(({ name }) => `=${name.replace(/[~*?]/g, "~$&")}`),
    },
  ];
}

function testPlans(sources: DocumentSources, group: GroupTable): ColumnPlan[] {
  const { words, context } = sources;
  const table = groupTableName(context.naming, group.role);
  const own = (heading: string): string => thisRow(table, heading);
  const part = { count: own(words("contentCount")), n: own(words("answersCount")) };
  const small = context.naming.setting("small-sample");
  const p = words("pValue");
  const tooSmall = `OR(${part.n}<${small},${WHOLE.n}-${part.n}<${small})`;
  const pValues = group.items.map((item) => pOf(sources, item));
  const factored = pValues.map((value) => holmValue(value, pValues));
  return [
    {
      key: "p",
      heading: p,
      format: "decimal3",
      formula: `=IF(${tooSmall},${String(NOT_TESTED)},${partAgainstRestP(part, WHOLE)})`,
      content: (row) => pValues[row] ?? NOT_TESTED,
    },
    {
      key: "holm",
      heading: words("holmValue"),
      format: "decimal3",
      formula: `=${own(p)}*(COUNTIF(${columnOf(table, p)},"<=1")-RANK(${own(p)},${columnOf(table, p)},1)+1)`,
      content: (row) => factored[row] ?? null,
    },
    {
      key: "different",
      heading: words("different"),
      formula: `=AND(${own(p)}<=1,SUMPRODUCT((${columnOf(table, p)}<=${own(p)})*(${columnOf(table, words("holmValue"))}>0.05))=0)`,
      content: (row) => group.items[row]?.different === true,
    },
  ];
}

/** All answers and those content, in hidden cells that every row holds its group against. */
const WHOLE = {
  n: addressOf(WHOLE_ROW, 1 + VISIBLE_COLUMNS, true),
  count: addressOf(WHOLE_ROW, 2 + VISIBLE_COLUMNS, true),
} as const;

function wholeCells(sources: DocumentSources, formulas: SatisfactionFormulas): Block {
  const { satisfaction } = sources.context.results;
  const content = satisfaction === null ? 0 : satisfaction.satisfied + satisfaction.basicallySatisfied;
  return {
    kind: "cells",
    row: WHOLE_ROW,
    column: 1 + VISIBLE_COLUMNS,
    rows: [
      [
        cell(live(sources, `=${formulas.n}`, satisfaction?.n ?? 0), "number"),
        cell(live(sources, `=${formulas.content}`, content), "number"),
      ],
    ],
  };
}

function verdictFormula(sources: DocumentSources, own: (heading: string) => string): string {
  const { words, context } = sources;
  const direction = `IF(${own(words("groupRate"))}>${WHOLE.count}/${WHOLE.n},"${words("aboveRest")}","${words("belowRest")}")`;
  const small = `${own(words("answersCount"))}<${context.naming.setting("small-sample")}`;
  return `IF(${small},"${words("smallSample")}",IF(${own(words("different"))},${direction},"—"))`;
}

function contentOf({ rate, n }: GroupMeasure): number {
  return Math.round((rate ?? 0) * n);
}

function pOf({ context }: DocumentSources, item: GroupMeasure): number {
  const overall = context.results.satisfaction;
  if (overall === null || item.different === null) return NOT_TESTED;
  const count = overall.satisfied + overall.basicallySatisfied - contentOf(item);
  const rest = { count, n: overall.n - item.n };
  return twoProportionTest({ count: contentOf(item), n: item.n }, rest)?.p ?? 1;
}

/** Holm's p times the number of hypotheses still standing. */
function holmValue(p: number, all: readonly number[]): number {
  const tested = all.filter((value) => value <= 1).length;
  const rank = all.filter((value) => value < p).length + 1;
  return p * (tested - rank + 1);
}
