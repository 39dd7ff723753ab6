import type { Results } from "../../analysis/results";
import type { SurveyPart } from "../../analysis/survey/surveyPart";
import type { DocumentContext } from "../../documents/context";
import { definitionOf, documentTitle, tableTitle } from "../../documents/registry";
import type { SheetSpec } from "../../documents/sheet/sheetSpec";
import { sourcesOf } from "../../documents/sources";
import type { StaffState } from "../../documents/staffState";
import type { Locale } from "../../glossary/locale";
import { createNaming } from "../../workbook/identity/createNaming";
import type { OurBook } from "../../workbook/identity/ourBook";
import { blocksOf } from "../../workbook/rendering/plan/sheetTask";
import { sheetLocale, type SheetTitles } from "../locales/sheetLocales";
import { serialNow } from "../serialNow";
import { groupSetId } from "./groupSetId";
import { GROUP_DOCUMENTS, type GroupDocument, type GroupNotMade } from "../report/groupSets";

/** What the sheets of groups are made for. */
export interface GroupSetOrder {
  /** The workbook with the sheets of these groups, as far as they stand. */
  readonly book: OurBook;
  readonly locale: Locale;
  readonly now: Date;
}

/** A group with its own results. */
export interface MeasuredPart {
  readonly part: SurveyPart;
  readonly results: Results;
}

/** The sheets of all groups, group after group, and the names that their tables were given. */
export interface BuiltGroupSets {
  readonly specs: readonly SheetSpec[];
  readonly tableNames: Readonly<Record<string, string>>;
  readonly notMade: readonly GroupNotMade[];
}

/**
 * The sheets of each group. They hold values: formulas would read 有效评价明细, which has the rows of all groups, and a set is
 * there to be moved into a workbook of its own.
 */
export function buildGroupSets(
  { book, locale, now }: GroupSetOrder,
  parts: readonly MeasuredPart[],
  staff: StaffState,
): BuiltGroupSets {
  const wanted = parts.flatMap(({ part, results }) =>
    GROUP_DOCUMENTS.map((id) => {
      const titles = titlesOf(part, id);
      return { id, part, results, titles, own: sheetLocale(book, groupSetId(part, id), locale, titles) };
    }),
  );
  const titles = new Map(
    wanted.map((each) => [groupSetId(each.part, each.id), each.titles.table(each.own)] as const),
  );
  const naming = createNaming(book, (id) => titles.get(id) ?? id);
  const shared = { staff, isMade: () => false, formulas: false, sourceFigure: null, madeAt: serialNow(now) };
  const built = wanted.map((each) => {
    const context: DocumentContext = {
      ...shared,
      results: each.results,
      localeOf: () => each.own,
      naming: { ...naming, table: (document, name) => naming.table(groupSetId(each.part, document), name) },
    };
    return { ...each, made: definitionOf(each.id).build(sourcesOf(context, each.id)) };
  });
  const specs = built.flatMap(({ id, part, own, titles: { sheet }, made }) =>
    typeof made === "string" ? [] : [{ ...made, id: groupSetId(part, id), name: sheet(own) }],
  );
  const written = new Set(specs.flatMap((spec) => blocksOf(spec).tables.map(({ name }) => name)));
  const { tableNames } = naming.issued();
  return {
    specs,
    tableNames: Object.fromEntries(Object.entries(tableNames).filter(([, name]) => written.has(name))),
    notMade: built.flatMap(({ id, part, made }) =>
      typeof made === "string" ? [{ group: part.value, id, reason: made }] : [],
    ),
  };
}

function titlesOf(part: SurveyPart, id: GroupDocument): SheetTitles {
  return {
    sheet: (locale) => sheetName(part.value, documentTitle(id, locale)),
    table: (locale) => `${tableTitle(id, locale)}_${part.value}`,
  };
}

/** Characters that a sheet's name may have. */
const LONGEST = 31;

/** "一组-帕累托分析": of a long group's name the end is cut off, so that the title can be read. */
function sheetName(group: string, title: string): string {
  return `${group.slice(0, LONGEST - title.length - 1)}-${title}`;
}
