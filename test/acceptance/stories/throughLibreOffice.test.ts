import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { generateInto, temporaryFolder } from "../../support/generateInto";
import { hasLibreOffice, savedByLibreOffice } from "../../support/libreOffice";
import { itIsValid } from "../../support/openXmlValidator";
import { asStaff } from "./staff";
import { ABOVE, answersOf, exportOf, runOf, SOURCE, tellThreeCycles } from "./threeCycles";

/** Whatever staff typed was saved by LibreOffice, and each cycle's answers take the place of those before. */
(hasLibreOffice ? describe : describe.skip)(
  "three cycles with LibreOffice between them (skipped without LibreOffice)",
  () => {
    const standing = join(temporaryFolder(), "改进.xlsx");
    const saved = join(temporaryFolder(), "LibreOffice.xlsx");
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
          copyFileSync(standing, saved);
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

    itIsValid(
      "written into what LibreOffice saved",
      () => standing,
      () => saved,
    );
  },
);
