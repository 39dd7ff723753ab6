import { CONCEPTS } from "../../src/glossary/concepts";
import { periodText } from "../../src/taskpane/language/periodText";
import { speechIn } from "../support/speech";
import { PATIENCE } from "./browser";
import { workbenchForTests } from "./openWorkbench";
import { press, untilSaid, untilUnsaid } from "./controls";
import { generate, paneOf, pickContent, untilShown } from "./workbenchPage";

const TIME = 3 * PATIENCE;

/** Two agents of fifty answers, of whom 5 and 25 dissatisfied for waiting, in April and May; two tickets stand twice. */
function answers(): string {
  const lines = Array.from({ length: 100 }, (_, i) => {
    const isBad = i < 50 ? i < 5 : i < 75;
    const day = `2024-0${String(4 + (i % 2))}-${String(1 + (i % 28)).padStart(2, "0")}`;
    return [`T${String(1000 + i)}`, day, i < 50 ? "001" : "002", isBad ? "1,等待时间太长" : "5,"].join(",");
  });
  return ["工单号,回访日期,客服工号,满意度评分,不满意原因", ...lines, ...lines.slice(0, 2)].join("\n");
}

describe("the rows behind results", () => {
  const open = workbenchForTests();

  it(
    "are shown from tile, bar, group, month and cleaning line, and all rows again with one press",
    async () => {
      const workbench = await open("zh-CN");
      const { page, say, word } = workbench;
      await pickContent(page, "回访.csv", answers());
      const pane = await paneOf(page);
      await untilSaid(pane, say("cleaning-note"));
      await generate(workbench, pane);
      await press(pane, "button", say("left-out-heading", { count: "2" }));
      const rows: readonly [of: string, sheet: string, count: number][] = [
        [word(CONCEPTS.dissatisfiedRate), "有效评价明细", 30],
        ["等待时长", "有效评价明细", 30],
        ["002", "有效评价明细", 50],
        [periodText("2024-05", speechIn("zh-CN")), "有效评价明细", 50],
        [word(CONCEPTS["rule-duplicate"]), "剔除记录", 2],
      ];
      for (const [of, sheet, count] of rows) {
        await press(pane, "button", say("rows-show-of", { of }));
        await untilShown(page, sheet);
        await untilSaid(pane, say("rows-shown", { sheet, of, count: String(count) }));
      }
      await press(pane, "button", say("rows-all"));
      await untilUnsaid(pane, say("rows-all"));
      expect(workbench.complaints).toEqual([]);
    },
    TIME,
  );
});
