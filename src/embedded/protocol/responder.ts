import type { Calculation } from "../calculation/calculation";
import type { Workbook } from "../model/workbook";
import { runBatch } from "./batch";
import { EventQueue } from "./eventQueue";
import { guardCalculation } from "./guardedCalculation";
import type { Host } from "./hostContext";
import { exceedsPayload } from "./limits";
import { KeptReferences } from "./references";
import type { RequestBody, ResponseBody } from "./wire";
import { WrittenFormulas } from "./writtenFormulas";

/** Answers a client library's batches over one workbook. */
export interface Responder {
  /** @param request a batch as JSON text. @returns its results as JSON text; errors are part of them. */
  send: (request: string) => Promise<string>;
  /** What the classes work on: edits of a person at the grid go through it, so that the add-in hears of them. */
  readonly host: Host;
  close: () => void;
}

/**
 * @param deliver takes the events: message type 3 as JSON text.
 * @param harsh does what Excel does only sometimes as well, so that tests find what an add-in cannot bear.
 * @param openNew opens a file as a workbook of its own; null where there is no window for it.
 */
export function createResponder(
  workbook: Workbook,
  calculation: Calculation,
  deliver: (message: string) => void,
  harsh = false,
  openNew: Host["openNew"] = null,
): Responder {
  const events = new EventQueue(deliver);
  const writtenFormulas = new WrittenFormulas();
  const host: Host = {
    workbook,
    calculation: guardCalculation(calculation, writtenFormulas),
    events,
    references: new KeptReferences(writtenFormulas),
    writtenFormulas,
    openNew,
    actor: "addin",
    harsh,
    added: new Set(),
    fitted: new WeakSet(),
  };
  return {
    host,
    send: (request) => Promise.resolve().then(() => respond(request, host)),
    close: () => {
      events.close();
    },
  };
}

function respond(request: string, host: Host): string {
  if (exceedsPayload(request))
    return refused("RequestPayloadSizeLimitExceeded", "The request is above 5 MB.");
  const answer = JSON.stringify(runBatch(JSON.parse(request) as RequestBody, host));
  return exceedsPayload(answer)
    ? refused("ResponsePayloadSizeLimitExceeded", "The response is above 5 MB.")
    : answer;
}

function refused(code: string, message: string): string {
  const response: ResponseBody = {
    Results: [],
    Error: { Code: code, Message: message, Location: "", ActionIndex: -1, HttpStatusCode: 400 },
  };
  return JSON.stringify(response);
}
