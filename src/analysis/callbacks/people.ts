import { maskPersonalData } from "../cleaning/maskPersonalData";
import { groupNameAt } from "../measures/groupNames";
import type { Survey } from "../survey/survey";

/** Reads a name of a row; null where it has none. */
export type NameAt = (row: number) => string | null;

/** Reads the agent of a row; null where agents are not known. */
export function agentReader({ texts }: Survey): NameAt | null {
  const column = texts.agentName ?? texts.agentId;
  return column === undefined ? null : groupNameAt(column);
}

/** Reads a row's 客户编号, masked where it is a telephone number (S20). */
export function customerReader(survey: Survey): NameAt {
  const { customerId } = survey.texts;
  if (customerId === undefined) return () => null;
  const nameAt = groupNameAt(customerId);
  return (row) => {
    const name = nameAt(row);
    return name === null ? null : maskPersonalData(name);
  };
}
