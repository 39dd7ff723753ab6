import fc from "fast-check";
import { cases, SEED } from "./thoroughness";

/** fast-check's own number of cases where a test names none. */
const USUAL = 100;

fc.configureGlobal({ numRuns: cases(USUAL), ...(SEED === null ? {} : { seed: SEED }) });
