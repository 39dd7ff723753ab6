import { lineRoom, textLines, widestPiece } from "../../src/documents/sheet/textLines";

describe("lines of a wrapped text", () => {
  it("break Chinese after any character and other scripts between words", () => {
    expect(textLines("按高峰话量测算排班", 10)).toBe(2);
    expect(textLines("Waiting time and competence", 16)).toBe(2);
    expect(textLines("Waiting competence", 12)).toBe(2);
  });

  it("go on where the text itself begins a new one, and within a word wider than a line", () => {
    expect(textLines("一\n二", 40)).toBe(2);
    expect(textLines("024000126024000126024000126", 10)).toBe(3);
  });

  it("do not part at a no-break space, before letters or Chinese", () => {
    expect(widestPiece("n\u00a0=\u00a07,479 of 80")).toBeGreaterThan(widestPiece("n = 7,479 of 80"));
    expect(widestPiece("平均 45.8\u00a0秒")).toBeGreaterThan(widestPiece("平均 45.8 秒"));
    expect(widestPiece("was 45.8\u00a0s long")).toBeGreaterThan(widestPiece("was 45.8 s long"));
    expect(widestPiece("平均 45.8\u00a0秒内都有人接听")).toBe(widestPiece("平均 45.8\u00a0秒"));
  });

  it("have the room of all columns that a cell stands over", () => {
    // 13 characters are 96 pixels, three such columns 288: 20 Chinese characters of 13.3 and the edges
    expect(textLines("一".repeat(19), lineRoom(13, 13, 13))).toBe(1);
    expect(textLines("一".repeat(21), lineRoom(13, 13, 13))).toBe(2);
  });
});
