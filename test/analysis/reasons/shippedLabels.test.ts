import { categoryLabels, categoryNamed } from "../../../src/analysis/reasons/shippedLabels";
import { SCHEMES } from "../../../src/analysis/reasons/schemes/schemes";
import { LOCALES } from "../../../src/glossary/locale";

describe("what a category is called in another language", () => {
  it.each(LOCALES)("is its scheme's label for it in %s, told by its identity", (locale) => {
    for (const { categories } of SCHEMES) {
      for (const { name, label } of categories) expect(categoryNamed(name, locale)).toBe(label[locale]);
    }
  });

  it("is told by a label of any language too, unless two schemes mean different ones by it", () => {
    expect(categoryNamed("waiting time", "zh-CN")).toBe("等待时长");
    expect(categoryNamed("等候時間", "en")).toBe("Waiting time");
    expect(categoryNamed("Attitude", "zh-CN")).toBe("Attitude");
  });

  it("is its own name where nobody ships it", () => {
    expect(categoryNamed("停车位", "en")).toBe("停车位");
    expect(categoryLabels("停车位")).toEqual(["停车位"]);
  });

  it("may be any of its labels on a sheet", () => {
    expect(categoryLabels("等待时长")).toEqual(["等待时长", "等候時間", "Waiting time"]);
  });
});
