import { excel, run } from "../../../app/inSurvey";
import { fullSurvey, openSurvey } from "../../../app/surveyWorkbook";

const SHEET = "满意度指标";

it("leads from the notes of 满意度指标 to the rows behind its figures, and from no other cell once these have moved", async () => {
  const { workbook, close } = openSurvey(fullSurvey(80));
  const leads = (): readonly (readonly [shown: unknown, target: string | null])[] => {
    const sheet = workbook.sheetByName(SHEET);
    return (sheet?.hyperlinks ?? []).map(({ area, documentReference }) => [
      sheet?.cells.getValue(area.top, area.left),
      documentReference,
    ]);
  };
  const wanted = [
    ["剔除的行与原因见《剔除记录》。", "'剔除记录'!A1"],
    ["各数取自《有效评价明细》的公式，更正评分、原因或剔除后自动更新。", "'有效评价明细'!A1"],
  ];
  try {
    await run({ documents: ["measures", "cleaning-log"] });
    expect(leads()).toEqual(wanted);
    await excel(({ workbook: { worksheets } }) => {
      worksheets.getItem(SHEET).getRange("B5").hyperlink = { documentReference: "'有效评价明细'!A1" };
    });
    await run({ documents: ["measures", "cleaning-log"] });
    expect(leads()).toEqual(wanted);
  } finally {
    close();
  }
}, 30_000);
