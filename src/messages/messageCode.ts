import type { ZH_CN } from "./zhCN";

/** What the pages say: the first language has a message for each, and the others are held to have the same. */
export type MessageCode = keyof typeof ZH_CN;

/** Every message of theirs in one language; `{name}` in one is replaced by the value of that name. */
export type Messages = Readonly<Record<MessageCode, string>>;
