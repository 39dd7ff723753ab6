import { generate } from "../../../src/app/run/generate";
import { lookAtSurvey } from "../../../src/app/source/lookAtSurvey";
import { openSurvey, REQUEST, smallSurvey } from "../surveyWorkbook";

const MEASURED = { ...REQUEST, documents: ["measures"] } as const;

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
      const report = await generate(MEASURED, () => undefined, new AbortController().signal);
      expect(report.rows).toMatchObject({ read: 9, kept: 8, excluded: { "score-missing": 1 } });
    } finally {
      close();
    }
  });
});

describe("a survey whose columns end at different rows", () => {
  it("counts rows under its last answer that have something in a column without a role", async () => {
    const { close, workbook } = openSurvey(wideSurvey());
    workbook.sheets[0]?.cells.setValue(400, 50, "稍后补充");
    workbook.sheets[0]?.cells.setValue(60_000, 51, "x");
    try {
      const report = await generate(MEASURED, () => undefined, new AbortController().signal);
      expect(report.rows).toMatchObject({ read: 11, kept: 8, excluded: { "score-missing": 3 } });
    } finally {
      close();
    }
  });

  it("reads an answer that stands far under the others", async () => {
    const { close, workbook } = openSurvey(smallSurvey());
    workbook.sheets[0]?.cells.setValue(30_000, 3, 5);
    try {
      const report = await generate(MEASURED, () => undefined, new AbortController().signal);
      expect(report.satisfaction?.n).toBe(21);
    } finally {
      close();
    }
  });
});

describe("a long survey", () => {
  it("is read on the scale of all its answers, sorted as they may be", async () => {
    const rows = Array.from(
      { length: 2000 },
      (_, row) => `W${String(row)},${String(1 + Math.floor(row / 200))}`,
    );
    const { close } = openSurvey(["工单号,满意度", ...rows].join("\n"));
    try {
      const found = await lookAtSurvey(REQUEST, new AbortController().signal);
      expect(found.recognition.scale?.kind).toBe("1-10");
      const report = await generate(MEASURED, () => undefined, new AbortController().signal);
      // 9 and 10 are 满意, 7 and 8 基本满意 (spec 3-statistics): 800 of 2,000.
      expect(report.satisfaction).toMatchObject({ n: 2000, rate: 0.4 });
    } finally {
      close();
    }
  });

  it("is found on a sheet where something was left in the last cell", async () => {
    const { close, workbook } = openSurvey(smallSurvey());
    workbook.sheets[0]?.cells.setValue(1_048_575, 16_383, "x");
    try {
      const report = await generate(MEASURED, () => undefined, new AbortController().signal);
      expect(report.satisfaction?.n).toBe(20);
    } finally {
      close();
    }
  });
});
