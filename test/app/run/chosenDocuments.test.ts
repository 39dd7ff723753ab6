import { chosenDocuments, offeredSets, standingSet } from "../../../src/app/request/chosenDocuments";

const OFFERED = [
  { id: "figures", sets: ["hotline", "after-sales"] },
  { id: "hotline-table", sets: ["hotline"] },
  { id: "visits", sets: ["after-sales"] },
  { id: "request", sets: ["after-sales"] },
  { id: "extra", sets: [] },
  { id: "lists", sets: "every" },
] as const;

describe("the documents to make", () => {
  it("are those of a set and the lists that every set has; documents of no set are only offered", () => {
    expect(chosenDocuments(OFFERED, "hotline", [])).toEqual(["figures", "hotline-table", "lists"]);
    expect(chosenDocuments(OFFERED, "after-sales", [])).toEqual(["figures", "visits", "request", "lists"]);
    expect(chosenDocuments(OFFERED, "all", [])).toEqual(OFFERED.map(({ id }) => id));
  });

  it("are those named, in the order of the tabs, and no other", () => {
    expect(chosenDocuments(OFFERED, ["lists", "extra"], ["visits"])).toEqual(["extra", "lists"]);
  });

  it("are with a set also those that stand, which would be left behind else", () => {
    expect(chosenDocuments(OFFERED, "hotline", ["extra"])).toEqual([
      "figures",
      "hotline-table",
      "extra",
      "lists",
    ]);
  });

  it("are by default those of the set that the workbook is of, the first in a new one", () => {
    expect(chosenDocuments(OFFERED, "default", [])).toEqual(chosenDocuments(OFFERED, "hotline", []));
    const standing = chosenDocuments(OFFERED, "after-sales", []);
    expect(standingSet(OFFERED, standing)).toBe("after-sales");
    expect(chosenDocuments(OFFERED, "default", standing)).toEqual(standing);
    expect(standingSet(OFFERED, ["figures", "lists"])).toBe("hotline");
  });
});

test("a set without a document of its own is not offered", () => {
  expect(offeredSets(OFFERED)).toEqual(["hotline", "after-sales"]);
});
