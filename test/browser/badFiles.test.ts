import type { Locale } from "../../src/glossary/locale";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import iconv from "iconv-lite";
import { compoundFile, workbookFile } from "../support/badFiles";
import { temporaryFolder } from "../support/generateInto";
import { PATIENCE } from "./browser";
import { workbenchForTests, type OpenWorkbench } from "./openWorkbench";
import { find, press, untilSaid, untilUnsaid } from "./controls";
import { openSample, paneOfNext, pickFile, sheetNames, shownIn, showSheet, typeInto } from "./workbenchPage";

const TIME = 3 * PATIENCE;
const folder = temporaryFolder();
const survey = workbookFile([
  ["工单号", "满意度评分"],
  ["A1", 5],
  ["A2", 3],
]);

/** Files that are not opened at all, by the code of what is said. */
const UNREADABLE = [
  { kind: "a text that calls itself a workbook", file: "notes.xlsx", code: "file-not-a-workbook" },
  { kind: "a workbook with a password", file: "locked.xlsx", code: "file-encrypted" },
  { kind: "half a file", file: "half.xlsx", code: "file-damaged" },
  { kind: "a .xls", file: "old.xls", code: "file-legacy-xls" },
  { kind: "an empty file", file: "nothing.xlsx", code: "file-empty" },
] as const;

const UNREADABLE_BYTES: Readonly<Record<(typeof UNREADABLE)[number]["file"], Uint8Array>> = {
  "notes.xlsx": Buffer.from("I am no workbook."),
  "locked.xlsx": compoundFile("EncryptedPackage"),
  "half.xlsx": survey.slice(0, survey.length / 2),
  "old.xls": compoundFile("Workbook"),
  "nothing.xlsx": Buffer.alloc(0),
};

/** Files that open but hold no survey that can be read, by what the pane says to them. */
const UNUSABLE = [
  { kind: "an empty sheet", file: "blank.xlsx", bytes: workbookFile([]), code: "workbook-empty", data: {} },
  {
    kind: "a sheet that is no survey",
    file: "prices.xlsx",
    bytes: workbookFile([
      ["商品", "备注说明", "仓库"],
      ["键盘", "黑色", "上海"],
      ["鼠标", "白色", "北京"],
    ]),
    code: "score-not-found",
    data: { sheet: "数据", headerRow: 1, headers: ["商品", "备注说明", "仓库"] },
  },
  {
    kind: "scores that are words",
    file: "words.xlsx",
    bytes: workbookFile([
      ["工单号", "满意度评分"],
      ["A1", "蓝色"],
      ["A2", "上海仓库"],
      ["A3", "键盘"],
    ]),
    code: "score-not-readable",
    data: { sheet: "数据", header: "满意度评分", samples: ["蓝色", "上海仓库", "键盘"] },
  },
  {
    kind: "a .csv in EUC-KR, which reads as other characters",
    file: "korean.csv",
    bytes: iconv.encode("고객번호,만족도 점수\r\nA1,5\r\nA2,3\r\n", "euc-kr"),
    code: "score-not-found",
    data: {
      sheet: "korean",
      headerRow: 1,
      headers: iconv.decode(iconv.encode("고객번호,만족도 점수", "euc-kr"), "gb18030").split(","),
    },
  },
] as const;

const open = workbenchForTests();

describe.each(["zh-CN", "zh-TW", "en"] satisfies readonly Locale[])("a bad file in %s", (locale) => {
  let workbench: OpenWorkbench;

  beforeAll(async () => {
    workbench = await open(locale);
    await openSample(workbench);
    await typeInto(workbench, "S5", "kept");
    expect(await shownIn(workbench, "S5")).toBe("kept");
  }, TIME);

  const pick = async (file: string, bytes: Uint8Array): Promise<void> => {
    const path = join(folder, file);
    writeFileSync(path, bytes);
    await pickFile(workbench.page, path);
  };

  it.each(UNREADABLE)(
    "$kind is refused, and the open workbook stays",
    async ({ file, code }) => {
      const { page, say, strings } = workbench;
      await pick(file, UNREADABLE_BYTES[file]);
      // nobody is asked what becomes of the changed workbook
      await untilSaid(page, say(code, { path: file }));
      expect(await sheetNames(workbench)).toEqual([workbench.sample.sheet]);
      await press(page, "button", strings.dismiss);
      expect(await shownIn(workbench, "S5")).toBe("kept");
    },
    TIME,
  );

  it.each(UNUSABLE)(
    "$kind is opened, and the pane says what is missing",
    async ({ file, bytes, code, data }) => {
      const { page, say, strings } = workbench;
      const pane = await paneOfNext(page, async () => {
        await pick(file, bytes);
        // only the first takes the place of the changed workbook
        if (file === UNUSABLE[0].file) await press(page, "button", strings.replaceAnyway);
      });
      await untilSaid(pane, code === "workbook-empty" ? say("welcome-how") : say(code, data));
      await find(pane, "button", say("look-again"));
    },
    TIME,
  );

  it(
    "a file whose numbers had to be guessed is opened, and what was guessed is said until it is dismissed",
    async () => {
      const { page, say, strings } = workbench;
      const fileName = "Bewertungen.csv";
      await paneOfNext(page, () => pick(fileName, Buffer.from("Ticket;Dauer\nT1;4,5\nT2;1.200\n")));
      const guess = say("decimal-commas", { fileName, example: "4,5" });
      await untilSaid(page, guess);
      expect(await shownIn(workbench, "B2")).toBe("4.5");
      await press(page, "button", strings.dismiss);
      await untilUnsaid(page, guess);
    },
    TIME,
  );

  it(
    "goes on working afterwards, without a word on the console",
    async () => {
      await openSample(workbench);
      await showSheet(workbench.page, workbench.sample.sheet);
      expect(workbench.complaints).toEqual([]);
    },
    TIME,
  );
});
