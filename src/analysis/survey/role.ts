/** What a column of a survey can be. The names are those of the command line's `--role`. */
export const ROLES = [
  "score",
  "dimension",
  "nps",
  "ces",
  "inspection",
  "reason",
  "reasonFlag",
  "reasonCategory",
  "comment",
  "customerId",
  "customerName",
  "phone",
  "ticketId",
  "callId",
  "agentId",
  "agentName",
  "supervisor",
  "group",
  "channel",
  "serviceType",
  "segment",
  "product",
  "region",
  "count",
  "time",
  "date",
  "timeOfDay",
  "createdTime",
  "respondedTime",
  "closedTime",
  "duration",
  "waitTime",
  "responseTime",
  "handleTime",
  "resolved",
  "transfers",
  "complaint",
  "complaintLevel",
  "testFlag",
  "misrated",
  "appeal",
  "invited",
  "weight",
  "ignore",
] as const;

export type Role = (typeof ROLES)[number];

/** Roles that several columns may share. */
export const REPEATABLE_ROLES: readonly Role[] = ["dimension", "reason", "reasonFlag", "comment", "ignore"];

/** Any one of these is enough to measure something. */
export const SUFFICIENT_ROLES: readonly Role[] = [
  "score",
  "nps",
  "ces",
  "reason",
  "reasonFlag",
  "reasonCategory",
];

/** Roles whose columns tell when things happened to a ticket, and how long they took. */
export const COURSE_ROLES = [
  "createdTime",
  "respondedTime",
  "closedTime",
  "duration",
  "waitTime",
  "responseTime",
  "handleTime",
] as const satisfies readonly Role[];

/** Roles whose columns tell when an answer was given, the surest first. */
export const WHEN_ROLES = ["time", "date", "createdTime", "closedTime"] as const satisfies readonly Role[];

/** Roles whose columns divide the rows into groups (S07), in the order in which groups are shown. */
export const GROUP_ROLES = [
  "agentId",
  "agentName",
  "supervisor",
  "group",
  "channel",
  "serviceType",
  "segment",
  "product",
  "region",
] as const satisfies readonly Role[];

export type GroupRole = (typeof GROUP_ROLES)[number];
