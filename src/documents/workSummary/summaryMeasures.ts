import type { Figure } from "../../analysis/measures/figure";
import type { DocumentSources } from "../sources";
import { dimensionIn } from "../formulas/dimensionKey";

const OVERALL: readonly string[] = ["rate", "dissatisfiedRate", "mean"];
const LOYALTY: readonly string[] = ["nps", "ces", "easyShare"];

/** The overall score first, then how the service went, then the rest; dimensions have their own place on 满意度指标. */
export function summaryMeasures({ context, data }: DocumentSources): readonly Figure[] {
  const { figures, scale } = context.results;
  const first = scale === null ? LOYALTY : OVERALL;
  const operating = new Set(data?.operating.map(({ role }): string => role));
  const order = ({ key }: Figure): number => (first.includes(key) ? 0 : operating.has(key) ? 1 : 2);
  return figures
    .filter(({ key }) => dimensionIn(key) === null)
    .sort((one, other) => order(one) - order(other));
}
