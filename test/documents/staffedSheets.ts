import type { DocumentId } from "../../src/documents/registry";
import type { StaffRow } from "../../src/documents/staffState";
import { inspectedRows, MAY } from "./inspectedRows";
import { madeUpRows, resultsOf } from "./madeUpSurvey";

type Tables = Readonly<Record<string, readonly StaffRow[]>>;

/** What the sheets are made from beside what staff entered. */
export const STAFFED_SURVEY = madeUpRows(120);

function cases(): Tables {
  const { cleaned, calls } = resultsOf(STAFFED_SURVEY);
  const key = cleaned.keys()[calls()[0]?.row ?? 0] ?? "";
  const cells = { customer: "K1", owner: "王组长", outcome: "已退款", correction: "信息缺失" };
  return { "maintenance-record": [{ key, tableRow: 0, cells }] };
}

function coached(): Tables {
  const cells = { agent: "002", promise: "每天复听两通", retraining: MAY };
  const inspected = inspectedRows().map((row) => ({ ...row, cells: { ...row.cells, agent: "002" } }));
  return { coaching: [{ key: "A001", tableRow: 0, cells }], "inspection-form": inspected };
}

/** With less answers a difference is only said to be one of small samples. */
const FEW_ARE_ENOUGH: StaffRow = {
  key: "small-sample",
  tableRow: 0,
  cells: { key: "small-sample", value: 5 },
};

/** Sheets whose figures come from what staff entered: what it is, which documents, and what stands in their tables. */
export const STAFFED_SHEETS: readonly (readonly [string, readonly DocumentId[], Tables])[] = [
  [
    "inspections, in this check and the last one (S40)",
    ["inspection-report"],
    { "inspection-form": inspectedRows(), settings: [FEW_ARE_ENOUGH] },
  ],
  ["cases of the dissatisfied (S42)", ["maintenance-record"], cases()],
  ["agents who are coached", ["coaching", "inspection-form"], coached()],
];
