import { createCalculation } from "../../src/embedded/calculation/calculation";
import { installGlobals } from "../../src/embedded/host";
import { EXCEL_API } from "../../src/embedded/library/createOffice";
import { loadOfficeLibrary } from "../../src/embedded/library/loadOfficeLibrary";
import type { Workbook } from "../../src/embedded/model/workbook";
import { createResponder } from "../../src/embedded/protocol/responder";

/** Breaks a request off after half of its actions. */
export const HALFWAY = "halfway";

interface Batch {
  readonly Actions: readonly { readonly Name: string; readonly ActionType: number }[];
}

/** A host that can break off in the middle of a batch, as Excel does: what ran before stays. */
export interface FaultyHost {
  /** Actions answered so far. */
  readonly actions: () => number;
  /** Breaks off before the action of this number, counted from now; null never. */
  readonly breakBefore: (action: number | null) => void;
  /** Requests answered so far. */
  readonly requests: () => number;
  /** Refuses the request of this number, counted from now, with an error of Excel's before anything of it is done; null none. */
  readonly refuseRequest: (request: number | null, code?: string) => void;
  /** Answers nothing any more from the request of this number on, counted from now, as where the pane is closed; null answers again. */
  readonly goSilent: (request: number | null) => void;
  /** Refuses a member by its name on the wire, whenever it is set or called; null none. */
  readonly refuse: (member: string | null) => void;
  /** Takes a property by its name on the wire, whenever it is set, and does nothing with it; null none. */
  readonly ignore: (property: string | null) => void;
  /** Lets somebody else at the same file do something before the request of this number, counted from now, is answered. */
  readonly editBefore: (request: number, edit: () => Promise<void>) => void;
  /** Told of each request as the library sends it. */
  readonly onRequest: (listener: (request: string) => void) => void;
  /** Calculates what is out of date. */
  readonly settle: () => void;
  readonly close: () => void;
}

/** Opens a workbook in a host whose batches can be broken off. */
export function openFaulty(workbook: Workbook): FaultyHost {
  const calculation = createCalculation(workbook, { spills: true });
  const responder = createResponder(workbook, calculation, (message) => library.receive(message), true);
  let done = 0;
  let limit: number | null = null;
  let refused: string | null = null;
  let ignored: string | null = null;
  let asked = 0;
  let refusedRequest: { readonly at: number; readonly code: string } | null = null;
  let silentFrom = Infinity;
  let edit: { readonly at: number; readonly happens: () => Promise<void> } | null = null;
  const editIfTime = async (): Promise<void> => {
    if (edit?.at !== asked) return;
    const { happens } = edit;
    edit = null;
    const { host } = responder;
    host.actor = "coauthor";
    await happens();
    host.actor = "addin";
  };
  let listener: (request: string) => void = () => undefined;
  const send = async (request: string): Promise<string> => {
    await editIfTime();
    listener(request);
    const isRefused = asked++ === refusedRequest?.at;
    if (isRefused && refusedRequest?.code !== HALFWAY)
      return JSON.stringify({ Results: [], Error: failureOf(refusedRequest?.code ?? "") });
    const batch = withoutSetting(JSON.parse(request) as Batch, ignored);
    const half = isRefused ? Math.ceil(batch.Actions.length / 2) : Infinity;
    const refusedAt = batch.Actions.findIndex(({ Name }) => Name === refused);
    const room = Math.min(
      half,
      limit === null ? Infinity : limit - done,
      refusedAt < 0 ? Infinity : refusedAt,
    );
    if (batch.Actions.length <= room) {
      done += batch.Actions.length;
      return responder.send(JSON.stringify(batch));
    }
    const before = { ...batch, Actions: batch.Actions.slice(0, room) };
    const answer = JSON.parse(await responder.send(JSON.stringify(before))) as object;
    limit = null;
    const failure = failureOf("GeneralException", refused ?? "", room);
    return JSON.stringify({ ...answer, Error: failure });
  };
  const sendUnlessSilent = (request: string): Promise<string> => {
    if (asked < silentFrom) return send(request);
    asked++;
    return Promise.resolve(JSON.stringify({ Results: [], Error: failureOf("GeneralException") }));
  };
  const library = loadOfficeLibrary(
    { send: sendUnlessSilent },
    { displayLanguage: "zh-CN", excelApi: EXCEL_API },
  );
  const restore = installGlobals(library);
  return {
    actions: () => done,
    requests: () => asked,
    refuseRequest: (request, code = "GeneralException") => {
      refusedRequest = request === null ? null : { at: asked + request, code };
    },
    goSilent: (request) => {
      silentFrom = request === null ? Infinity : asked + request;
    },
    ignore: (property) => {
      ignored = property;
    },
    editBefore: (request, happens) => {
      edit = { at: asked + request, happens };
    },
    breakBefore: (action) => {
      limit = action === null ? null : done + action;
    },
    refuse: (member) => {
      refused = member;
    },
    onRequest: (told) => {
      listener = told;
    },
    settle: () => calculation.ensureCurrent(),
    close: () => {
      restore();
      responder.close();
      calculation.dispose();
    },
  };
}

const SET_PROPERTY = 4;

function withoutSetting(batch: Batch, property: string | null): Batch {
  if (property === null) return batch;
  const isLeft = ({ Name, ActionType }: Batch["Actions"][number]): boolean =>
    ActionType !== SET_PROPERTY || Name !== property;
  return { ...batch, Actions: batch.Actions.filter(isLeft) };
}

function failureOf(Code: string, Location = "", ActionIndex = 0): object {
  return { Code, Message: "broken off", Location, ActionIndex, HttpStatusCode: 500 };
}
