import type { ActionEntry, TrackedAction } from "../../../src/app/tracking/trackedActions";
import type { ActionStatus } from "../../../src/documents/tracking/status";
import { reminderText } from "../../../src/taskpane/tracking/reminderText";
import { speechIn } from "../../support/speech";

const TODAY = 45_446;

function action(
  name: string,
  status: ActionStatus,
  deadline: number | null,
  entry: Partial<ActionEntry>,
): TrackedAction {
  return {
    key: name,
    name,
    problem: null,
    entry: {
      measure: "",
      ...{ department: "", owner: "", due: deadline, adoption: "adopted", progress: 0, finished: null },
      ...{ delayCause: "", problems: "", adjustment: "", nextStep: "" },
      ...entry,
    },
    proposed: null,
    deadline,
    isNew: false,
    cells: { tracking: {}, plan: null },
    dateShift: 0,
    status,
    sheet: "",
    range: "",
  };
}

const ACTIONS = [
  action("优化排队提示", "late", TODAY - 9, { owner: "甲", department: "客服部", progress: 40 }),
  action("补充话术", "soon-late", TODAY + 2, { owner: "甲", department: "客服部" }),
  action("校准权限", "late", TODAY - 1, {}),
  action("培训", "running", TODAY + 30, { owner: "乙" }),
];

describe("the text that urges late actions", () => {
  test("names each owner once, with what is late by how many days and what is due soon", () => {
    expect(reminderText(ACTIONS, TODAY, speechIn("zh-CN")).split("\n")).toEqual([
      "【改善措施督办】截至 2024-06-03：逾期 2 项，即将逾期 1 项",
      "",
      "甲（客服部）",
      "· 优化排队提示：应于 2024-05-25 完成，已逾期 9 天，进度 40%",
      "· 补充话术：应于 2024-06-05 完成，即将到期，进度 0%",
      "",
      "未定责任人",
      "· 校准权限：应于 2024-06-02 完成，已逾期 1 天，进度 0%",
    ]);
  });

  test("is empty where nothing is late nor soon to be", () => {
    expect(reminderText(ACTIONS.slice(3), TODAY, speechIn("en"))).toBe("");
  });
});
