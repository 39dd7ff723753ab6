import { createRunner, type Command } from "../../src/commands/runCommand";
import { PATIENCE } from "../../src/commands/noticeDialog";
import { createOffice } from "../../src/embedded/library/createOffice";
import { Dialogs } from "../../src/embedded/workbench/frame/dialogs";
import type { FromFrame } from "../../src/embedded/workbench/paneMessages";

/** A page of commands in Office: its dialogs, what it said of them, and a way to press a button. */
function commandPage(ui?: object) {
  const told: FromFrame[] = [];
  const dialogs = new Dialogs((message) => told.push(message));
  const office = createOffice({}, { displayLanguage: "zh-CN", excelApi: "1.9" });
  Object.assign(globalThis, {
    window: { location: { origin: "https://localhost:3000", pathname: "/commands.html" } },
    Office: { ...office, context: { ...office.context, ui: ui ?? dialogs } },
  });
  const handlerOf = createRunner();
  const press = (command: Command): jest.Mock => {
    const completed = jest.fn();
    handlerOf(command)({ completed } as unknown as Office.AddinCommands.Event);
    return completed;
  };
  return { told, dialogs, press };
}

const NOTICE: Command = () => Promise.resolve({ code: "nothing-to-refresh", data: {} });
const opened = { kind: "csat-loop-dialog", address: expect.stringContaining("notice=") as string };

/** Until all that is ready has run. */
const settled = (): Promise<unknown> => jest.advanceTimersByTimeAsync(1);

describe("what a ribbon's button has to say", () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it("stands until it is closed: Office may close it once the command is over", async () => {
    const { told, dialogs, press } = commandPage();
    const completed = press(NOTICE);
    await jest.advanceTimersByTimeAsync(PATIENCE / 2);
    expect(told).toEqual([opened]);
    expect(completed).not.toHaveBeenCalled();
    dialogs.closed();
    await settled();
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it("does not keep Office waiting for ever where nobody tells that it was closed", async () => {
    const { press } = commandPage();
    const completed = press(NOTICE);
    await jest.advanceTimersByTimeAsync(PATIENCE + 1);
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it("takes the place of a notice that still stands: Office refuses a second dialog", async () => {
    const { told, dialogs, press } = commandPage();
    const first = press(NOTICE);
    await settled();
    const second = press(() => Promise.resolve({ code: "nothing-tracked", data: {} }));
    await settled();
    expect(told).toEqual([opened, { kind: "csat-loop-close-dialog" }, opened]);
    expect(first).toHaveBeenCalledTimes(1);
    expect(second).not.toHaveBeenCalled();
    dialogs.closed();
    await settled();
    expect(second).toHaveBeenCalledTimes(1);
  });

  it("ends the command where Office opens no dialog, and where there is nothing to say", async () => {
    const refusing = {
      displayDialogAsync: (_page: string, _options: object, done: (r: object) => void) =>
        done({ status: "failed", error: { code: 12009 } }),
    };
    const refused = commandPage(refusing).press(NOTICE);
    await settled();
    expect(refused).toHaveBeenCalledTimes(1);
    const silent = commandPage().press(() => Promise.resolve(null));
    await settled();
    expect(silent).toHaveBeenCalledTimes(1);
  });
});
