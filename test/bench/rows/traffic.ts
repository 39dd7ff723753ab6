import { generate } from "../../../src/app/run/generate";
import { openedWorkbook } from "../../../src/embedded/cli/openedWorkbook";
import { installGlobals, openHost } from "../../../src/embedded/host";
import { REQUEST } from "../../app/surveyWorkbook";
import { surveyFile } from "../files";
import type { Bench } from "../measuring/bench";

/** How often a run on 100,000 rows goes over the bridge to Excel, and with how much. */
export async function benchTraffic(bench: Bench): Promise<void> {
  const traffic = { syncs: 0, request: 0, response: 0 };
  const host = openHost(openedWorkbook(surveyFile(bench)), {
    onBatch: (request, response) => {
      traffic.syncs++;
      traffic.request = Math.max(traffic.request, request);
      traffic.response = Math.max(traffic.response, response);
    },
  });
  const restore = installGlobals(host);
  await generate({ ...REQUEST, now: new Date() }, () => undefined, new AbortController().signal);
  restore();
  host.close();
  const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;
  bench.say(
    `a run on 100,000 rows over the bridge: ${String(traffic.syncs)} syncs, largest request ${megabytes(traffic.request)}, largest response ${megabytes(traffic.response)} (Excel on the web takes 5 MB)`,
  );
}
