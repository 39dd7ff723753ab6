import type { StaffRow } from "../../src/documents/staffState";
import type { Rows } from "../analysis/survey/surveyOf";
import { APRIL, inspectedRow, MAY } from "./inspectedRows";
import { madeUpRows } from "./madeUpSurvey";

/** Names as surveys have them that a worksheet reads as something else, and what is close to them. */
export const STRANGE_NAMES = [
  ...["2024-05", "2024-06", "2024/05", "2024年5月", "3-1", "3/1", "301", "3-11", "13-1", "1/2"],
  ...["8:00", "8:00-16:00", "May-24", "1 May", "TRUE", "false", "TRUE早班", "0101", "1e3", "1E5班"],
  ...["<5", ">=3", "<>", "=1", "#N/A", "$5", "(5)", "1,000", "50%", "1-3天", "一组"],
  ...["A*", "AB", "B?", "BC", "~C", "1~3"],
] as const;

const MONTHS_OR_HOURS = ["3-1", "3/1", "301", "3-11", "8:00", "TRUE", "1e3", "<5", "a*b", "axb", "1~3"];
/** One is masked, as names in exports often are. */
const INSPECTORS = ["吴*", "吴质检", "8:00", "<5", "吴?"];
const [WAIT, SKILL] = ["3-1", "5~10"];

/**
 * The made-up survey with agents, teams, channels, types of service and of customers so called, and reasons of a survey's
 * own that are codes: whoever is called after a worksheet's value has the worse answers.
 */
export function strangelyNamedRows(count: number): Rows {
  const [headers = [], ...rows] = madeUpRows(count);
  const name = (i: number, step: number): string =>
    MONTHS_OR_HOURS[(i * step + (i % 4)) % MONTHS_OR_HOURS.length] ?? "";
  const named = rows.map((cells, i) => {
    const score = i % 11 < 4 ? 1 + (i % 3) : cells[4];
    const isLow = typeof score === "number" && score <= 3;
    const reason = !isLow ? "" : i % 3 === 0 ? SKILL : i % 7 === 0 ? "3-11" : i % 5 === 0 ? "TRUE" : WAIT;
    return [
      ...cells.map((cell, j) =>
        j === 2 ? name(i, 3) : j === 3 ? name(i, 5) : j === 4 ? (score ?? "") : j === 9 ? reason : cell,
      ),
      ...[name(i, 2), name(i, 7), name(i, 6)],
    ];
  });
  return [[...headers, "技能组", "服务类型", "用户类型"], ...named];
}

/** What staff wrote of them: who was inspected, who is coached, whom departments and actions are called after. */
export const STRANGELY_NAMED_STAFF: Readonly<Record<string, readonly StaffRow[]>> = {
  "inspection-form": MONTHS_OR_HOURS.flatMap((agent, i) =>
    [APRIL, MAY].map((inspected, check) =>
      inspectedRow(
        2 * i + check + 1,
        { agent, inspected: inspected + i, inspector: INSPECTORS[i % INSPECTORS.length] ?? "" },
        { greeting: 1 + ((i + check) % 5), record: 5 - (i % 3), tone: 4 },
      ),
    ),
  ),
  coaching: [{ key: "A001", tableRow: 0, cells: { agent: "a*b", promise: "每天复听两通" } }],
  "work-summary/assessment": ["3-1", "8:00", "TRUE", "a*b", "<5"].map((department, tableRow) => ({
    key: `D00${String(tableRow + 1)}`,
    tableRow,
    cells: { key: `D00${String(tableRow + 1)}`, department, weight: 0.2 },
  })),
  "improvement-plan": ["3-1", "3-11", "8:00"].map((department, tableRow) => ({
    key: `M00${String(tableRow + 1)}`,
    tableRow,
    cells: {
      problem: "3-1",
      measure: `措施${String(tableRow)}`,
      department,
      owner: "王",
      adoption: "已采纳",
    },
  })),
};
