import { GROUP_ROLES, type GroupRole } from "../survey/role";

/** In which order groups are listed: the largest, the best, the worst first, or by name. */
export const GROUP_ORDERS = ["size", "best", "worst", "name"] as const;

export type GroupOrder = (typeof GROUP_ORDERS)[number];

/** What a cross table has in its columns: categories of reasons, the bands of the score, or other groups. */
export const CROSS_COLUMNS = ["reasons", "bands", ...GROUP_ROLES] as const;

/** A table of the groups of one role against something else. */
export interface Cross {
  readonly rows: GroupRole;
  readonly columns: (typeof CROSS_COLUMNS)[number];
}

/** How the user wants groups to be compared. */
export interface GroupChoices {
  readonly order: GroupOrder;
  readonly crosses: readonly Cross[];
}

export const USUAL_GROUPS: GroupChoices = { order: "size", crosses: [] };

/**
 * Whether a value that was stored is such choices.
 *
 * @example isGroupChoices({ order: "size", crosses: [] }) // true
 */
export function isGroupChoices(stored: unknown): stored is GroupChoices {
  if (typeof stored !== "object" || stored === null) return false;
  const { order, crosses } = stored as Partial<Record<keyof GroupChoices, unknown>>;
  const isCross = (cross: Partial<Cross> | null): boolean =>
    crossOf(`${String(cross?.rows)}:${String(cross?.columns)}`) !== null;
  return GROUP_ORDERS.some((each) => each === order) && Array.isArray(crosses) && crosses.every(isCross);
}

/**
 * `group:reasons` as a cross table; null for what is none, a role against itself among them.
 *
 * @example crossOf("group:reasons") // { rows: "group", columns: "reasons" }
 */
export function crossOf(text: string): Cross | null {
  const [first, second, ...surplus] = text.split(":").map((part) => part.trim());
  const rows = GROUP_ROLES.find((role) => role === first);
  const columns = CROSS_COLUMNS.find((each) => each === second);
  if (rows === undefined || columns === undefined || surplus.length > 0 || rows === columns) return null;
  return { rows, columns };
}

/**
 * The same as a text.
 *
 * @example crossText({ rows: "group", columns: "reasons" }) // "group:reasons"
 */
export function crossText({ rows, columns }: Cross): string {
  return `${rows}:${columns}`;
}

/** Names as Chinese readers look them up: by pinyin, numbers by value. */
const BY_NAME = new Intl.Collator("zh-Hans-u-co-pinyin", { numeric: true });

/**
 * Groups, the largest first, in the order chosen. By their rates only those of enough answers are ranked; the others
 * follow them.
 *
 * @example inOrder([{ name: "B", n: 40, rate: 0.9 }, { name: "A", n: 30, rate: 0.7 }], "worst", 30)[0].name // "A"
 */
export function inOrder<
  Group extends { readonly name: string; readonly n: number; readonly rate: number | null },
>(groups: readonly Group[], order: GroupOrder, smallSample: number): readonly Group[] {
  if (order === "size") return groups;
  if (order === "name") return [...groups].sort((a, b) => BY_NAME.compare(a.name, b.name));
  const sign = order === "best" ? -1 : 1;
  const ranked = groups.filter(({ n }) => n >= smallSample);
  const others = groups.filter(({ n }) => n < smallSample);
  return [...ranked.sort((a, b) => sign * ((a.rate ?? 0) - (b.rate ?? 0))), ...others];
}
