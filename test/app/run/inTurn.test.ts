import { inTurn } from "../../../src/app/run/inTurn";

/** The locks of a browser as far as `ifAvailable` asks for them: one holder a name, null for who comes meanwhile. */
function browserLocks(): Pick<LockManager, "request"> {
  const held = new Set<string>();
  const request = async (
    name: string,
    _options: LockOptions,
    work: (lock: Lock | null) => Promise<unknown>,
  ): Promise<unknown> => {
    if (held.has(name)) return work(null);
    held.add(name);
    return work({ name, mode: "exclusive" }).finally(() => held.delete(name));
  };
  return { request: request as LockManager["request"] };
}

describe("two pages of the add-in", () => {
  const before = Object.getOwnPropertyDescriptor(globalThis, "navigator");

  beforeEach(() => {
    Object.defineProperty(globalThis, "navigator", { value: { locks: browserLocks() }, configurable: true });
  });

  afterEach(() => {
    if (before === undefined) Reflect.deleteProperty(globalThis, "navigator");
    else Object.defineProperty(globalThis, "navigator", before);
  });

  it("do not run into one workbook at once: the second is told, and may begin when the first has ended", async () => {
    let end: () => void = () => undefined;
    const first = inTurn("a.xlsx", () => new Promise<void>((resolve) => (end = resolve)));
    await expect(inTurn("a.xlsx", () => Promise.resolve())).rejects.toMatchObject({ code: "run-elsewhere" });
    await expect(inTurn("b.xlsx", () => Promise.resolve("another workbook"))).resolves.toBe(
      "another workbook",
    );
    end();
    await first;
    await expect(inTurn("a.xlsx", () => Promise.resolve("next"))).resolves.toBe("next");
  });

  it("have their turn back after a run that failed", async () => {
    const failing = inTurn("a.xlsx", () => Promise.reject(new Error("broken off")));
    await expect(failing).rejects.toThrow("broken off");
    await expect(inTurn("a.xlsx", () => Promise.resolve("next"))).resolves.toBe("next");
  });
});
