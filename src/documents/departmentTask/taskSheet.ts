import type { Locale } from "../../glossary/locale";
import { wordsOf } from "../../glossary/words";
import type { Column } from "../sheet/column";
import { dateText } from "../sheet/periodWording";
import type { SheetSpec } from "../sheet/sheetSpec";
import { plainTableSheet } from "../sheet/tableSheet";
import { TASKS, type TaskColumn } from "./table";
import { sentText, type Task, type TaskField } from "./task";
import { TERMS } from "./words";

/** Points: room for two lines. */
const LEAST_HEIGHT = 40;

/** What a department's list is made of. */
interface TaskList {
  /** The id of its sheet, and the name of its table. */
  readonly id: string;
  readonly table: string;
  readonly department: string;
  readonly tasks: readonly Task[];
  readonly locale: Locale;
  /** Excel serial day. */
  readonly madeAt: number;
}

/** 部门任务单: the plan's actions of one department, to be filled in elsewhere and merged back by their keys. */
export function taskSheet({ id, table, department, tasks, locale, madeAt }: TaskList): SheetSpec {
  const words = wordsOf(locale);
  const sources = { document: id, locale, words, context: { formulas: true } };
  const told = { department, n: tasks.length, date: dateText(madeAt) };
  const title = { ...TERMS.heading, [locale]: words(TERMS.heading, told) };
  const spec = plainTableSheet(sources, {
    title,
    tab: "improvement",
    subtitle: words(TERMS.subtitle, told),
    legend: TERMS.legend,
    rows: tasks,
    columns: taskColumns(locale),
    leastHeight: LEAST_HEIGHT,
    table: { mode: "ledger", name: table, keyOf: ({ key }) => key, keyColumn: "key", filterButtons: true },
    frozenColumns: 2,
  });
  return { ...spec, name: words(TERMS.sheetName, told) };
}

function taskColumns(locale: Locale): readonly Column<Task>[] {
  const words = wordsOf(locale);
  const heading = (key: TaskColumn): string => words(TASKS.headings[key]);
  const entered = (key: TaskField, width: number): Column<Task> => ({
    key,
    heading: heading(key),
    width,
    owner: "staff",
    wrap: true,
    value: ({ entry }) => (entry[key] === "" ? null : entry[key]),
  });
  const date = (key: TaskField): Column<Task> => ({
    ...entered(key, 13),
    format: "date",
    align: "center",
    validation: { kind: "date" },
  });
  const shown = { format: "text", wrap: true } as const;
  return [
    { key: "key", heading: heading("key"), width: 9, ...shown, value: ({ key }) => key },
    { key: "problem", heading: heading("problem"), width: 14, ...shown, value: ({ problem }) => problem },
    { key: "action", heading: heading("action"), width: 36, ...shown, value: ({ action }) => action },
    entered("owner", 10),
    date("due"),
    {
      ...entered("progress", 11),
      align: "center",
      validation: { kind: "progress", min: 0, max: 100 },
      dataBar: { max: 100 },
      tooltip: words(TERMS.tooltipProgress),
      value: ({ entry: { progress } }) => shownProgress(Number(progress)),
    },
    entered("problems", 17),
    entered("adjustment", 17),
    entered("nextStep", 17),
    date("finished"),
    { ...entered("delayCause", 24), unprinted: true },
    { key: "sent", heading: heading("sent"), width: 10, hidden: true, format: "text", value: sentText },
  ];
}

/** As 改善措施跟踪表 has it: what is 1 or less is read as a share. */
function shownProgress(progress: number): number {
  return progress <= 1 ? progress / 100 : progress;
}
