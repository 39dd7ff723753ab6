import type { ReasonCategory, ReasonScheme } from "./scheme";

/** Reasons that no phrase of the dictionary fits: kept visible, last in every order. */
export const UNCLASSIFIED = "未分类";
export const OTHER = "其他";

const LAST: readonly ReasonCategory[] = [
  { name: OTHER, factor: OTHER, last: true },
  { name: UNCLASSIFIED, factor: UNCLASSIFIED, last: true },
];

/** S22, document 000: 问题分类归因. */
export const PEOPLE_PROCESS_SYSTEM: ReasonScheme = {
  id: "people-process-system",
  categories: [
    ...categories("人员因素", "服务态度", "专业能力"),
    ...categories("流程因素", "等待时长", "转接流程"),
    ...categories("系统因素", "功能故障", "信息缺失"),
    ...categories(OTHER, "客户误解", "外部环境"),
    ...LAST,
  ],
};

/** S23, document 002. */
export const PROCESS_SKILL_TOOL: ReasonScheme = {
  id: "process-skill-tool-attitude-policy",
  categories: [
    ...["流程", "技能", "工具", "态度", "政策"].flatMap((name) => categories(name, name)),
    ...LAST,
  ],
};

/** S23, document 003: 人机料法环. */
export const MAN_MACHINE_MATERIAL: ReasonScheme = {
  id: "man-machine-material-method-environment",
  categories: [...["人", "机", "料", "法", "环"].flatMap((name) => categories(name, name)), ...LAST],
};

/** The schemes to choose from. */
export const SCHEMES = [PEOPLE_PROCESS_SYSTEM, PROCESS_SKILL_TOOL, MAN_MACHINE_MATERIAL] as const;

/**
 * The source's own categories, in the order given; 其他 and 未分类 are set last. `factorOf` names the factor of each.
 */
export function ownScheme(names: readonly string[], factorOf: (name: string) => string): ReasonScheme {
  const own = names.filter((name) => !isLastName(name));
  const last = names.filter((name) => isLastName(name) && name !== UNCLASSIFIED);
  return {
    id: "own",
    categories: [
      ...own.map((name) => ({ name, factor: factorOf(name), last: false })),
      ...last.map((name) => ({ name, factor: OTHER, last: true })),
      { name: UNCLASSIFIED, factor: UNCLASSIFIED, last: true },
    ],
  };
}

/** The scheme with categories added that its dictionary or the staff use, before those that stand last. */
export function extendScheme(scheme: ReasonScheme, names: Iterable<string>): ReasonScheme {
  const known = new Set(scheme.categories.map(({ name }) => name));
  const added = [...new Set(names)].filter((name) => name !== "" && !known.has(name));
  if (added.length === 0) return scheme;
  const extra = added.map((name) => ({ name, factor: OTHER, last: isLastName(name) }));
  return {
    ...scheme,
    categories: [
      ...scheme.categories.filter(({ last }) => !last),
      ...extra,
      ...scheme.categories.filter(({ last }) => last),
    ],
  };
}

/** Whether a category's name says that it holds the rest: 其他, 未分类, Other, Miscellaneous. */
export function isLastName(name: string): boolean {
  const folded = name.normalize("NFKC").trim().toLowerCase();
  return /^(其[他它]|其餘|其余|未分[类類]|未列入方案|others?|misc(ellaneous)?|unclassified|all others?)([原因問问題题,請请注明(:].*)?$/.test(
    folded,
  );
}

function categories(factor: string, ...names: string[]): ReasonCategory[] {
  return names.map((name) => ({ name, factor, last: false }));
}
