import { chooseSource } from "../../../src/analysis/survey/decision/chooseSource";
import type { SourceSample } from "../../../src/analysis/survey/recognition";
import { SurveyError } from "../../../src/analysis/survey/surveyError";
import { NO_CHOICES, sampleOf, type Rows } from "../../analysis/survey/surveyOf";

const sheet = (name: string, rows: Rows): SourceSample => ({ ...sampleOf(rows), sheet: name });
const kindOf = (...samples: readonly SourceSample[]): string =>
  chooseSource(samples, NO_CHOICES).recognition.kind;
const errorOf = (...samples: readonly SourceSample[]): string => {
  try {
    return chooseSource(samples, NO_CHOICES).recognition.kind;
  } catch (error) {
    if (error instanceof SurveyError) return `${error.code} ${String(error.data["header"] ?? "")}`.trim();
    throw error;
  }
};

describe("a table of counts is one of reasons where words say so", () => {
  it.each<[string, SourceSample]>([
    [
      "by its heading",
      sheet("Sheet1", [
        ["不满意原因", "次数"],
        ["A", 40],
        ["B", 25],
      ]),
    ],
    [
      "by its caption",
      sheet("Sheet1", [
        ["Most common damages in cars", ""],
        ["Type", "Count"],
        ["Bulb", 40],
        ["Tyre", 25],
      ]),
    ],
    [
      "by its sheet's name",
      sheet("pbx_software_errors", [
        ["category", "count"],
        ["GEN", 473],
        ["VHS", 252],
      ]),
    ],
    [
      "by what it lists",
      sheet("Sheet1", [
        ["项目", "次数"],
        ["等待太久", 40],
        ["态度差", 25],
        ["其他", 3],
      ]),
    ],
  ])("%s", (_, sample) => {
    expect(kindOf(sample)).toBe("reason-counts");
  });

  it.each<[string, Rows]>([
    [
      "products and quantities",
      [
        ["Product", "Quantity"],
        ["A", 120],
        ["B", 80],
        ["C", 60],
        ["Total", 260],
      ],
    ],
    [
      "channels of a pivot",
      [
        ["Customer Acquisition Type", "Count"],
        ["Ad", 30],
        ["Organic", 30],
        ["Grand Total", 60],
      ],
    ],
    [
      "shops and orders",
      [
        ["门店", "件数"],
        ["徐汇店", 120],
        ["静安店", 80],
        ["合计", 200],
      ],
    ],
  ])("not %s", (_, rows) => {
    expect(errorOf(sheet("Sheet1", rows))).toBe("score-not-found");
  });
});

describe("a larger sheet whose score cannot be read", () => {
  const unread: Rows = [
    ["订单", "满意度"],
    ...Array.from({ length: 40 }, (_, row) => [`D${String(row)}`, ["甲等", "乙等"][row % 2] ?? ""]),
  ];
  const counts: Rows = [
    ["不满意原因", "次数"],
    ["态度差", 30],
    ["太慢", 10],
  ];

  it("is not passed over for a table of counts", () => {
    expect(errorOf(sheet("汇总", counts), sheet("明细", unread))).toBe("score-not-readable 满意度");
  });

  it("is named with examples, other than a sheet without such a column", () => {
    expect(errorOf(sheet("明细", unread))).toBe("score-not-readable 满意度");
    const [, ...orders] = unread;
    expect(errorOf(sheet("明细", [["订单号", "等级"], ...orders]))).toBe("score-not-found");
  });

  it("does not stop a survey that can be read", () => {
    const answers: Rows = [
      ["工单号", "满意度评分"],
      ...Array.from({ length: 20 }, (_, row) => [`A${String(row)}`, 1 + (row % 5)]),
    ];
    expect(chooseSource([sheet("明细", unread), sheet("回访", answers)], NO_CHOICES).sample.sheet).toBe(
      "回访",
    );
  });
});
