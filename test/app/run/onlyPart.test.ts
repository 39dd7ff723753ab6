import { refresh } from "../../../src/app/run/refresh";
import { readCycles } from "../../../src/workbook/identity/cycles";
import { namedRows } from "../../support/namedRows";
import { run } from "../inSurvey";
import { typeInto } from "../shownWorkbook";
import { fullSurvey, openSurvey, REQUEST } from "../surveyWorkbook";

const DOCUMENTS = ["measures", "clean-data", "cleaning-log", "effect-verification"] as const;
const ONLY = { role: "channel", value: "在线" } as const;
const signal = new AbortController().signal;

describe("sheets of one channel", () => {
  const csv = fullSurvey();
  const { workbook, host, close } = openSurvey(csv);
  const inChannel = (row: Readonly<Record<string, unknown>>): boolean => row["渠道"] === ONLY.value;
  const cleaned = () => namedRows(workbook, "清洗数据");
  const subtitleOf = (sheet: string): unknown => workbook.sheetByName(sheet)?.cells.getValue(2, 1);
  let kept: unknown;
  let others = 0;

  afterAll(close);

  it("hold its rows alone, say so, and leave what other channels corrected where it is found again", async () => {
    await run({ documents: DOCUMENTS });
    host.settle();
    kept = await readCycles(signal);
    others = cleaned().findIndex((row) => !inChannel(row));
    await typeInto("清洗数据", others, "剔除", "客户误评");
    await typeInto("清洗数据", cleaned().findIndex(inChannel), "剔除", "客户误评");
    const [headings = "", ...answers] = csv.split("\n");
    const own = [headings, ...answers.filter((line) => line.includes(`,${ONLY.value},`))];
    const report = await run({ documents: DOCUMENTS, only: ONLY });
    host.settle();
    expect(report.only).toEqual({ ...ONLY, header: "渠道" });
    expect(report.rows.read).toBe(own.length - 1);
    expect(cleaned().length).toBeGreaterThan(10);
    expect(cleaned().every(inChannel)).toBe(true);
    expect(cleaned().filter((row) => row["剔除"] === "客户误评")).toHaveLength(1);
    expect(report.warnings).toContainEqual({ code: "corrections-of-others", count: 1 });
    expect(subtitleOf("有效评价明细")).toEqual(expect.stringContaining("（渠道：在线）"));
    expect(subtitleOf("满意度指标")).toEqual(expect.stringContaining("（渠道：在线）"));
  }, 120_000);

  it("leave what the workbook keeps of the cycles of all channels", async () => {
    expect(await readCycles(signal)).toEqual(kept);
  });

  it("are refreshed as they were asked for, and give way to all channels with every correction", async () => {
    const { reasonsOf, locale, formulas, now } = REQUEST;
    const again = await refresh({ reasonsOf, locale, formulas, now }, () => undefined, signal);
    expect(again.only).toMatchObject(ONLY);
    const whole = await run({ documents: DOCUMENTS });
    host.settle();
    expect(whole.only).toBeUndefined();
    expect(whole.rows.read).toBe(120);
    const left = cleaned().filter((row) => row["剔除"] === "客户误评");
    expect(left.map(inChannel).sort()).toEqual([false, true]);
    expect(whole.warnings.map(({ code }) => code)).not.toContain("corrections-of-others");
    expect(subtitleOf("满意度指标")).not.toEqual(expect.stringContaining("渠道"));
  }, 120_000);
});
