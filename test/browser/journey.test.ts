import { resolve } from "node:path";
import type { Frame } from "puppeteer-core";
import { CONCEPTS } from "../../src/glossary/concepts";
import type { MessageCode } from "../../src/messages/messageCode";
import truth from "../../assets/sample/truth.json";
import { areaToAddress } from "../../src/embedded/model/references/address";
import { PATIENCE } from "./browser";
import { workbenchForTests, type OpenWorkbench } from "./openWorkbench";
import {
  cellAt,
  cellUnder,
  placeBeside,
  placeOf,
  readWithOtherLibrary,
  type OtherWorkbook,
  type Place,
} from "./otherLibrary";
import { choose, find, findBy, press, pressBy, untilSaid, untilShowsChosen } from "./controls";
import {
  chartSaying,
  download,
  generate,
  openSample,
  sheetNames,
  showSheet,
  shownIn,
  typeInto,
  untilShown,
} from "./workbenchPage";

const SAMPLE = resolve(__dirname, "../../assets/sample/客服回访样本.xlsx");
const TIME = 3 * PATIENCE;
const N = truth.satisfied + truth.basicallySatisfied + truth.dissatisfied;
const RATE = `${((1 - truth.dissatisfied / N) * 100).toFixed(1)}%`;
const DROPPED = Object.values(truth.excluded).reduce((sum, count) => sum + count, 0);

