import type { Locale } from "../../src/glossary/locale";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { failureOf } from "../../src/embedded/cli/terminal";
import { compoundFile, workbookFile } from "../support/badFiles";
import { generateInto, temporaryFolder } from "../support/generateInto";
import { commandLineOf } from "../support/messages";

const folder = temporaryFolder();

const survey = workbookFile([
  ["工单号", "满意度评分"],
  ["A1", 5],
  ["A2", 3],
]);

const BAD_FILES: readonly {
  readonly name: string;
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly says: RegExp;
}[] = [
  { name: "an empty workbook", file: "empty.xlsx", bytes: workbookFile([]), says: /没有任何数据|是空的/u },
  {
    name: "a workbook without a survey",
    file: "prices.xlsx",
    bytes: workbookFile([
      ["商品", "备注说明", "仓库"],
      ["键盘", "黑色", "上海"],
      ["鼠标", "白色", "北京"],
    ]),
    says: /没有找到评分列.*商品.*--role/su,
  },
  {
    name: "a workbook with a password to open",
    file: "locked.xlsx",
    bytes: compoundFile("EncryptedPackage"),
    says: /密码/u,
  },
  { name: "a damaged zip", file: "damaged.xlsx", bytes: survey.slice(0, survey.length / 2), says: /已损坏/u },
  { name: "a .xls", file: "old.xls", bytes: compoundFile("Workbook"), says: /\.xls 格式.*另存为 \.xlsx/su },
  {
    name: "a sheet of one column",
    file: "one.xlsx",
    bytes: workbookFile([["姓名"], ["甲"], ["乙"]]),
    says: /只有一列/u,
  },
  {
    name: "a header without rows",
    file: "header.xlsx",
    bytes: workbookFile([["工单号", "满意度评分", "不满意原因"]]),
    says: /下面没有数据/u,
  },
];

async function refusal(path: string, locale: Locale) {
  const output = join(folder, "never.xlsx");
  const failure = await generateInto(path, output).then(
    () => null,
    (error: unknown) => failureOf(error, path, commandLineOf(locale)),
  );
  return { failure, written: existsSync(output) };
}

describe("input that can't be used", () => {
  it.each(BAD_FILES)(
    "$name is refused with exit code 3, a sentence that helps, and no output",
    async ({ file, bytes, says }) => {
      const path = join(folder, file);
      writeFileSync(path, bytes);
      const { failure, written } = await refusal(path, "zh-CN");
      expect(failure?.exitCode).toBe(3);
      expect(failure?.sentence).toMatch(says);
      expect(written).toBe(false);
    },
  );

  it("speaks English when asked to", async () => {
    const path = join(folder, "damaged.xlsx");
    const { failure } = await refusal(path, "en");
    expect(failure?.sentence).toMatch(/damaged/u);
  });

  it("says so when the file is not there", async () => {
    const { failure } = await refusal(join(folder, "absent.xlsx"), "zh-CN");
    expect(failure).toMatchObject({ exitCode: 3 });
    expect(failure?.sentence).toMatch(/找不到文件/u);
  });
});
