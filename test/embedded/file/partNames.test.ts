import { openWorkbook } from "../../../src/embedded/file/openWorkbook";
import { unzipped } from "../../support/unzipped";
import { saveWorkbook } from "../../../src/embedded/file/saveWorkbook";

test("the styles of a new package stand at Excel's own name, where openpyxl and pandas look for them", () => {
  const workbook = openWorkbook(Buffer.from("日期,分\n2024-05-01,5\n"), "回访.csv");
  const parts = unzipped(saveWorkbook(workbook));
  expect([...parts.keys()].filter((name) => name.includes("styles"))).toEqual(["xl/styles.xml"]);
});
