import { useCallback, useRef, useState } from "react";
import { AnalysisError } from "../analysis/analysisError";
import { generate } from "../app/generate";
import type { GenerateProgress, GenerateRequest } from "../app/generateRequest";
import type { Report } from "../app/report";

/** Where the pane stands. */
export type PaneState =
  | { readonly step: "ready" }
  | { readonly step: "working"; readonly stage: GenerateProgress["stage"]; readonly share: number | null }
  | { readonly step: "failed"; readonly code: string; readonly data: Readonly<Record<string, unknown>> }
  | { readonly step: "done"; readonly report: Report };

/** Everything found by itself, the sensible sheets: what the one button does. */
function defaultRequest(): GenerateRequest {
  return {
    sheet: null,
    range: null,
    choices: { roles: {}, scale: null },
    period: null,
    compareWith: null,
    reasonsOf: "dissatisfied",
    documents: "default",
    locale: "zh-CN",
    formulas: "auto",
    now: new Date(),
  };
}

/** Runs the generation for the pane: its state, and the two things a person can do. */
export function useGeneration(): {
  readonly state: PaneState;
  readonly start: () => void;
  readonly cancel: () => void;
} {
  const [state, setState] = useState<PaneState>({ step: "ready" });
  const running = useRef<AbortController | null>(null);

  const start = useCallback(() => {
    const controller = new AbortController();
    running.current = controller;
    setState({ step: "working", stage: "reading", share: null });
    generate(defaultRequest(), (progress) => setState({ step: "working", ...progress }), controller.signal)
      .then(({ report }) => setState({ step: "done", report }))
      .catch((error: unknown) => setState(failed(error)));
  }, []);

  const cancel = useCallback(() => running.current?.abort(), []);
  return { state, start, cancel };
}

function failed(error: unknown): PaneState {
  if (error instanceof AnalysisError) return { step: "failed", code: error.code, data: error.data };
  const detail = error instanceof Error ? error.message : String(error);
  return { step: "failed", code: "unexpected", data: { code: "internal", detail } };
}
