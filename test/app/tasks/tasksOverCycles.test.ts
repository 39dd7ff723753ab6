import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { undoFile } from "../../../src/embedded/cli/generateFile";
import { mergeFiles } from "../../../src/embedded/cli/mergeFiles";
import { splitFile } from "../../../src/embedded/cli/splitFile";
import { parseGenerateArguments } from "../../../src/embedded/cli/generateArguments";
import { openWorkbook } from "../../../src/embedded/file/openWorkbook";
import { generateInto, temporaryFolder } from "../../support/generateInto";
import { namedRows, type NamedRow } from "../../support/namedRows";
import { exportOf, runOf } from "../../acceptance/stories/threeCycles";
import { asStaff } from "../../acceptance/stories/staff";
import { edit, fillIn } from "./sentTasks";

const PLAN = "改进计划";
const TRACKING = "改善措施跟踪表";
/** What a department answers, by the heading of its list. */
const ANSWERED = { 存在问题: "存在问题", 下一步行动: "下一步行动", 实际成果: "实际成果" } as const;
const LONG = 900_000;

describe("部门任务单 over three cycles, with 撤销本次生成 between", () => {
  const folder = temporaryFolder();
  const standing = join(folder, "改进.xlsx");
  /** What was written into each table by 措施编号. */
  const written = new Map<string, NamedRow>();

  const rows = (table: string): readonly NamedRow[] =>
    namedRows(openWorkbook(readFileSync(standing), "改进.xlsx"), table);
  const remember = (table: string, key: string, cells: NamedRow): void => {
    const id = `${table} ${key}`;
    written.set(id, { ...written.get(id), ...cells });
  };
  const lost = (): readonly string[] =>
    [...written].flatMap(([id, cells]) => {
      const [table = "", key] = id.split(" ");
      const found = rows(table).find((row) => row["措施编号"] === key);
      return Object.entries(cells).flatMap(([heading, value]) =>
        found?.[heading] === value
          ? []
          : [`${id} ${heading}: ${String(value)} → ${String(found?.[heading])}`],
      );
    });
  const take = async (work: (output: string) => Promise<unknown>): Promise<void> => {
    const output = join(temporaryFolder(), "下一步.xlsx");
    await work(output);
    copyFileSync(output, standing);
  };
  const generate = (cycle: number, further: readonly string[]): Promise<void> =>
    take((output) => {
      const { moment, options } = runOf(cycle);
      return generateInto(
        cycle === 0 && further.length === 0 ? exportOf(0) : standing,
        output,
        [...further, ...options],
        moment,
      );
    });
  const undo = (cycle: number): Promise<void> =>
    take((output) =>
      undoFile(
        parseGenerateArguments([standing, "-o", output, "--undo"]),
        runOf(cycle).moment,
        () => undefined,
      ),
    );

  it.each([0, 1, 2])(
    "lose nothing in cycle %i",
    async (cycle) => {
      const { moment } = runOf(cycle);
      const department = cycle === 1 ? "技术部" : "客服部";
      await generate(cycle, cycle === 0 ? [] : [exportOf(cycle)]);
      expect(lost()).toEqual([]);
      const keys = rows(PLAN)
        .slice(cycle, cycle + 2)
        .map((row) => String(row["措施编号"]));
      expect(keys).toHaveLength(2);
      await asStaff(standing, async ({ fill }) => {
        for (const key of keys) {
          const cells = { 责任部门: department, 责任人: `张三${String(cycle)}` };
          await fill(PLAN, { 措施编号: key }, cells);
          remember(PLAN, key, cells);
        }
      });
      const lists = join(folder, `任务单${String(cycle)}`);
      const { files } = await splitFile(
        parseGenerateArguments([standing, "--split-departments", lists]),
        moment,
      );
      const file = files.find((path) => path.includes(department)) ?? "";
      const headings = Object.keys(
        namedRows(openWorkbook(readFileSync(file), "单.xlsx"), "部门任务单")[0] ?? {},
      );
      const columns = Object.keys(ANSWERED).filter((heading) => headings.includes(heading));
      expect(columns.length).toBeGreaterThan(0);
      await edit(file, async () => {
        for (const key of keys) {
          const cells = Object.fromEntries(
            columns.map((heading) => [heading, `${heading}${key}-${String(cycle)}`]),
          );
          await fillIn(key, { ...cells, "当前进度(%)": 40 + cycle });
          remember(TRACKING, key, { ...cells, "当前进度(%)": 40 + cycle });
        }
      });
      // made again and taken back while the list is with the department
      await generate(cycle, ["--accept-guess"]);
      await undo(cycle);
      await take((output) =>
        mergeFiles(parseGenerateArguments([standing, "-o", output, "--merge", file]), moment).then(
          (outcome) => {
            expect(outcome).toMatchObject({ merged: true, conflicts: [], leftOut: [] });
          },
        ),
      );
      expect(lost()).toEqual([]);
      await generate(cycle, ["--accept-guess"]);
      expect(lost()).toEqual([]);
      await undo(cycle);
      expect(lost()).toEqual([]);
    },
    LONG,
  );
});
