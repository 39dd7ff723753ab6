import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { DOCUMENT_IDS } from "../../src/documents/registry";
import { PATIENCE } from "./browser";
import { find, press } from "./controls";
import { workbenchForTests } from "./openWorkbench";
import { openSample, sheetNames } from "./workbenchPage";

/** What the page of the first ten minutes tells to press, in its order. */
const PRESSED = {
  "zh-CN": ["下一步：选择表格", "一键生成", "采用"],
  "zh-TW": ["下一步：選擇表格", "一鍵產生", "採用"],
  en: ["Next: choose the sheets", "Generate sheets"],
} as const;

describe("the manual's first ten minutes", () => {
  const open = workbenchForTests();

  it.each(["zh-CN", "zh-TW", "en"] as const)(
    "lead with three clicks from opening the data to the sheets that the page names, in %s",
    async (language) => {
      const text = readFileSync(resolve(__dirname, `../../docs/manual/${language}/start.md`), "utf8");
      const workbench = await open(language);
      const pane = await openSample(workbench);
      for (const [at, button] of PRESSED[language].entries()) {
        expect(text).toContain(button);
        await press(pane, "button", button);
        // opening the data was the first click, and this is the third
        if (at === 1) await find(pane, "button", workbench.say("results-again"));
      }
      const made = await sheetNames(workbench);
      const ours = DOCUMENT_IDS.map(workbench.titleOf).filter((title) => made.includes(title));
      expect(ours.length).toBeGreaterThan(10);
      expect(ours.filter((title) => !text.includes(title))).toEqual([]);
      const named = [...text.matchAll(/《([^》]+)》/gu)].map(([, title = ""]) => title);
      expect(named.filter((title) => !ours.includes(title))).toEqual([]);
    },
    2 * PATIENCE,
  );
});
