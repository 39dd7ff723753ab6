import fc from "fast-check";
import {
  isTimeFormat,
  parseDurationText,
  unitOfHeader,
} from "../../../src/analysis/survey/cells/parseDuration";

describe("reading a duration", () => {
  it.each<[string, number]>([
    ["90", 90],
    ["90秒", 90],
    ["90s", 90],
    ["3:20", 200],
    ["03:20", 200],
    ["1:02:03", 3723],
    ["3分20秒", 200],
    ["3分钟20秒", 200],
    ["1小时2分", 3720],
    ["1.5小時", 5400],
    ["2天", 172_800],
    ["5 min", 300],
    ["1h 2m 3s", 3723],
    ["3'20\"", 200],
    ["３分２０秒", 200],
    ["PT3M20S", 200],
  ])("%s is %d seconds", (text, seconds) => {
    expect(parseDurationText(text, 1)).toBe(seconds);
  });

  it.each(["", "abc", "3:75", "-5", "满意"])("%p is none", (text) => {
    expect(parseDurationText(text, 1)).toBeNull();
  });

  it("counts plain numbers in the header's unit", () => {
    expect(
      [
        "等待时长(秒)",
        "处理时长（分钟）",
        "解决时长(小时)",
        "Speed of answer in seconds",
        "handle_time_min",
        "时长",
      ].map(unitOfHeader),
    ).toEqual([1, 60, 3600, 1, 60, null]);
    expect(parseDurationText("2.5", 60)).toBe(150);
  });

  it("knows times by their number format", () => {
    expect(
      ["h:mm:ss", "[h]:mm", "mm:ss", "[mm]:ss", "hh:mm", "General", "0.00", "yyyy-mm-dd", '0"h:mm"'].map(
        isTimeFormat,
      ),
    ).toEqual([true, true, true, true, true, false, false, false, false]);
  });

  it("reads back every duration in every spelling", () => {
    const two = (value: number): string => String(value).padStart(2, "0");
    const spellings = [
      (h: number, m: number, s: number) => `${String(h)}:${two(m)}:${two(s)}`,
      (h: number, m: number, s: number) => `${String(h)}小时${String(m)}分${String(s)}秒`,
      (h: number, m: number, s: number) => `${String(h)}h ${String(m)}m ${String(s)}s`,
      (h: number, m: number, s: number) => `${String(h * 60 + m)}:${two(s)}`,
      (h: number, m: number, s: number) => String(h * 3600 + m * 60 + s),
    ];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 * 3600 }), fc.constantFrom(...spellings), (seconds, spell) => {
        const text = spell(Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60);
        expect(parseDurationText(text, 1)).toBe(seconds);
      }),
    );
  });
});
