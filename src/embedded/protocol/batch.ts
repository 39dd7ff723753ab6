import { ApiError, notImplementedMember } from "./apiError";
import type { Host } from "./hostContext";
import { callMethod, getScalar, setProperties, setProperty, wireName } from "./objectAccess";
import { HostObject } from "./hostObject";
import { ObjectPaths } from "./objectPaths";
import { identify, queryObject } from "./query";
import {
  ACTION,
  type ActionInfo,
  type ActionResult,
  type RequestBody,
  type ResponseBody,
  type ResponseError,
} from "./wire";

/**
 * Carries out the actions of one batch in order. The first that fails ends it: the error names the action,
 * what ran before stays done and keeps its result.
 */
export function runBatch(request: RequestBody, host: Host): ResponseBody {
  const batch = new Batch(request, host);
  let error: ResponseError | null = null;
  try {
    error = batch.run() ?? batch.calculate();
  } finally {
    batch.stopListening();
    host.references.endBatch();
    host.added.clear();
  }
  const response = { Results: batch.results, TraceIds: batch.traceIds };
  return error === null ? response : { ...response, Error: error };
}

class Batch {
  readonly results: ActionResult[] = [];
  readonly traceIds: number[] = [];
  readonly stopListening: () => void;
  private readonly paths: ObjectPaths;
  private hasChanges = false;

  constructor(
    private readonly request: RequestBody,
    private readonly host: Host,
  ) {
    this.paths = new ObjectPaths(request.ObjectPaths, host);
    this.stopListening = host.workbook.onChange(() => {
      this.hasChanges = true;
    });
  }

  /** The error of the first action that failed, null when all ran. */
  run(): ResponseError | null {
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        this.perform(action);
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        return this.describe(error, action, index);
      }
    }
    return null;
  }

  /**
   * Formulas are calculated when a batch that changed something ends; one that cannot be is the batch's error. A
   * batch that changed nothing is spared it: the library's own, which let go of ranges, would fail and be repeated.
   */
  calculate(): ResponseError | null {
    if (!this.hasChanges) return null;
    try {
      this.host.calculation.ensureCurrent();
      return null;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      return {
        Code: error.code,
        Message: error.message,
        Location: "Application.calculate",
        ActionIndex: this.request.Actions.length - 1,
        HttpStatusCode: error.httpStatusCode,
      };
    }
  }

  private perform(action: ActionInfo): void {
    if (action.ActionType === ACTION.trace) {
      this.traceIds.push(action.Id);
      this.report(action, null);
      return;
    }
    const object = this.paths.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        this.report(action, identify(object, this.host));
        return;
      case ACTION.query:
      case ACTION.queryAsJson:
        this.report(action, queryObject(object, action.QueryInfo ?? {}, this.host));
        return;
      case ACTION.method:
        this.report(action, object === null ? { _IsNull: true } : this.call(object, action));
        return;
      default:
        if (object !== null) this.change(object, action);
    }
  }

  private change(object: HostObject, action: ActionInfo): void {
    switch (action.ActionType) {
      case ACTION.setProperty:
        setProperty(
          object,
          action.Name,
          this.paths.resolveArguments(action.ArgumentInfo)[0] ?? null,
          this.host,
        );
        return;
      case ACTION.update:
        setProperties(object, action.ObjectState ?? {}, this.host);
        return;
      case ACTION.ensureUnchanged:
        this.ensureUnchanged(object, action.ObjectState ?? {});
        return;
      case ACTION.recursiveQuery:
        throw notImplementedMember(object.className, "LoadRecursive");
      default:
        throw new ApiError("InvalidRequest", `there is no action type ${String(action.ActionType)}`);
    }
  }

  /** `object.ensureUnchanged(state)`: the batch goes on only while the properties are as given. */
  private ensureUnchanged(object: HostObject, state: Readonly<Record<string, unknown>>): void {
    for (const [name, expected] of Object.entries(state)) {
      const current = getScalar(object, wireName(name), this.host);
      if (JSON.stringify(current) !== JSON.stringify(expected)) {
        throw new ApiError("InvalidOperation", `${object.className}.${name} has changed`);
      }
    }
  }

  private call(object: HostObject, action: ActionInfo): unknown {
    const result = callMethod(
      object,
      action.Name,
      this.paths.resolveArguments(action.ArgumentInfo),
      this.host,
    );
    return result instanceof HostObject ? identify(result, this.host) : result;
  }

  private report(action: ActionInfo, value: unknown): void {
    this.results.push({ ActionId: action.Id, Value: value });
  }

  private describe(error: ApiError, action: ActionInfo, index: number): ResponseError {
    return {
      Code: error.code,
      Message: error.message,
      Location: this.location(action),
      ActionIndex: index,
      HttpStatusCode: error.httpStatusCode,
    };
  }

  /** Where it happened, as Excel says it: "Range.values", "WorksheetCollection.getItem". */
  private location(action: ActionInfo): string {
    const path = this.paths.info(action.ObjectPathId);
    const known = this.paths.known(action.ObjectPathId);
    if (known !== null) return memberLocation(known.className, action.Name);
    const parent = this.paths.known(path.ParentObjectPathId ?? 0);
    return memberLocation(parent?.className ?? "", path.Name);
  }
}

function memberLocation(className: string, member: string): string {
  return member === "" ? className : `${className}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
}
