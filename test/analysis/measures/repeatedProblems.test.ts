import { repeatedProblems } from "../../../src/analysis/measures/repeatedProblems";
import { listed, surveyOf } from "../survey/surveyOf";

type Contact = readonly [customer: string, day: number, category: string];

/** What is told of these contacts, in their order. */
function told(contacts: readonly Contact[], isCounted: (row: number) => boolean = () => true) {
  const survey = surveyOf([
    ["工单号", "回访时间", "客户编号", "满意度评分"],
    ...contacts.map(([customer, day], i) => [`T${String(i)}`, 45_400 + day, customer, 1 + (i % 5)]),
  ]);
  const found = repeatedProblems(survey, {
    counted: Uint8Array.from(contacts, (_, row) => (isCounted(row) ? 1 : 0)),
    categoriesOf: (row) => contacts[row]?.[2].split("+").filter((category) => category !== "") ?? [],
    days: 7,
  });
  return {
    repeated: found && listed(found.repeatedProblem),
    solvedAtFirst: found && listed(found.solvedAtFirst),
  };
}

describe("problems that customers had again", () => {
  test("are those of the same customer and category within seven days", () => {
    const { repeated, solvedAtFirst } = told([
      ["A", 1, "等待时长"],
      ["A", 8, "等待时长"],
      ["A", 9, "服务态度"],
      ["B", 9, "等待时长"],
      ["A", 15.5, "等待时长"],
      ["C", 30, "等待时长"],
    ]);
    expect(repeated).toEqual([0, 1, 0, 0, 0, 0]);
    // seven days after the last answer nobody knows whether it comes back
    expect(solvedAtFirst).toEqual([0, 1, 1, 1, 1, null]);
  });

  test("are known of a period's last days once there are later answers, so that the two measures differ in n", () => {
    const month = Array.from({ length: 30 }, (_, day): Contact => [`C${String(day)}`, day, "等待时长"]);
    const known = (values: readonly (number | null)[] | null) =>
      (values ?? []).slice(0, month.length).filter((value) => value !== null).length;
    const alone = told(month);
    expect([known(alone.repeated), known(alone.solvedAtFirst)]).toEqual([30, 23]);
    const withMore = told([...month, ["D", 36, "等待时长"]]);
    expect([known(withMore.repeated), known(withMore.solvedAtFirst)]).toEqual([30, 30]);
  });

  test("are found in whatever order the rows stand, and of any of a row's categories", () => {
    const { repeated, solvedAtFirst } = told([
      ["A", 6, "服务态度+等待时长"],
      ["A", 3, "等待时长"],
      ["B", 40, "等待时长"],
    ]);
    expect(repeated).toEqual([1, 0, 0]);
    expect(solvedAtFirst).toEqual([1, 0, null]);
  });

  test("are not told of rows that do not count, and of those without a reason or a customer", () => {
    const { repeated } = told(
      [
        ["A", 1, "等待时长"],
        ["A", 2, "等待时长"],
        ["A", 3, ""],
        ["", 3, "等待时长"],
      ],
      (row) => row !== 0,
    );
    expect(repeated).toEqual([null, 0, null, null]);
  });

  test("need customers, times and reasons", () => {
    const survey = surveyOf([
      ["工单号", "满意度评分"],
      ["T1", 5],
      ["T2", 1],
    ]);
    const rows = { counted: Uint8Array.of(1, 1), categoriesOf: () => ["等待时长"], days: 7 };
    expect(repeatedProblems(survey, rows)).toBeNull();
    expect(told([["A", 1, ""]]).repeated).toBeNull();
  });
});
