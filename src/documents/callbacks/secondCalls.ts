import type { Call } from "../../analysis/callbacks/callList";
import type { DocumentContext } from "../context";
import { effectRows } from "../effectVerification/effectRows";
import { PLAN } from "../plan/table";
import { problemWords } from "../problems/problemWords";
import { settingValue } from "../settings/settingValue";

/** The calls of a run by row key, and as 改进计划 calls it the problem of those that ask whether an improvement was felt. */
export interface WantedCalls {
  readonly calls: ReadonlyMap<string, Call>;
  readonly problemOf: ReadonlyMap<string, string>;
}

/** What the answers call for, and a second call to customers of each problem that got better (S47): one call a ticket. */
export function wantedCalls(context: DocumentContext): WantedCalls {
  const { results } = context;
  const keys = results.cleaned.keys();
  const calls = new Map(results.calls().map((call) => [keys[call.row] ?? "", call]));
  const { label } = problemWords(context, context.localeOf(PLAN.document));
  const problemOf = new Map<string, string>();
  for (const { problem, call } of secondCalls(context)) {
    const key = keys[call.row] ?? "";
    if (problemOf.has(key)) continue;
    problemOf.set(key, label(problem));
    const other = calls.get(key);
    calls.set(key, other === undefined ? call : { ...other, kinds: [...other.kinds, ...call.kinds] });
  }
  return { calls, problemOf };
}

function secondCalls(context: DocumentContext): readonly { readonly problem: string; readonly call: Call }[] {
  const share = settingValue(context, "second-call-share");
  return effectRows(context).flatMap(({ problem, before, verdict, isClosed }) => {
    const isBetter = verdict === "reached" || verdict === "improved";
    if (problem === null || isClosed || !isBetter || before === null || before.days === null) return [];
    const calls = context.results.verification.secondCalls(problem, before.days, { share });
    return calls.map((call) => ({ problem, call }));
  });
}
