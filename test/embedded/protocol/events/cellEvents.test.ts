import { setImmediate } from "node:timers/promises";
import { createCalculation } from "../../../../src/embedded/calculation/calculation";
import { openWorkbook } from "../../../../src/embedded/file/openWorkbook";
import { raiseCellsChanged, raiseFormatChanged } from "../../../../src/embedded/protocol/events/cellEvents";
import { SHEET_EVENT_REGISTRATIONS } from "../../../../src/embedded/protocol/events/registrations";
import { MethodArguments } from "../../../../src/embedded/protocol/methodArguments";
import { createResponder } from "../../../../src/embedded/protocol/responder";

const CELL = { top: 0, left: 0, bottom: 0, right: 0 };

describe("events of cells", () => {
  it("are sent to the client only once it has said that somebody listens to them", async () => {
    const workbook = openWorkbook(new TextEncoder().encode("一\n1\n"), "数据.csv");
    const [sheet] = workbook.sheets;
    if (sheet === undefined) throw new Error("the workbook has no sheet");
    const calculation = createCalculation(workbook);
    const sent: string[] = [];
    const deliver = (message: string): number => sent.push(message);
    const { host, close } = createResponder(workbook, calculation, deliver, true);
    const change = async (): Promise<void> => {
      raiseCellsChanged(host, sheet, CELL);
      raiseFormatChanged(host, sheet, CELL);
      await new Promise((next) => setTimeout(next));
      await setImmediate();
    };
    await change();
    expect(sent).toEqual([]);
    const listening = "_RegisterDataChangedEvent";
    SHEET_EVENT_REGISTRATIONS[listening]?.(sheet, new MethodArguments(listening, []), host);
    await change();
    expect(sent).toHaveLength(1);
    expect(sent.join("")).toContain("RangeEdited");
    expect(JSON.parse(sent.join(""))).toMatchObject({
      message: { entries: [{ messageType: 10 }, { messageType: 10 }] },
    });
    close();
    calculation.dispose();
  });
});
