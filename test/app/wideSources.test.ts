import { generate } from "../../src/app/generate";
import { openSurvey, REQUEST } from "./surveyWorkbook";

/** 60 columns, two of which have a role. Of ten rows the fifth stands only in a column without one, the eighth is blank. */
function wideSurvey(): string {
  const width = 60;
  const line = (ticket: string, score: string, other: string): string =>
    [ticket, score, ...Array.from({ length: width - 2 }, (_, column) => (column === 40 ? other : ""))].join(
      ",",
    );
  const headers = Array.from({ length: width - 2 }, (_, column) => `附加字段${String(column)}`);
  const rows = Array.from({ length: 10 }, (_, row) => {
    if (row === 4) return line("", "", "仅此一格");
    return row === 7 ? line("", "", "") : line(`W${String(row)}`, String((row % 5) + 1), "有");
  });
  return [["工单号", "满意度评分", ...headers].join(","), ...rows].join("\n");
}

describe("a survey of more columns than are read", () => {
  it("counts rows that have something only in a column without a role as read", async () => {
    const { close } = openSurvey(wideSurvey());
    try {
      const { report } = await generate(REQUEST, () => undefined, new AbortController().signal);
      expect(report.rows).toMatchObject({ read: 9, kept: 8, excluded: { "score-missing": 1 } });
    } finally {
      close();
    }
  });
});
