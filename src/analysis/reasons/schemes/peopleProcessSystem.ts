import { term } from "../../../glossary/locale";
import { OTHER, OTHER_FACTOR } from "./lastCategories";
import { shippedScheme } from "./shippedScheme";

const PEOPLE = term("人员因素", "人員因素", "People");
const PROCESS = term("流程因素", "流程因素", "Process");
const SYSTEMS = term("系统因素", "系統因素", "Systems");

/** S22, document 000: 问题分类归因. */
export const PEOPLE_PROCESS_SYSTEM = shippedScheme({
  id: "people-process-system",
  label: term("人员 / 流程 / 系统", "人員 / 流程 / 系統", "People / process / systems"),
  categories: [
    { id: "服务态度", label: term("服务态度", "服務態度", "Attitude"), factor: PEOPLE },
    { id: "专业能力", label: term("专业能力", "專業能力", "Competence"), factor: PEOPLE },
    { id: "等待时长", label: term("等待时长", "等候時間", "Waiting time"), factor: PROCESS },
    { id: "转接流程", label: term("转接流程", "轉接流程", "Transfers"), factor: PROCESS },
    { id: "问题未解决", label: term("问题未解决", "問題未解決", "Problem not solved"), factor: PROCESS },
    { id: "功能故障", label: term("功能故障", "功能故障", "Malfunction"), factor: SYSTEMS },
    { id: "信息缺失", label: term("信息缺失", "資訊不足", "Missing information"), factor: SYSTEMS },
    {
      id: "客户误解",
      label: term("客户误解", "客戶誤解", "Customer's misunderstanding"),
      factor: OTHER_FACTOR.factorLabel,
    },
    {
      id: "外部环境",
      label: term("外部环境", "外部環境", "External circumstances"),
      factor: OTHER_FACTOR.factorLabel,
    },
  ],
  topics: {
    attitude: "服务态度",
    skill: "专业能力",
    unresolved: "问题未解决",
    waiting: "等待时长",
    delivery: "等待时长",
    transfer: "转接流程",
    procedure: "转接流程",
    malfunction: "功能故障",
    network: "功能故障",
    quality: "功能故障",
    information: "信息缺失",
    order: OTHER,
    fees: OTHER,
    policy: OTHER,
    misunderstanding: "客户误解",
    environment: "外部环境",
  },
});
