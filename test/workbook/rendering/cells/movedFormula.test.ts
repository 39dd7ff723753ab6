import { movedFormula } from "../../../../src/workbook/rendering/cells/movedFormula";
import { excel, run } from "../../../app/inSurvey";
import { fullSurvey, openSurvey } from "../../../app/surveyWorkbook";

describe("a formula whose cells have moved", () => {
  it.each([
    ['=IF($P$6=0,"—",Q6/P$6)', '=IF($Q$8=0,"—",R8/Q$8)'],
    ["=SUM($AZ$6:$BA$9)*LOG10(A1)", "=SUM($BA$8:$BB$11)*LOG10(B3)"],
    ['="A1 ""B2"" "&C3', '="A1 ""B2"" "&D5'],
    [
      "=SUM(表1[A1],T2[[#This Row],[B''2]])+CSAT_a1+1E-9",
      "=SUM(表1[A1],T2[[#This Row],[B''2]])+CSAT_a1+1E-9",
    ],
    ["=AGGREGATE(15,6,ROW($1:$400),2)", "=AGGREGATE(15,6,ROW($1:$400),2)"],
    ["='一张 表'!$B$2+A2", "='一张 表'!$B$2+B4"],
  ])("%s", (formula, moved) => {
    expect(movedFormula(formula, 2, 1)).toBe(moved);
    expect(movedFormula(formula, 0, 0)).toBe(formula);
  });
});

it("reads its own cells after a run on a sheet into which staff put rows and a column", async () => {
  const { workbook, host, close } = openSurvey(fullSurvey(80));
  try {
    await run({ documents: ["measures"] });
    host.settle();
    const sheet = workbook.sheetByName("满意度指标");
    const rateAt = (row: number, column: number): unknown => sheet?.cells.getValue(row, column);
    const rate = rateAt(5, 1);
    expect(rate).toEqual(expect.any(Number));
    await excel(({ workbook: { worksheets } }) => {
      worksheets.getItem("满意度指标").getRange("1:2").insert("Down");
      worksheets.getItem("满意度指标").getRange("A:A").insert("Right");
    });
    await run({ documents: ["measures"] });
    host.settle();
    expect(rateAt(7, 2)).toBe(rate);
  } finally {
    close();
  }
}, 30_000);
