import { parseScoreText } from "../../src/analysis/survey/cells/parseScore";
import { RawColumnBuilder, type RawCell, type RawColumn } from "../../src/analysis/survey/rawColumn";
import type { GroupRole } from "../../src/analysis/survey/role";
import { scaleOfKind, type Scale } from "../../src/analysis/survey/scale";
import type {
  FlagColumn,
  NumberColumn,
  ScoreColumn,
  Survey,
  TextColumn,
} from "../../src/analysis/survey/survey";

type Cells = readonly (string | number | null)[];
type TextRole = GroupRole | "ticketId" | "customerId" | "customerName" | "phone";

/** A survey by its columns, as short as a test wants it; null = blank. */
export interface SurveyColumns {
  readonly scale?: Scale;
  /** A text is something that is no answer. */
  readonly score?: Cells;
  readonly dimensions?: Readonly<Record<string, Cells>>;
  readonly nps?: Cells;
  readonly ces?: Cells;
  readonly reasons?: readonly Cells[];
  readonly reasonCategory?: Cells;
  readonly reasonFlags?: Readonly<Record<string, Cells>>;
  readonly comments?: readonly Cells[];
  readonly texts?: Readonly<Partial<Record<TextRole, Cells>>>;
  readonly time?: Cells;
  readonly numbers?: Readonly<Partial<Record<keyof Survey["numbers"], Cells>>>;
  readonly flags?: Readonly<Partial<Record<keyof Survey["flags"], Cells>>>;
}

/** Builds the typed columns of a survey for a test. */
export function surveyOf(columns: SurveyColumns): Survey {
  const rowCount = lengthOf(columns);
  return {
    kind: "answers",
    source: { sheet: "回访", range: `A1:Z${String(rowCount + 1)}`, headerRow: 1 },
    rowCount,
    sheetRows: Uint32Array.from({ length: rowCount }, (_, row) => row + 2),
    notAnswers: new Map(),
    returned: new Map(),
    sheets: null,
    headers: {},
    score: optionalScore("满意度评分", columns.score, columns.scale ?? scaleOfKind("1-5")),
    dimensions: Object.entries(columns.dimensions ?? {}).map(([header, cells]) =>
      scoreColumn(header, cells, scaleOfKind("1-5")),
    ),
    nps: optionalScore("NPS", columns.nps, scaleOfKind("0-10")),
    ces: optionalScore("CES", columns.ces, scaleOfKind("1-7")),
    reasons: (columns.reasons ?? []).map((cells) => textColumn("不满意原因", cells)),
    reasonCategory: columns.reasonCategory ? textColumn("原因分类", columns.reasonCategory) : null,
    reasonFlags: Object.entries(columns.reasonFlags ?? {}).map(([header, cells]) => ({
      ...flagColumn(header, cells),
      question: "",
    })),
    comments: (columns.comments ?? []).map((cells) => textColumn("意见", cells)),
    texts: mapValues(columns.texts ?? {}, textColumn),
    time: columns.time ? numberColumn("时间", columns.time) : null,
    numbers: mapValues(columns.numbers ?? {}, numberColumn),
    flags: mapValues(columns.flags ?? {}, flagColumn),
    warnings: [],
  };
}

/** n copies of a cell. */
export function times<Cell>(n: number, cell: Cell): Cell[] {
  return Array.from({ length: n }, () => cell);
}

function lengthOf(columns: SurveyColumns): number {
  const lists = Object.values(columns).flatMap((value: unknown): unknown[] =>
    Array.isArray(value) ? (Array.isArray(value[0]) ? value : [value]) : Object.values(value as object),
  );
  return Math.max(0, ...lists.filter((list) => Array.isArray(list)).map((list) => (list as Cells).length));
}

function optionalScore(header: string, cells: Cells | undefined, scale: Scale): ScoreColumn | null {
  return cells === undefined ? null : scoreColumn(header, cells, scale);
}

function saysNone(text: string): boolean {
  return parseScoreText(text).kind === "declined";
}

function scoreColumn(header: string, cells: Cells, scale: Scale): ScoreColumn {
  return {
    header,
    scale,
    values: Float64Array.from(cells, (cell) => (typeof cell === "number" ? cell : NaN)),
    invalid: Uint8Array.from(cells, (cell) => Number(typeof cell === "string" && !saysNone(cell))),
    raw: rawColumn(header, cells),
  };
}

function rawColumn(header: string, cells: Cells): RawColumn {
  const builder = new RawColumnBuilder(0, header);
  for (const cell of cells) builder.add((cell ?? "") satisfies RawCell);
  return builder.build();
}

function textColumn(header: string, cells: Cells): TextColumn {
  const texts: string[] = [];
  const codes = cells.map((cell) => {
    if (cell === null || cell === "") return 0;
    const known = texts.indexOf(String(cell));
    return known < 0 ? texts.push(String(cell)) : known + 1;
  });
  return { header, codes: Int32Array.from(codes), texts };
}

function numberColumn(header: string, cells: Cells): NumberColumn {
  return { header, values: Float64Array.from(cells, (cell) => (typeof cell === "number" ? cell : NaN)) };
}

function flagColumn(header: string, cells: Cells): FlagColumn {
  return { header, values: Int8Array.from(cells, (cell) => (typeof cell === "number" ? cell : -1)) };
}

function mapValues<Key extends string, Value>(
  columns: Readonly<Partial<Record<Key, Cells>>>,
  build: (header: string, cells: Cells) => Value,
): Partial<Record<Key, Value>> {
  const built: Partial<Record<Key, Value>> = {};
  for (const [key, cells] of Object.entries(columns) as [Key, Cells][]) built[key] = build(key, cells);
  return built;
}
