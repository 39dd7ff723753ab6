import type { LoyaltyTable } from "../../../analysis/measures/loyaltyTable";
import type { SampleNumbers } from "../../../analysis/measures/sampleNumbers";
import type { CleanDataLayout } from "../../cleanData/layout";
import { countedRows, type Condition } from "../../formulas/conditions";
import { namedBy, verbatim } from "../../formulas/criterion";
import { columnOf } from "../../formulas/reference";
import {
  sampleCellValues,
  sampleFormulas,
  sampleValueFormula,
  sampleVarianceFormula,
  type SampleCells,
} from "../../formulas/sampleFormulas";
import type { Column } from "../../sheet/column";
import type { TableReference } from "../../sheet/tableReference";
import type { DocumentSources } from "../../sources";
import { cellsOfSides } from "./cells";
import type { LoyaltyRow } from "./rows";
import { groupTableIn } from "../table";
import { loyaltyTableOf, type LoyaltyKey } from "./table";
import { effectColumns } from "../effectColumns";

type LoyaltyColumn = Column<LoyaltyRow>;
type Part = keyof SampleCells;
type Reference = TableReference<LoyaltyKey>;

const OWN = { n: "ownN", first: "ownFirst", second: "ownSecond" } as const;
const OTHERS = { n: "othersN", first: "othersFirst", second: "othersSecond" } as const;
const PARTS: readonly Part[] = ["n", "first", "second"];

/** The numbers of a group's own rows, and of all rows with a group, as formulas. */
export interface CountedNumbers {
  readonly ofGroup: SampleCells;
  readonly ofAll: SampleCells;
}

/** Null where 有效评价明细 has no column of the measure. */
export function countedNumbers(
  sources: DocumentSources,
  data: CleanDataLayout,
  { key, role, kind, header, listed }: LoyaltyTable,
): CountedNumbers | null {
  const { own } = groupTableIn(sources.context, loyaltyTableOf(key, role), role);
  const heading = data.groups.find((each) => each.role === role)?.heading ?? header;
  const column = columnOf(data.table, heading);
  const rowsWhere = (...conditions: readonly Condition[]): readonly Condition[] => [
    ...conditions,
    ...countedRows(sources, data),
  ];
  const names = listed.map(({ name }) => name);
  const counted = rowsWhere(...namedBy(column, own("criterion"), names));
  const any = rowsWhere([column, '"<>"&""']);
  const ofGroup = sampleFormulas(sources, key, kind, counted, rowsWhere([column, own("name")]));
  const ofAll = sampleFormulas(sources, key, kind, any);
  return ofGroup === null || ofAll === null ? null : { ofGroup, ofAll };
}

/** A number of the row: of a group its own, of all groups without a row what is left of the whole. */
export function numberFormula({ own, column }: Reference, part: Part, { ofAll }: CountedNumbers): string {
  return `IF(${own("criterion")}="",${ofAll[part]}-SUM(${column(OWN[part])}),${own(OWN[part])})`;
}

/** What the printed columns follow from: hidden, the row's own numbers and those of all others. */
export function loyaltyWorkings(
  { context }: DocumentSources,
  table: LoyaltyTable,
  counted: CountedNumbers,
): readonly LoyaltyColumn[] {
  const reference = groupTableIn(context, loyaltyTableOf(table.key, table.role), table.role);
  return [
    ...(["first", "second"] as const).map((part) => unseen(reference, part, counted)),
    criterionColumn(reference),
    ...PARTS.map((part) => ownColumn(reference, part, counted)),
    ...effectColumns<LoyaltyRow>(reference.heading),
    ...spreadColumns(context, table, reference),
  ];
}

function unseen(reference: Reference, part: "first" | "second", counted: CountedNumbers): LoyaltyColumn {
  return {
    key: part,
    heading: reference.heading(part),
    width: 10,
    unprinted: true,
    unseen: true,
    format: "decimal2",
    formula: `=${numberFormula(reference, part, counted)}`,
    value: ({ figures }) => sampleCellValues(figures.numbers)[part],
  };
}

function criterionColumn({ heading }: Reference): LoyaltyColumn {
  return {
    key: "criterion",
    heading: heading("criterion"),
    width: 10,
    hidden: true,
    format: "text",
    value: ({ group }) => (group === null ? "" : verbatim(group.name)),
  };
}

function ownColumn({ heading, own }: Reference, part: Part, { ofGroup }: CountedNumbers): LoyaltyColumn {
  const formula = `IF(${own("criterion")}="",0,${ofGroup[part]})`;
  return hidden(heading(OWN[part]), OWN[part], formula, ({ group }) =>
    group === null ? 0 : sampleCellValues(group.numbers)[part],
  );
}

/** The numbers of all others, and of means the variances of both sides. */
function spreadColumns(
  context: DocumentSources["context"],
  { key, role, kind }: LoyaltyTable,
  { heading, own, column }: Reference,
): readonly LoyaltyColumn[] {
  const { group, others } = cellsOfSides(context, key, role);
  const otherNumbers = PARTS.map((part) =>
    hidden(
      heading(OTHERS[part]),
      OTHERS[part],
      `SUM(${column(part)})-${own(part)}`,
      ({ figures }) => sampleCellValues(figures.others)[part],
    ),
  );
  if (kind !== "mean") return otherNumbers;
  return [
    hidden(heading("variance"), "variance", sampleVarianceFormula(group), ({ figures }) =>
      meanPart(figures.numbers, "variance"),
    ),
    ...otherNumbers,
    hidden(
      heading("othersMean"),
      "othersMean",
      `IF(${others.n}=0,"",${sampleValueFormula(kind, others)})`,
      ({ figures }) => meanPart(figures.others, "mean"),
    ),
    hidden(heading("othersVariance"), "othersVariance", sampleVarianceFormula(others), ({ figures }) =>
      meanPart(figures.others, "variance"),
    ),
  ];
}

function meanPart(numbers: SampleNumbers, part: "mean" | "variance"): number | string {
  return numbers.kind === "mean" ? (numbers[part] ?? "") : "";
}

function hidden(
  heading: string,
  key: LoyaltyKey,
  formula: string,
  value: LoyaltyColumn["value"],
): LoyaltyColumn {
  return { key, heading, width: 10, hidden: true, format: "decimal3", formula: `=${formula}`, value };
}
