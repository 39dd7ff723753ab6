import { wilsonHigh, wilsonLow, type ProportionFormula } from "./statistics";

/** Lower end of Newcombe's 95 % interval of the difference `first - second` of two shares (1998, method 10). */
export function newcombeLow(first: ProportionFormula, second: ProportionFormula): string {
  const [one, other] = [shareOf(first), shareOf(second)];
  const low = wilsonLow(first.count, first.n);
  const high = wilsonHigh(second.count, second.n);
  return `${one}-${other}-SQRT((${one}-${low})^2+(${high}-${other})^2)`;
}

/** Upper end of the same. */
export function newcombeHigh(first: ProportionFormula, second: ProportionFormula): string {
  const [one, other] = [shareOf(first), shareOf(second)];
  const low = wilsonLow(second.count, second.n);
  const high = wilsonHigh(first.count, first.n);
  return `${one}-${other}+SQRT((${high}-${one})^2+(${other}-${low})^2)`;
}

function shareOf({ count, n }: ProportionFormula): string {
  return `${count}/${n}`;
}