describe("from the sample to a plan that is kept", () => {
  const open = workbenchForTests();
  let workbench: OpenWorkbench;
  let pane: Frame;
  let first: OtherWorkbook;
  const say = (code: MessageCode, data = {}): string => workbench.say(code, data);
  const plan = { owner: "热线一组组长", action: "高峰时段增开两个坐席", deadline: "2031-03-31" };

  beforeAll(async () => {
    workbench = await open("zh-CN");
    pane = await openSample(workbench);
  }, TIME);

  const roleOf = (column: string): string => say("column-role", { column });
  const kept = (rows: number): string =>
    say("cleaning-kept", { kept: rows.toLocaleString("en"), excluded: String(truth.rows - rows) });

  it(
    "shows what each column was taken for",
    async () => {
      const expected = {
        通话时间: "time",
        服务态度: "dimension",
        不满意原因: "reason",
        是否误评: "misrated",
      };
      for (const [column, role] of Object.entries(expected)) {
        await untilShowsChosen(pane, roleOf(column), role);
      }
      await untilSaid(pane, kept(truth.rows - DROPPED));
    },
    TIME,
  );

  it(
    "looks again at once when a role is changed",
    async () => {
      await choose(pane, roleOf("是否误评"), "ignore");
      await untilSaid(pane, kept(truth.rows - DROPPED + truth.excluded.misrated));
      await choose(pane, roleOf("是否误评"), "misrated");
      await untilSaid(pane, kept(truth.rows - DROPPED));
      await choose(pane, roleOf("渠道"), "ignore");
      await untilShowsChosen(pane, roleOf("渠道"), "ignore");
      await untilSaid(pane, kept(truth.rows - DROPPED));
    },
    TIME,
  );

  it(
    "makes the sheets; a tile leads to its place, where the sheet shows the same number, that of the sample's truth",
    async () => {
      await generate(workbench, pane);
      const tile = tileOf(workbench.word(CONCEPTS.satisfactionRate));
      expect(await textOf(pane, tile)).toContain(RATE);
      expect(await textOf(pane, tile)).toContain(say("tile-n", { n: N.toLocaleString("en") }));
      const dissatisfied = tileOf(workbench.word(CONCEPTS.dissatisfiedRate));
      expect(await textOf(pane, dissatisfied)).toContain(String(truth.dissatisfied));

      first = await readWithOtherLibrary(await download(workbench));
      const measures = first.get("满意度指标")!;
      const place = placeBeside(measures, "总体满意度");
      expect(cellAt(measures, place)).toBeCloseTo(1 - truth.dissatisfied / N, 12);
      const atPlace = async (): Promise<void> => {
        await pressBy(pane, tile);
        await untilShown(workbench.page, "满意度指标");
        await workbench.page.waitForFunction(
          (box, address) => (box as HTMLInputElement).value === address,
          { timeout: PATIENCE },
          await find(workbench.page, "textbox", workbench.strings.nameBox),
          addressOf(placeOf(measures, "总体满意度")),
        );
      };
      await atPlace();
      expect(await shownIn(workbench, addressOf(place))).toBe(RATE);
      // there again, from where the person has gone on to
      await atPlace();
    },
    TIME,
  );

  it("leaves out the groups of the column whose role was taken away", () => {
    const groups = first.get("分组对比")!.flat();
    expect(groups).toContain("咨询组");
    expect(groups).not.toContain("微信");
  });

  it(
    "draws charts that say what they show",
    async () => {
      await showSheet(workbench.page, "满意度指标");
      await chartSaying(workbench.page, "响应速度");
      await showSheet(workbench.page, "帕累托分析");
      const share = truth.reasons.等待时长 / truth.dissatisfied;
      expect(shareOf(await chartSaying(workbench.page, "等待时长"), "等待时长")).toBeCloseTo(share * 100, 0);
    },
    TIME,
  );

  it(
    "moves the Pareto when a reason is corrected in 有效评价明细",
    async () => {
      const before = await chartSaying(workbench.page, "等待时长");
      const cell = cellOfReason(first, "等待时长");
      await showSheet(workbench.page, "有效评价明细");
      await typeInto(workbench, cell, "服务态度");
      await showSheet(workbench.page, "帕累托分析");
      const after = await chartSaying(workbench.page, "等待时长", before);
      expect(shareOf(after, "等待时长")).toBeLessThan(shareOf(before, "等待时长"));
      expect(shareOf(after, "服务态度")).toBeGreaterThan(shareOf(before, "服务态度"));
    },
    TIME,
  );

  it(
    "leads to the first action without an owner, and keeps a filled one through the next run",
    async () => {
      const rows = first.get("改进计划")!;
      const under = (heading: string): string => {
        const { row, column } = placeOf(rows, heading);
        return addressOf({ row: row + 1, column });
      };
      await press(pane, "button", say("results-plan"));
      await untilShown(workbench.page, "改进计划");
      await workbench.page.waitForFunction(
        (box, address) => (box as HTMLInputElement).value === address,
        { timeout: PATIENCE },
        await find(workbench.page, "textbox", workbench.strings.nameBox),
        under("责任人"),
      );
      await typeInto(workbench, under("改进措施"), plan.action);
      await typeInto(workbench, under("责任人"), plan.owner);
      await typeInto(workbench, under("完成时限"), plan.deadline);
      await generate(workbench, pane);
      await showSheet(workbench.page, "改进计划");
      expect(await shownIn(workbench, under("责任人"))).toBe(plan.owner);
      expect(await shownIn(workbench, under("改进措施"))).toBe(plan.action);
    },
    TIME,
  );

  it(
    "gives a file that another library reads: the survey untouched, the correction and the action in it",
    async () => {
      const file = await readWithOtherLibrary(await download(workbench));
      const sample = await readWithOtherLibrary(SAMPLE);
      expect(file.get("回访明细")).toEqual(sample.get("回访明细"));
      expect([...file.keys()]).toEqual([...(await sheetNames(workbench)), "CSATLoop_undo"]);

      const measures = file.get("满意度指标")!;
      expect(cellAt(measures, placeBeside(measures, "总体满意度"))).toBeCloseTo(
        1 - truth.dissatisfied / N,
        12,
      );
      const counts = Object.keys(truth.reasons).map((reason) => [
        reason,
        cellUnder(file.get("帕累托分析")!, "次数", ["问题类别", reason]),
      ]);
      const { 等待时长, 服务态度, ...others } = truth.reasons;
      expect(Object.fromEntries(counts)).toEqual({
        ...others,
        等待时长: 等待时长 - 1,
        服务态度: 服务态度 + 1,
      });

      const rows = file.get("改进计划")!;
      const filled = rows.find((cells) => cells.includes(plan.owner));
      expect(filled).toContain(plan.action);
      expect(filled).toContainEqual(new Date(plan.deadline));
    },
    TIME,
  );

  it("says nothing on the console and asks nothing of the network", () => {
    expect(workbench.complaints).toEqual([]);
  });
});

function addressOf({ row, column }: Place): string {
  return areaToAddress({ top: row, left: column, bottom: row, right: column });
}

/** What finds the tile of a measure by its label. */
function tileOf(label: string): string {
  return `::-p-xpath(//li[starts-with(., "${label}")]//button)`;
}

async function textOf(pane: Frame, tile: string): Promise<string> {
  const found = await findBy(pane, tile);
  return found.evaluate(({ innerText }) => innerText);
}

/** The address of the first cell of 有效评价明细's column 原因 that holds the reason. */
function cellOfReason(workbook: OtherWorkbook, reason: string): string {
  const rows = workbook.get("有效评价明细")!;
  const header = rows.findIndex((cells) => cells.includes("满意度评分"));
  const column = rows[header]!.findIndex((cell) => /^原因1?$/u.test(String(cell)));
  const row = rows.findIndex((cells, index) => index > header && cells[column] === reason);
  if (row < 0) throw new Error(`no row has the reason ${reason}`);
  return addressOf({ row, column });
}

/** A category's percentage in what a chart says of itself. */
function shareOf(label: string, category: string): number {
  return Number(new RegExp(`${category} ([\\d.]+)%`, "u").exec(label)?.[1]);
}
