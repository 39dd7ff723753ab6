import { join } from "node:path";
import type { Workbook } from "../../src/embedded/model/workbook";
import { generateInto, temporaryFolder } from "../support/generateInto";
import { itWithShared } from "../support/sharedFiles";

/** The texts of a row of a sheet whose first one is `name`. */
function rowOf(workbook: Workbook, sheet: string, name: string): readonly unknown[] {
  const cells = workbook.sheetByName(sheet)?.cells;
  for (let row = 0; row < 200; row++) {
    if (cells?.getValue(row, 1) === name)
      return Array.from({ length: 10 }, (_, i) => cells.getValue(row, 1 + i));
  }
  throw new Error(`${sheet} has no row ${name}`);
}

describe("groups of the collection of small inputs", () => {
  itWithShared("two groups are one test and different", "cases/twogroups2/in.csv", async (file) => {
    const { report, workbook } = await generateInto(file, join(temporaryFolder(), "out.xlsx"));
    const agents = report.groups.find(({ role }) => role === "agentId");
    // README of the collection: 280/350 against 301/350, p 0.035.
    expect(agents?.items.map(({ name, different }) => [name, different])).toEqual([
      ["A01", true],
      ["A02", true],
    ]);
    expect(agents?.items.map(({ adjustedP }) => adjustedP?.toFixed(3))).toEqual(["0.035", "0.035"]);
    const [low, high, p, verdict] = rowOf(workbook, "分组对比", "A02").slice(6);
    // Newcombe 1998, method 10: 0.4 to 11.6 points.
    expect([low, high].map((end) => Number(end).toFixed(1))).toEqual(["0.4", "11.6"]);
    expect(Number(p).toFixed(3)).toBe("0.035");
    expect(verdict).toBe("差异显著 ▲");
  });

  itWithShared(
    "no agent is different through one customer, and it is said",
    "cases/repeatcust/in.csv",
    async (file) => {
      const { report, workbook } = await generateInto(file, join(temporaryFolder(), "out.xlsx"));
      const agents = report.groups.find(({ role }) => role === "agentId");
      expect(agents?.items.some(({ different }) => different === true)).toBe(false);
      expect(report.warnings).toContainEqual({ code: "customer-in-group", group: "A01", count: 60, n: 160 });
      expect(rowOf(workbook, "分组对比", "A01").at(-1)).toBe("样本偏少");
      expect(
        rowOf(
          workbook,
          "分组对比",
          "A01的 160 份里有 60 份出自同一位客户：检验已按有效样本量（设计效应）计算。",
        ),
      ).toBeDefined();
    },
  );
});
