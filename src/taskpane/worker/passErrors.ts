import { transferHandlers } from "comlink";
import { CodedError, type ErrorDetail } from "../../errors/codedError";

/** An error of another thread. */
class PassedError extends CodedError {
  constructor(
    readonly code: string,
    { message, data }: PassedWords,
  ) {
    super(message, data);
  }
}

interface PassedWords {
  readonly message: string;
  readonly data: Readonly<Record<string, ErrorDetail>>;
}

/** Lets errors keep their code and data between threads; comlink alone passes their message. For both sides. */
export function passErrors(): void {
  const usual = transferHandlers.get("throw");
  if (usual === undefined) throw new Error("comlink passes no errors");
  transferHandlers.set("throw", {
    canHandle: (value): value is unknown => usual.canHandle(value),
    serialize: (thrown) => {
      const error = (thrown as { readonly value: unknown }).value;
      if (!(error instanceof CodedError)) return usual.serialize(thrown);
      const { code, message, data } = error;
      return [{ isError: false, value: { passed: code, message, data } }, []];
    },
    deserialize: (words) => {
      const { value } = words as { readonly value: unknown };
      if (isPassed(value)) throw new PassedError(value.passed, value);
      return usual.deserialize(words);
    },
  });
}

function isPassed(value: unknown): value is PassedWords & { readonly passed: string } {
  return typeof value === "object" && value !== null && "passed" in value;
}
