/** The error codes that Excel answers with; add-ins branch on them. */
export type ApiErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InsertDeleteConflict"
  | "InvalidArgument"
  | "InvalidBinding"
  | "InvalidCellAddress"
  | "InvalidOperation"
  | "InvalidReference"
  | "InvalidRequest"
  | "InvalidRequestContext"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "NotImplemented"
  | "PivotTableRangeConflict"
  | "RangeExceedsLimit"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded"
  | "UnsupportedOperation";

const HTTP_STATUS: Partial<Record<ApiErrorCode, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  NotImplemented: 501,
};

/** An action that Excel would refuse; the batch ends with this code, what ran before it stays. */
export class ApiError extends Error {
  override readonly name = "ApiError";

  constructor(
    readonly code: ApiErrorCode,
    message: string,
  ) {
    super(message);
  }

  get httpStatusCode(): number {
    return HTTP_STATUS[this.code] ?? 400;
  }
}

/** The error for an argument that Excel refuses; `message` says which and why. */
export function invalidArgument(message: string): ApiError {
  return new ApiError("InvalidArgument", message);
}

/** The error for a thing asked for by a name or index that does not exist. */
export function itemNotFound(message: string): ApiError {
  return new ApiError("ItemNotFound", message);
}

/** The error for a write that a protected sheet or workbook refuses. */
export function accessDenied(message: string): ApiError {
  return new ApiError("AccessDenied", message);
}

/** The error for a member of Excel's API that this host does not answer; the member's wire name is in the message. */
export function notImplementedMember(className: string, member: string): ApiError {
  return new ApiError("ApiNotFound", `${className}.${member} is not implemented by the embedded host`);
}
