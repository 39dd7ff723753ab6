import { ZH_CN } from "./zhCN";

/** What can be said: the first language has a message for each, and the others are held to have the same. */
export type MessageCode = keyof typeof ZH_CN;

/** Whether a text, such as the code of an error, is the code of a message. */
export function isMessageCode(text: string): text is MessageCode {
  return Object.hasOwn(ZH_CN, text);
}
