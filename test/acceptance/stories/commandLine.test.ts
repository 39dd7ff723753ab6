import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { generateInto, temporaryFolder } from "../../support/generateInto";
import { itIsValid } from "../../support/openXmlValidator";
import { asStaff } from "./staff";
import { exportOf, runOf, tellThreeCycles } from "./threeCycles";

/** Each cycle's export is given to the command line beside the workbook of the last one, which keeps the answers. */
describe("three cycles by command line", () => {
  const standing = join(temporaryFolder(), "改进.xlsx");
  let taken = -1;

  tellThreeCycles(
    {
      generate: async (cycle) => {
        const output = join(temporaryFolder(), "下一期.xlsx");
        const { moment, options } = runOf(cycle, true);
        const isNew = cycle > taken;
        const [first, ...further] = [...(taken < 0 ? [] : [standing]), ...(isNew ? [exportOf(cycle)] : [])];
        const { workbook } = await generateInto(first ?? "", output, [...further, ...options], moment);
        taken = cycle;
        copyFileSync(output, standing);
        return workbook;
      },
      work: (work) => asStaff(standing, work),
      withLists: true,
    },
    240_000,
  );

  itIsValid("three cycles in one workbook", () => standing);
});
