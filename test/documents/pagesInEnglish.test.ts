import type { Results } from "../../src/analysis/results";
import type { SheetSpec } from "../../src/documents/sheet/sheetSpec";
import { blockHeights } from "../../src/workbook/rendering/page/blockHeights";
import { fitsOnePage } from "../../src/workbook/rendering/page/onePage";
import { pageBreaksOf } from "../../src/workbook/rendering/page/pageBreaks";
import { builtOf, contextOf, madeUpRows, resultsOf } from "./madeUpSurvey";

function inEnglish(results: Results, id: string): SheetSpec {
  const { specs } = builtOf(contextOf(results, { localeOf: () => "en" }));
  const found = specs.find((spec) => spec.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}

/** A survey with neither reasons nor comments: what is diagnosed is under which circumstances satisfaction is lower. */
const OPERATING = resultsOf([
  ["工单号", "服务类型", "回访时间", "满意度评分", "等待时长(秒)", "通话时长(秒)"],
  ...Array.from({ length: 240 }, (_, i) => [
    `T${String(i)}`,
    ["Streaming", "Admin", "Payment"][i % 3] ?? "",
    45_352 + i / 3,
    i % 2 === 0 && i % 24 > 0 ? 5 : 2,
    40 + (i % 30),
    200 + (i % 90),
  ]),
]);

describe("sheets in English, whose names take more lines", () => {
  it("have eight circumstances, three of two lines, on one page with their chart", () => {
    const [long, short] = [/time/iu, /Streaming/u].map((name) =>
      OPERATING.circumstances.find(({ key }) => name.test(key)),
    );
    if (long === undefined || short === undefined)
      throw new Error(OPERATING.circumstances.map(({ key }) => key).join());
    const circumstances = Array.from({ length: 8 }, (_, i) => ({
      ...(i < 3 ? long : short),
      key: String(i),
    }));
    expect(fitsOnePage(inEnglish({ ...OPERATING, circumstances }, "diagnosis"))).toBe(true);
  });

  it("have the work summary of a survey with dimensions and reasons on two pages", () => {
    expect(pageBreaksOf(inEnglish(resultsOf(madeUpRows(300)), "work-summary"))).toHaveLength(1);
  });

  it("begin with a row that is no higher than a margin", () => {
    const { specs } = builtOf(contextOf(OPERATING, { localeOf: () => "en" }));
    const titled = specs.filter(({ id }) => id !== "briefing");
    expect(titled.length).toBeGreaterThan(15);
    expect(titled.filter(({ blocks }) => (blockHeights(blocks)[0] ?? 0) > 6).map(({ id }) => id)).toEqual([]);
  });
});
