import type { Report } from "../app/report/report";

/** The documents that were asked for and not made, by their titles in Office's language, each with its reason. */
export async function namedNotMade({
  notMade,
}: Pick<Report, "notMade">): Promise<readonly { readonly document: string; readonly reason: string }[]> {
  if (notMade.length === 0) return [];
  const [{ documentChoices }, { messageLocaleFor }] = await Promise.all([
    import(/* webpackChunkName: "app" */ "../app/request/documentChoices"),
    import("../messages/messageLocale"),
  ]);
  const locale = messageLocaleFor(Office.context.displayLanguage);
  const titles = new Map(documentChoices().map(({ id, title }) => [id, title[locale]]));
  return notMade.map(({ id, reason }) => ({ document: titles.get(id) ?? id, reason }));
}
