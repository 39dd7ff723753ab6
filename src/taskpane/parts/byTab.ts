import { TAB_GROUPS, type TabGroup } from "../../documents/sheet/sheetSpec";

/** What stands in each group of tabs, in the order of the tabs; groups without anything are left out. */
export function byTab<Item extends { readonly tab: TabGroup }>(
  items: readonly Item[],
): readonly { readonly tab: TabGroup; readonly items: readonly Item[] }[] {
  return TAB_GROUPS.map((tab) => ({ tab, items: items.filter((each) => each.tab === tab) })).filter(
    (group) => group.items.length > 0,
  );
}
