import { term } from "../../../glossary/locale";
import { OTHER } from "./lastCategories";
import { shippedScheme } from "./shippedScheme";

/** S23, document 002. */
export const PROCESS_SKILL_TOOL = shippedScheme({
  id: "process-skill-tool-attitude-policy",
  label: term(
    "流程 / 技能 / 工具 / 态度 / 政策",
    "流程 / 技能 / 工具 / 態度 / 政策",
    "Process / skills / tools / attitude / policy",
  ),
  categories: [
    { id: "流程", label: term("流程", "流程", "Process") },
    { id: "技能", label: term("技能", "技能", "Skills") },
    { id: "工具", label: term("工具", "工具", "Tools") },
    { id: "态度", label: term("态度", "態度", "Attitude") },
    { id: "政策", label: term("政策", "政策", "Policy") },
  ],
  topics: {
    attitude: "态度",
    skill: "技能",
    unresolved: "流程",
    waiting: "流程",
    delivery: "流程",
    transfer: "流程",
    procedure: "流程",
    malfunction: "工具",
    network: "工具",
    quality: OTHER,
    information: "政策",
    order: "流程",
    fees: "政策",
    policy: "政策",
    misunderstanding: OTHER,
    environment: OTHER,
  },
});
