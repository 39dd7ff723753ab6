import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { chooseSource, type ChosenSource } from "../../../src/analysis/survey/decision/chooseSource";
import type { RawCell } from "../../../src/analysis/survey/rawColumn";
import type { SourceSample } from "../../../src/analysis/survey/recognition";
import { generateInto, temporaryFolder } from "../../support/generateInto";
import { itWithShared } from "../../support/sharedFiles";
import { NO_CHOICES, sampleOf, type Rows } from "../../analysis/survey/surveyOf";

const sheet = (name: string, rows: Rows): SourceSample => ({ ...sampleOf(rows), sheet: name });
const answers = (
  from: number,
  count: number,
  row: (at: number) => readonly RawCell[] = (at) => [`T${String(at)}`, 1 + (at % 5), "好"],
): Rows => Array.from({ length: count }, (_, place) => row(from + place));
const HEADER = ["工单号", "满意度评分", "意见"];
const found = (...samples: readonly SourceSample[]): ChosenSource => chooseSource(samples, NO_CHOICES);
const read = (source: ChosenSource): readonly string[] =>
  [source.sample.sheet, ...source.sisters.map(({ sample }) => sample.sheet)].sort();
const said = ({ recognition }: ChosenSource, code: string): unknown =>
  recognition.warnings.find((warning) => warning.code === code);
const madeRole = ({ recognition }: ChosenSource): string | undefined =>
  recognition.columns.find(({ header }) => header === "工作表")?.role;

describe("sheets of one form", () => {
  const may = sheet("5月", [HEADER, ...answers(0, 60)]);
  const june = sheet("6月", [HEADER, ...answers(100, 40)]);

  it("are one survey, and it is said", () => {
    const source = found(may, june, sheet("说明", [["本表由质检部维护", ""]]));
    expect(read(source)).toEqual(["5月", "6月"]);
    expect(said(source, "sheets-as-one")).toMatchObject({ sheets: ["5月", "6月"] });
  });

  it("are not read together where they are answered on scales of different length: it is said which", () => {
    const ten = sheet("7月", [
      HEADER,
      ...answers(200, 80, (at) => [`T${String(at)}`, [1, 3, 5, 8, 10][at % 5] ?? 1, "好"]),
    ]);
    const source = found(may, june, ten);
    expect(read(source)).not.toEqual(["5月", "6月", "7月"]);
    const left = ["5月", "6月", "7月"].filter((name) => !read(source).includes(name));
    expect(said(source, "sheets-of-other-scale")).toMatchObject({ sheets: left });
    expect(said(source, "sheets-not-read")).toBeUndefined();
    const chosen = chooseSource([may, june, ten], { ...NO_CHOICES, scale: "0-10" });
    expect(read(chosen)).toEqual(["5月", "6月", "7月"]);
    // ten answers that happen to be low tell nothing of the scale
    const few = sheet("8月", [HEADER, ...answers(300, 10)]);
    expect(read(found(ten, few))).toEqual(["7月", "8月"]);
  });

  it("share the columns that have a role, not every heading, and not their order", () => {
    const other = sheet("6月", [
      ["意见", "备用", "满意度评分", "工单号"],
      ...answers(100, 40, (at) => ["好", "", 1 + (at % 5), `T${String(at)}`]),
    ]);
    const { sisters } = found(may, other);
    expect([...(sisters[0]?.positions ?? [])]).toEqual([
      [0, 3],
      [1, 2],
      [2, 0],
    ]);
  });

  it.each<[string, string, string, string]>([
    ["teams", "一组", "二组", "group"],
    ["months with their year, where nothing else tells when", "2024-05", "2024年6月", "time"],
  ])("name %s by their sheets", (_, first, second, role) => {
    expect(madeRole(found(sheet(first, may.rows), sheet(second, june.rows)))).toBe(role);
  });

  it("name no group where the sheets are months and the answers have dates", () => {
    const dated = (name: string, from: number): SourceSample =>
      sheet(name, [
        ["工单号", "评价时间", "满意度评分"],
        ...answers(from, 30, (at) => [`T${String(at)}`, 45_400 + (at % 60), 1 + (at % 5)]),
      ]);
    expect(madeRole(found(dated("5月", 0), dated("6月", 30)))).toBe("ignore");
  });
});

