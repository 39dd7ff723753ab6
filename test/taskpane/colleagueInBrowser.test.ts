import { bandKey } from "../../src/documents/formulas/bandKey";
import { TERMS as SETTING_TERMS } from "../../src/documents/settings/words";
import type { Workbook } from "../../src/embedded/model/workbook";
import { messageOf } from "../support/messages";
import type { MessageCode } from "../../src/messages/messageCode";
import { violationsInThemes } from "../browser/accessibility";
import { PATIENCE } from "../browser/browser";
import { enter, find, untilSaid } from "../browser/controls";
import { workbookOf } from "./onWorkbook";
import { paneForTests, type OpenedPane } from "./paneBrowser";

const CLEAN = "有效评价明细";
const TIME = 2 * PATIENCE;
const openPane = paneForTests();
const say = (code: MessageCode, data = {}): string => messageOf(code, data, "zh-CN");

/** Sixty answers, of which twelve are 2 points of 5. */
const SURVEY = [
  "工单号,回访时间,满意度评分,不满意原因",
  ...Array.from({ length: 60 }, (_row, at) => {
    const [score, reason] = at % 5 === 0 ? ["2", "等待时间太长"] : [at % 2 === 0 ? "5" : "4", ""];
    return `T${String(1_000 + at)},2024-05-${String((at % 28) + 1).padStart(2, "0")},${score},${reason}`;
  }),
].join("\n");

describe("the pane, while a colleague works at the same file", () => {
  const workbook = workbookOf(SURVEY);
  let pane: OpenedPane;

  beforeAll(async () => {
    pane = await openPane(workbook);
    await enter(pane.page, "button", say("next-make"));
    await enter(pane.page, "button", say("pane-generate"));
    await find(pane.page, "button", say("results-again"));
    await untilSaid(pane.page, "80.0%");
  }, TIME);
  afterAll(() => pane.close());

  test(
    "follows a score that the colleague corrects",
    async () => {
      const [row, column] = placeOf(workbook, CLEAN, "满意度评分");
      expect(workbook.sheets.find(({ name }) => name === CLEAN)?.cells.getValue(row + 1, column)).toBe(2);
      pane.typeAsColleague(CLEAN, row + 1, column, 5);
      // 49 of 60
      await untilSaid(pane.page, "81.7%");
    },
    TIME,
  );

  test(
    "follows a band that the colleague changes in 参数设置",
    async () => {
      const [row] = placeOf(workbook, "参数设置", bandKey("1-5", "basicallySatisfied"));
      const [, column] = placeOf(workbook, "参数设置", SETTING_TERMS.settingValue["zh-CN"]);
      pane.typeAsColleague("参数设置", row, column, 5);
      // the 24 that gave 5, and the one that was corrected
      await untilSaid(pane.page, "41.7%");
    },
    TIME,
  );

  test(
    "says that the survey is another one since, which no sheet can follow",
    async () => {
      pane.typeAsColleague("answers", 2, 2, 1);
      await untilSaid(pane.page, say("source-changed"));
      expect(await violationsInThemes(pane.page, pane.page)).toEqual([]);
      expect(pane.complaints).toEqual([]);
    },
    TIME,
  );
});

/** The first cell of a sheet that holds the text. */
function placeOf(workbook: Workbook, name: string, text: string): readonly [row: number, column: number] {
  const cells = workbook.sheets.find((sheet) => sheet.name === name)?.cells;
  const used = cells?.usedArea(true);
  if (cells === undefined || used === undefined || used === null) throw new Error(`${name} is empty`);
  for (let row = used.top; row <= used.bottom; row++) {
    for (let column = used.left; column <= used.right; column++) {
      if (cells.getValue(row, column) === text) return [row, column];
    }
  }
  throw new Error(`${name} has no ${text}`);
}
