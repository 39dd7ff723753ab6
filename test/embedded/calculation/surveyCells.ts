import type { CellValue } from "../../../src/embedded/model/cellValue";
import { areaToAddress } from "../../../src/embedded/model/references/address";
import { CalculatedWorkbook } from "./calculatedWorkbook";

/** A small survey as the formula cases see it: table T in A1:E10 of Sheet1, three numbers in G1:G3, a second sheet. */
const SURVEY_COLUMNS = ["姓名", "部门", "分数", "日期", "原因"] as const;

const SURVEY_ROWS: readonly (readonly CellValue[])[] = [
  ["张三", "华东", 5, 45296, "态度"],
  ["李四", "华北", 3, 45311, "等待时间长"],
  ["王五", "华东", 1, 45325, "态度"],
  ["赵六", "华南", null, 45336, null],
  ["App", "华北", 4, 45351, "其他*"],
  ["app", "华东", 2, 45352, "等待"],
  ["001", "华南", 5, 45366, "~波浪"],
  [1, "华东", "4", 45366.5, "态度"],
  ["１", "华北", 3, 45381, true],
];

/** Cells outside the table. */
const OTHER_CELLS: Readonly<Record<string, CellValue>> = {
  G1: 10,
  G2: 20,
  G3: 30,
  H1: "苹果",
  H2: "香蕉",
  H3: "樱桃",
  I1: "  a  b ",
  J1: 0.5,
  J2: 0.25,
  J3: 0.25,
};

const OTHER_SHEET = "My Data";
const OTHER_SHEET_CELLS: Readonly<Record<string, CellValue>> = { A1: 7, A2: "七", B1: 8 };

/** Names defined for the whole workbook. */
const NAMES: Readonly<Record<string, string>> = {
  三数: "=Sheet1!$G$1:$G$3",
  下限: "=4",
  满意率: '=COUNTIF(T[分数],">="&下限)/COUNT(T[分数])',
};

/** Every cell of the first sheet by address. */
function surveyCells(): Record<string, CellValue> {
  const cells: Record<string, CellValue> = { ...OTHER_CELLS };
  [SURVEY_COLUMNS, ...SURVEY_ROWS].forEach((values, row) => {
    values.forEach((value, column) => {
      if (value !== null)
        cells[areaToAddress({ top: row, left: column, bottom: row, right: column })] = value;
    });
  });
  return cells;
}

/** The survey in a calculated workbook. */
export function surveyWorkbook(): CalculatedWorkbook {
  const book = new CalculatedWorkbook({}, ["Sheet1", OTHER_SHEET]).write(surveyCells());
  for (const [address, value] of Object.entries(OTHER_SHEET_CELLS))
    book.write({ [`'${OTHER_SHEET}'!${address}`]: value });
  book.addTable("T", "A1:E10", SURVEY_COLUMNS);
  for (const [name, formula] of Object.entries(NAMES)) book.addName(name, formula);
  return book;
}
