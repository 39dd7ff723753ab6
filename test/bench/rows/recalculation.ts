import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createCalculation } from "../../../src/embedded/calculation/calculation";
import { openedWorkbook } from "../../../src/embedded/cli/openedWorkbook";
import { generatedFile } from "../files";
import type { Bench } from "../measuring/bench";
import { clockSeconds } from "../measuring/timing";

const WHAT = "recalculation of the workbook made of 100,000 rows";

/** Calculating every formula of a generated workbook anew. */
export async function benchRecalculation(bench: Bench): Promise<void> {
  if (spawnSync("soffice", ["--version"]).status !== 0) {
    bench.skip(WHAT, "no LibreOffice");
    return;
  }
  const path = generatedFile(bench);
  const [always, never] = [profileOf(bench, "always"), profileOf(bench, "never")];
  const convert = (profile: string): void => {
    const target = ["--outdir", join(bench.folder, "converted"), path];
    execFileSync("soffice", [profile, "--headless", "--convert-to", "ods", ...target], { stdio: "ignore" });
  };
  // The first time a profile is set up.
  for (const profile of [always, never]) convert(profile);
  const workbook = openedWorkbook(path);
  const calculation = createCalculation(workbook);
  await bench.compare({
    what: WHAT,
    against: "LibreOffice converting it with recalculation less without",
    atMost: 1,
    ours: () => clockSeconds(() => calculation.calculate("FullRebuild")),
    theirs: async () =>
      (await clockSeconds(() => convert(always))) - (await clockSeconds(() => convert(never))),
  });
  calculation.dispose();
}

/** How LibreOffice is told whether to recalculate a workbook when it opens it. */
const MODES = { always: 0, never: 1 } as const;

/** A profile of LibreOffice's, as the word of its command line that chooses it. */
function profileOf(bench: Bench, mode: keyof typeof MODES): string {
  const profile = join(bench.folder, `libreoffice-${mode}`);
  mkdirSync(join(profile, "user"), { recursive: true });
  writeFileSync(
    join(profile, "user", "registrymodifications.xcu"),
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${String(MODES[mode])}</value></prop></item>
</oor:items>`,
  );
  return `-env:UserInstallation=file://${profile}`;
}
