import { listedWords } from "../../src/glossary/listedWords";

describe("a list that was typed", () => {
  it.each([
    "客服部、技术部",
    "客服部，技术部",
    "客服部, 技术部",
    "客服部；技术部",
    "客服部;技术部",
    "客服部\n技术部\r\n",
  ])("is parted by whatever the keyboard gives: %j", (text) => {
    expect(listedWords(text)).toEqual(["客服部", "技术部"]);
  });

  it("has each item once, and keeps a blank within one", () => {
    expect(listedWords("Customer service, IT、Customer service")).toEqual(["Customer service", "IT"]);
  });

  it("keeps a line whole that is a known item with such a sign in it", () => {
    expect(listedWords("慢，太慢\n久、等", ["慢，太慢"])).toEqual(["慢，太慢", "久", "等"]);
  });
});
