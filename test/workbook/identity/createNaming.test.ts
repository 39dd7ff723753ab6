import { createNaming } from "../../../src/workbook/identity/createNaming";
import { NO_MEMORY, type Memory } from "../../../src/workbook/identity/memory";
import type { TablePlace } from "../../../src/workbook/identity/ourBook";
import { ourBook, ourSheet } from "../../support/ourBook";

function nameOf(tables: readonly TablePlace[], memory: Partial<Memory> = {}): string {
  const book = ourBook({
    documents: ["clean-data"],
    sheets: new Map([["clean-data", ourSheet("我们的")]]),
    sheetNames: ["我们的", "别的"],
    tables,
    memory: { ...NO_MEMORY, ...memory },
  });
  return createNaming(book, () => "清洗数据").table("clean-data");
}

const ours = (name: string): TablePlace => ({ name, sheet: "我们的" });
const other = (name: string): TablePlace => ({ name, sheet: "别的" });

describe("the name of a table of ours", () => {
  it("is what it was called, on its document's own sheet", () => {
    expect(nameOf([ours("清洗数据")])).toBe("清洗数据");
    expect(nameOf([ours("表1")], { tableNames: { "clean-data": "表1" } })).toBe("表1");
  });

  it("is a new one where the user has a table of that name", () => {
    expect(nameOf([other("清洗数据")])).not.toBe("清洗数据");
  });

  it.each(["清洗数据2", "清洗数据_2", "清洗数据13"])(
    "is that of the copy %s where the first is gone and nothing is remembered",
    (copy) => {
      expect(nameOf([ours(copy)])).toBe(copy);
    },
  );

  it("is not that of a table that is none or may be none", () => {
    expect(nameOf([ours("清洗数据2"), other("清洗数据")])).not.toBe("清洗数据2");
    expect(nameOf([ours("清洗数据2"), ours("清洗数据3")])).toBe("清洗数据");
    expect(nameOf([ours("清洗数据明细")])).toBe("清洗数据");
    expect(nameOf([other("清洗数据2")])).toBe("清洗数据");
    expect(nameOf([ours("清洗数据2")], { tableNames: { "clean-data": "表1" } })).toBe("清洗数据");
  });
});
