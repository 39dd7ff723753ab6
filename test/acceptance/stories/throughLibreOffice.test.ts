import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbook } from "../../../src/embedded/file/openWorkbook";
import { generateInto, temporaryFolder } from "../../support/generateInto";
import { hasLibreOffice, savedByLibreOffice } from "../../support/libreOffice";
import { asStaff } from "./staff";
import { exportOf, runOf, tellThreeCycles } from "./threeCycles";

const SOURCE = "回访明细";
/** The rows above the answers: titles and headings. */
const ABOVE = 4;

/** Whatever staff typed was saved by LibreOffice, and each cycle's answers take the place of those before. */
(hasLibreOffice ? describe : describe.skip)(
  "three cycles with LibreOffice between them (skipped without LibreOffice)",
  () => {
    const standing = join(temporaryFolder(), "改进.xlsx");
    let taken = -1;

    tellThreeCycles(
      {
        generate: async (cycle) => {
          const output = join(temporaryFolder(), "下一期.xlsx");
          const { moment, options } = runOf(cycle);
          if (taken < 0) copyFileSync(exportOf(cycle), standing);
          else if (cycle > taken) {
            await asStaff(standing, ({ replaceRows }) => replaceRows(SOURCE, ABOVE, answersOf(cycle)));
          }
          taken = cycle;
          const { workbook } = await generateInto(standing, output, options, moment);
          copyFileSync(output, standing);
          return workbook;
        },
        work: async (work) => {
          await asStaff(standing, work);
          copyFileSync(savedByLibreOffice(standing), standing);
        },
      },
      180_000,
    );
  },
);

/** The cells of a cycle's export below its headings. */
function answersOf(cycle: number): readonly (readonly unknown[])[] {
  const sheet = openWorkbook(readFileSync(exportOf(cycle)), "export.xlsx").sheets[0];
  const used = sheet?.cells.usedArea(true);
  if (sheet === undefined || used === null || used === undefined) throw new Error("an empty export");
  return Array.from({ length: used.bottom - ABOVE + 1 }, (_, row) =>
    Array.from({ length: used.right + 1 }, (__, column) => sheet.cells.getValue(ABOVE + row, column) ?? ""),
  );
}