describe("sheets that are no sisters", () => {
  const all = sheet("全部", [HEADER, ...answers(0, 60)]);

  it.each<[string, SourceSample, readonly string[]]>([
    [
      "an extract of another",
      sheet("不满意明细", [HEADER, ...answers(0, 60).filter((cells) => Number(cells[1]) < 4)]),
      ["全部"],
    ],
    ["a copy", sheet("全部 (2)", [HEADER, ...answers(0, 60)]), ["全部"]],
    [
      "another survey",
      sheet("NPS", [["编号", "推荐意愿（0-10分）"], ...answers(0, 30, (at) => [at, at % 11])]),
      ["全部"],
    ],
  ])("%s is named as not read", (_, other, sheets) => {
    const source = found(all, other);
    expect(read(source)).toEqual(sheets);
    expect(said(source, "sheets-not-read")).toMatchObject({ sheets: [other.sheet] });
  });

  it("a sheet that its months add up to is read alone", () => {
    const source = found(
      all,
      sheet("5月", [HEADER, ...answers(1000, 20)]),
      sheet("6月", [HEADER, ...answers(2000, 40)]),
    );
    expect(read(source)).toEqual(["全部"]);
  });
});

describe("several files", () => {
  itWithShared(
    "of three years keep each year's figures",
    "data/11_sfo_airport/sfo_2014.csv",
    async (file) => {
      const others = ["2015", "2016"].map((year) => file.replace("2014", year));
      const { report } = await generateInto(file, join(temporaryFolder(), "out.xlsx"), [
        ...others,
        "--documents",
        "measures",
      ]);
      const [years] = report.groups;
      expect(
        Object.fromEntries((years?.items ?? []).map(({ name, rate }) => [name, rate?.toFixed(4)])),
      ).toEqual({
        sfo_2014: "0.7886",
        sfo_2015: "0.8000",
        sfo_2016: "0.8099",
      });
      expect(report.sources.map(({ sheet: name }) => name)).toEqual(["sfo_2014", "sfo_2015", "sfo_2016"]);
    },
    240_000,
  );

  const lines = (header: string, from: number, count: number): string =>
    [
      header,
      ...Array.from(
        { length: count },
        (_, place) => `${String(place + 1)},${String(1 + ((from + place) % 5))}`,
      ),
    ].join("\n");

  it("are sheets of the output, named after their file, and one survey; running numbers of each stay apart", async () => {
    const folder = temporaryFolder();
    const paths = ["上海", "北京"].map((name) => join(folder, `${name}.csv`));
    writeFileSync(paths[0] ?? "", lines("序号,满意度", 0, 60));
    writeFileSync(paths[1] ?? "", lines("序号,满意度", 2, 40));
    const { report, workbook } = await generateInto(paths[0] ?? "", join(folder, "out.xlsx"), [
      paths[1] ?? "",
      "--documents",
      "measures,groups",
    ]);
    expect(report.satisfaction?.n).toBe(100);
    expect(report.source.sheet).toBe("上海");
    const groups = workbook.sheets.find(({ name }) => name === "分组对比");
    expect(groups?.tables.flatMap(({ columns }) => columns[0]?.name ?? [])).toEqual(["工作表"]);
    expect(report.sources).toEqual([
      { sheet: "上海", range: "A1:B61", headerRow: 1 },
      { sheet: "北京", range: "A1:B41", headerRow: 1 },
    ]);
    expect(report.groups[0]?.items.map(({ name, n }) => [name, n])).toEqual([
      ["上海", 60],
      ["北京", 40],
    ]);
  });
});
