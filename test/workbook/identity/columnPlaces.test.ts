import { columnPlaces } from "../../../src/workbook/identity/columnPlaces";

const WANTED = [
  { key: "measure", heading: "改进措施" },
  { key: "owner", heading: "责任人" },
];
const REMEMBERED = [
  { key: "measure", heading: "改进措施", id: 1, computed: false },
  { key: "owner", heading: "责任人", id: 2, computed: false },
];

describe("our columns of a table", () => {
  it("are found by heading wherever staff put their own between them", () => {
    const standing = [
      { name: "预算", id: 7 },
      { name: "责任人", id: 2 },
      { name: "改进措施", id: 1 },
    ];
    expect(columnPlaces(standing, WANTED, REMEMBERED)).toEqual(
      new Map([
        ["measure", 2],
        ["owner", 1],
      ]),
    );
  });

  it("are found by their number when staff renamed them", () => {
    const standing = [
      { name: "改进措施", id: 1 },
      { name: "谁来做", id: 2 },
    ];
    expect(columnPlaces(standing, WANTED, REMEMBERED).get("owner")).toBe(1);
  });

  it("stay what they are when they get another heading and a new one the heading that they had", () => {
    const standing = [{ name: "备注", id: 3 }];
    const remembered = [{ key: "remark", heading: "备注", id: 3, computed: false }];
    const wanted = [
      { key: "remark", heading: "标记" },
      { key: "note", heading: "备注" },
    ];
    expect(columnPlaces(standing, wanted, remembered)).toEqual(new Map([["remark", 0]]));
  });

  it("are all found, in their order, where a run that broke off gave them the names that others had", () => {
    const remembered = ["甲 7份", "乙 6份", "丙 5份"].map((heading, at) => ({
      ...{ key: `group${String(at)}`, heading, id: at + 1, computed: true },
    }));
    const wanted = ["乙 8份", "甲 7份", "丁 6份"].map((heading, at) => ({
      key: `group${String(at)}`,
      heading,
    }));
    const standing = [wanted[0]!, { heading: "备注" }, wanted[1]!, wanted[2]!].map(({ heading }, at) => ({
      name: heading,
      id: [1, 9, 2, 3][at]!,
    }));
    const places = columnPlaces(standing, wanted, remembered);
    expect(wanted.map(({ key }) => places.get(key))).toEqual([0, 2, 3]);
  });

  it("are missing when staff deleted them", () => {
    expect(columnPlaces([{ name: "改进措施", id: 1 }], WANTED, REMEMBERED).has("owner")).toBe(false);
  });
});
