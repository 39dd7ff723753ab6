import { type ProportionFormula, wilsonLow, wilsonHigh } from "./statistics";

/** A share with the ends of its Wilson interval, as expressions. */
export interface ShareFormula extends ProportionFormula {
  readonly low: string;
  readonly high: string;
}

/** Lower end of Newcombe's 95 % interval of the difference `first - second` of two shares (1998, method 10). */
export function newcombeLow(first: ShareFormula, second: ShareFormula): string {
  const [one, other] = [shareOf(first), shareOf(second)];
  return `${one}-${other}-SQRT((${one}-${first.low})^2+(${second.high}-${other})^2)`;
}

/** Upper end of the same. */
export function newcombeHigh(first: ShareFormula, second: ShareFormula): string {
  const [one, other] = [shareOf(first), shareOf(second)];
  return `${one}-${other}+SQRT((${first.high}-${one})^2+(${other}-${second.low})^2)`;
}

function shareOf({ count, n }: ProportionFormula): string {
  return `${count}/${n}`;
}

/** A share with the ends of its interval. */
export function wilsonShare({ count, n }: ProportionFormula): ShareFormula {
  return { count, n, low: wilsonLow(count, n), high: wilsonHigh(count, n) };
}
