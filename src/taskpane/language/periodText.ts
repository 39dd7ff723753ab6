import { CONCEPTS } from "../../glossary/concepts";
import { periodName } from "../make/periodChoices";
import type { Speech } from "./speech";

/** How a person calls a period: "2024 年 5 月", "2024-05-01–2024-05-20"; null is all data. */
export function periodText(period: string | null, { say, word }: Speech): string {
  if (period === null) return word(CONCEPTS.periodAll);
  const { code, data } = periodName(period);
  return code === null ? period.replace("..", "–") : say(code, data);
}
