import { CodedError } from "../../errors/codedError";
import type { Failure } from "./paneState";

/** A thrown error as a code that has a sentence. */
export function failureOf(error: unknown): Failure {
  if (error instanceof CodedError) return { code: error.code, data: error.data };
  const detail = error instanceof Error ? error.message : String(error);
  return { code: "unexpected", data: { code: "internal", detail } };
}

/** Whether the user ended it: nothing to be told as an error. */
export function isCancelled({ code }: Failure): boolean {
  return code === "cancelled";
}
