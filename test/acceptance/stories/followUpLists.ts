import { serialDay } from "./serialDay";
import type { Cells, Staff } from "./staff";

/** The lists that staff work through between the meetings, beside those that a run makes anyway. */
export const LIST_DOCUMENTS = ["fishbone", "callbacks", "maintenance-record"] as const;

/** A ticket of the first cycle whose customer gave the lowest score. */
const TICKET = "045352027";

interface Entry {
  readonly table: string;
  /** The row, by what the add-in wrote into it. */
  readonly where: Cells;
  readonly typed: Cells;
}

/** What staff write into a row of each in the first cycle. */
const ENTRIES: readonly Entry[] = [
  {
    table: "鱼骨图",
    where: { 核心问题: "等待时长", 大类: "法" },
    typed: {
      可能原因: "排班未按话量",
      "录音/工单号": "LY-0312",
      "抽听(条)": 5,
      "符合(条)": 4,
      验证方式: "抽听高峰时段录音",
      结论: "属实",
      根因: "★",
    },
  },
  {
    table: "待核实与回访",
    where: { 工单号: TICKET },
    typed: { 负责人: "质检员", 拨打次数: 2, 接通情况: "已接通", 核实结果: "属实" },
  },
  {
    table: "维护跟踪记录",
    where: { 工单号: TICKET },
    typed: {
      责任人: "班长",
      响应时间: serialDay(2024, 4, 2),
      处理措施: "致歉并给出正确步骤",
      处理结果: "客户按步骤解决",
      回访日期: serialDay(2024, 4, 9),
      回访满意度: 5,
      责任归属: "客服",
    },
  },
];

/** What the sheets make of it. */
const FOLLOWS: Readonly<Record<string, Cells>> = {
  待核实与回访: { 状态: "已核实" },
  维护跟踪记录: { 状态: "已关闭", 核实结果: "属实", 问题类别: "专业能力" },
};

/** Staff write into the lists. */
export async function workThroughLists({ fill }: Staff): Promise<void> {
  for (const { table, where, typed } of ENTRIES) await fill(table, where, typed);
}

/** The rows that were written into, with what stands there for good. */
export const WRITTEN_LISTS: readonly (Entry & { readonly stands: Cells })[] = ENTRIES.map((entry) => ({
  ...entry,
  stands: { ...entry.typed, ...FOLLOWS[entry.table] },
}));
