import type { Memory, RememberedTable } from "./memory";
import type { OurSheet, TablePlace } from "./ourBook";

/** What of the workbook tells which tables are ours. */
export interface FoundTables {
  readonly memory: Memory;
  readonly sheets: ReadonlyMap<string, OurSheet>;
  readonly tables: readonly TablePlace[];
}

/** Of a table's headings so many have to be the remembered ones. */
const LEAST_ALIKE = 0.5;

/**
 * What is remembered, under the names that staff gave tables of ours since: such a table stands on its document's sheet
 * with the headings that it had. One round trip where a table is missed, none else.
 */
export async function withRenamedTables(
  context: Excel.RequestContext,
  { memory, sheets, tables }: FoundTables,
): Promise<Memory> {
  const known = new Set(Object.values(memory.tableNames).map(folded));
  const present = new Set(tables.map(({ name }) => folded(name)));
  const missed = Object.entries(memory.tableNames).flatMap(([key, name]) => {
    const sheet = sheets.get(key.split("/")[0] ?? "")?.name;
    const columns = memory.tables[name];
    return sheet === undefined || columns === undefined || present.has(folded(name))
      ? []
      : [{ key, name, sheet, columns }];
  });
  const strangers = tables.filter(
    ({ name, sheet }) => !known.has(folded(name)) && missed.some((table) => table.sheet === sheet),
  );
  if (strangers.length === 0) return memory;
  const loaded = strangers.map(({ name, sheet }) => ({
    name,
    sheet,
    columns: context.workbook.tables.getItem(name).columns.load({ name: true }),
  }));
  await context.sync();
  const taken = new Set<string>();
  const renamed = missed.flatMap(({ key, name, sheet, columns }) => {
    const found = loaded
      .filter((stranger) => stranger.sheet === sheet && !taken.has(stranger.name))
      .map((stranger) => ({ name: stranger.name, alike: alike(columns, stranger.columns.items) }))
      .sort((one, other) => other.alike - one.alike)[0];
    if (found === undefined || found.alike < LEAST_ALIKE) return [];
    taken.add(found.name);
    return [{ key, before: name, now: found.name, columns }];
  });
  return {
    ...memory,
    tableNames: { ...memory.tableNames, ...Object.fromEntries(renamed.map(({ key, now }) => [key, now])) },
    tables: { ...memory.tables, ...Object.fromEntries(renamed.map(({ now, columns }) => [now, columns])) },
  };
}

/** The share of the remembered headings that a table has. */
function alike({ columns }: RememberedTable, standing: readonly Excel.TableColumn[]): number {
  const names = new Set(standing.map(({ name }) => folded(name)));
  return columns.filter(({ heading }) => names.has(folded(heading))).length / Math.max(1, columns.length);
}

function folded(text: string): string {
  return text.trim().toLowerCase();
}
