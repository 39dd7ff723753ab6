import { ATTITUDE_PHRASES } from "./dictionary/attitude";
import { DELIVERY_PHRASES } from "./dictionary/delivery";
import { ENVIRONMENT_PHRASES } from "./dictionary/environment";
import { FEES_PHRASES } from "./dictionary/fees";
import { INFORMATION_PHRASES } from "./dictionary/information";
import { MALFUNCTION_PHRASES } from "./dictionary/malfunction";
import { MISUNDERSTANDING_PHRASES } from "./dictionary/misunderstanding";
import { NETWORK_PHRASES } from "./dictionary/network";
import { ORDER_PHRASES } from "./dictionary/order";
import { POLICY_PHRASES } from "./dictionary/policy";
import { PROCEDURE_PHRASES } from "./dictionary/procedure";
import { QUALITY_PHRASES } from "./dictionary/quality";
import { SKILL_PHRASES } from "./dictionary/skill";
import { TRANSFER_PHRASES } from "./dictionary/transfer";
import { UNRESOLVED_PHRASES } from "./dictionary/unresolved";
import { WAITING_PHRASES } from "./dictionary/waiting";
import type { DictionaryEntry, ReasonScheme } from "./scheme";
import { OTHER } from "./schemes";

/** What complaints are about, finer than any scheme, and the category that each scheme puts it in. */
interface Topic {
  readonly phrases: readonly string[];
  /** Document 000. */
  readonly peopleProcessSystem: string;
  /** Document 002. */
  readonly processSkillTool: string;
  /** Document 003. */
  readonly manMachineMaterial: string;
}

const TOPICS: readonly Topic[] = [
  topic(ATTITUDE_PHRASES, "服务态度", "态度", "人"),
  topic(SKILL_PHRASES, "专业能力", "技能", "人"),
  topic(UNRESOLVED_PHRASES, "专业能力", "技能", "人"),
  topic(WAITING_PHRASES, "等待时长", "流程", "法"),
  topic(DELIVERY_PHRASES, "等待时长", "流程", "法"),
  topic(TRANSFER_PHRASES, "转接流程", "流程", "法"),
  topic(PROCEDURE_PHRASES, "转接流程", "流程", "法"),
  topic(MALFUNCTION_PHRASES, "功能故障", "工具", "机"),
  topic(NETWORK_PHRASES, "功能故障", "工具", "机"),
  topic(QUALITY_PHRASES, "功能故障", OTHER, "料"),
  topic(INFORMATION_PHRASES, "信息缺失", "政策", "料"),
  topic(ORDER_PHRASES, OTHER, "流程", "料"),
  topic(FEES_PHRASES, OTHER, "政策", "法"),
  topic(POLICY_PHRASES, OTHER, "政策", "法"),
  topic(MISUNDERSTANDING_PHRASES, "客户误解", OTHER, "环"),
  topic(ENVIRONMENT_PHRASES, "外部环境", OTHER, "环"),
];

function topic(
  phrases: readonly string[],
  peopleProcessSystem: string,
  processSkillTool: string,
  manMachineMaterial: string,
): Topic {
  return { phrases, peopleProcessSystem, processSkillTool, manMachineMaterial };
}

/** The shipped dictionary (原因分类字典) in the categories of a scheme; [] for a source's own categories. */
export function shippedDictionary(id: ReasonScheme["id"]): readonly DictionaryEntry[] {
  return TOPICS.flatMap((entry) => {
    const category = categoryOf(entry, id);
    return category === null ? [] : entry.phrases.map((phrase) => ({ phrase, category }));
  });
}

function categoryOf(entry: Topic, id: ReasonScheme["id"]): string | null {
  switch (id) {
    case "people-process-system":
      return entry.peopleProcessSystem;
    case "process-skill-tool-attitude-policy":
      return entry.processSkillTool;
    case "man-machine-material-method-environment":
      return entry.manMachineMaterial;
    case "own":
      return null;
  }
}
