import { reasonClassifier } from "../reasons/reasonClassifier";
import { shippedDictionary } from "../reasons/shippedDictionary";
import { PEOPLE_PROCESS_SYSTEM } from "../reasons/schemes/peopleProcessSystem";
import { isLastName } from "../reasons/schemes/lastCategories";
import { SCHEMES } from "../reasons/schemes/schemes";

/** What a name is about, by the categories of document 000's scheme that it is taken for. */
const SUBJECTS: readonly (readonly [about: RegExp, category: string])[] = [
  [/态度|態度|礼貌|禮貌|耐心|热情|熱情|尊重|attitude|courte|polite|friendl|empath/iu, "服务态度"],
  [/专业|專業|业务|業務|知识|知識|解答|能力|skill|knowledge|competen|expert|accura/iu, "专业能力"],
  [
    /响应|回應|等待|等候|排队|排隊|及时|及時|时效|時效|速度|接通|wait|speed|respon|timel|prompt|fast/iu,
    "等待时长",
  ],
  [/转接|轉接|流程|手续|手續|便捷|便利|transfer|process|procedure|convenien/iu, "转接流程"],
  [/解决|解決|处理结果|處理結果|resol|solv|fix/iu, "问题未解决"],
  [
    /系统|系統|功能|网络|網路|信号|信號|稳定|穩定|system|network|technical|quality of the (?:line|call)/iu,
    "功能故障",
  ],
  [/信息|資訊|告知|说明|說明|透明|inform|clear|explain/iu, "信息缺失"],
];

/**
 * The categories of document 000's scheme that something named so is about; [] for none.
 *
 * @example categoriesAbout("响应速度与态度") // ["服务态度", "等待时长"]
 */
export function categoriesAbout(name: string): readonly string[] {
  return SUBJECTS.flatMap(([about, category]) => (about.test(name) ? [category] : []));
}

/**
 * The categories of document 000's scheme that a category of another one covers: of a shipped scheme by the topics that
 * both put in it, of a survey's own by what its name is about, else by what a reason in these words is taken for.
 *
 * @example likeCategories("技能") // ["专业能力"]
 */
export function likeCategories(category: string): readonly string[] {
  const known = PEOPLE_PROCESS_SYSTEM.categories.find(({ name }) => name === category);
  if (known !== undefined) return [category];
  const scheme = SCHEMES.find(({ categories }) => categories.some(({ name }) => name === category));
  if (scheme === undefined) {
    const about = categoriesAbout(category);
    return about.length > 0 ? about : asReason(category);
  }
  const topics = Object.entries(scheme.topics).filter(([, name]) => name === category);
  const covered = topics.map(([topic]) => PEOPLE_PROCESS_SYSTEM.topics[topic as keyof typeof scheme.topics]);
  return [...new Set(covered)];
}

function asReason(text: string): readonly string[] {
  const category = reasonClassifier(shippedDictionary(PEOPLE_PROCESS_SYSTEM.id), PEOPLE_PROCESS_SYSTEM)(text);
  return isLastName(category) ? [] : [category];
}
