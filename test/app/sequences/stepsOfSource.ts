import { excel } from "../inSurvey";
import type { Step } from "./stepsOfStaff";

interface SourceFacts {
  readonly rows: number;
  readonly columns: number;
  readonly values: readonly (readonly unknown[])[];
}

async function sourceFacts(sheet: string): Promise<SourceFacts> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange(true).load({ values: true });
    await context.sync();
    const values = used.values as unknown[][];
    return { rows: values.length, columns: values[0]?.length ?? 0, values };
  });
}

const SCORE = "满意度评分";
const REASONS = ["", "等待时间太长", "客服态度差", "系统总是报错;多次转接"];

const addAnswers: Step = async (world) => {
  const { random, source } = world;
  const { rows, values } = await sourceFacts(source);
  const headings = values[0] ?? [];
  const count = 1 + random.below(6);
  const isInFront = random.once(2);
  const answers = Array.from({ length: count }, () => {
    const score = 1 + random.below(5);
    const day = String(1 + random.below(28)).padStart(2, "0");
    const answer: Readonly<Record<string, string | number>> = {
      工单号: `N${String(100 + world.added++)}`,
      回访日期: `2024-05-${day}`,
      回访时间: `2024-05-${day}`,
      客服工号: "'004",
      渠道: "电话",
      [SCORE]: score,
      不满意原因: score < 4 ? random.oneOf(REASONS) : "",
    };
    return headings.map((heading) => answer[String(heading)] ?? "");
  });
  await excel(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(source);
    if (isInFront) sheet.getRange(`2:${String(1 + count)}`).insert("Down");
    sheet.getRangeByIndexes(isInFront ? 1 : rows, 0, count, headings.length).values = answers;
  });
  return `${String(count)} answers ${isInFront ? "in front" : "at the end"}`;
};

const removeAnswer: Step = async ({ random, source, removed }) => {
  const { rows, values } = await sourceFacts(source);
  if (rows < 12) return null;
  const row = 1 + random.below(rows - 1);
  await excel(({ workbook }) => {
    workbook.worksheets.getItem(source).getRangeByIndexes(row, 0, 1, 1).getEntireRow().delete("Up");
  });
  removed.push(values[row] ?? []);
  return `the answer ${String(values[row]?.[0])} removed`;
};

/** One that was removed comes back; where there is none, one goes that may come back later. */
const bringBack: Step = async (world) => {
  const { source, removed } = world;
  const answer = removed.pop();
  if (answer === undefined) return removeAnswer(world);
  const { rows } = await sourceFacts(source);
  const cells = answer.map((cell) => (typeof cell === "string" ? `'${cell}` : cell));
  await excel(({ workbook }) => {
    workbook.worksheets.getItem(source).getRangeByIndexes(rows, 0, 1, cells.length).values = [cells];
  });
  return `the answer ${String(answer[0])} is back`;
};

const correctAnswer: Step = async ({ random, source }) => {
  const { rows, values } = await sourceFacts(source);
  const row = 1 + random.below(rows - 1);
  const column = (values[0] ?? []).indexOf(SCORE);
  const score = random.once(4) ? "" : 1 + random.below(5);
  await excel(({ workbook }) => {
    workbook.worksheets.getItem(source).getRangeByIndexes(row, column, 1, 1).values = [[score]];
  });
  return `the answer ${String(values[row]?.[0])} scored ${String(score)}`;
};

const addQuestion: Step = async ({ random, source }) => {
  const { rows, columns } = await sourceFacts(source);
  if (columns > 12) return null;
  await excel(({ workbook }) => {
    workbook.worksheets.getItem(source).getRangeByIndexes(0, columns, rows, 1).values = Array.from(
      { length: rows },
      (_, row) => [row === 0 ? `建议${String(columns)}` : random.once(2) ? "" : `第${String(row)}条`],
    );
  });
  return "one column more";
};

/** What happens to the survey between two runs. */
export const STEPS_OF_SOURCE: readonly Step[] = [
  addAnswers,
  addAnswers,
  removeAnswer,
  removeAnswer,
  bringBack,
  bringBack,
  correctAnswer,
  addQuestion,
];
