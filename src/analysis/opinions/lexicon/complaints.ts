import { phraseList } from "../../reasons/dictionary/phraseList";
import type { ShippedTheme } from "./themes";

/** Complaints that the dictionary of reasons does not have: mostly of nothing in particular. */
export const GENERAL_COMPLAINTS: Readonly<Partial<Record<ShippedTheme, readonly string[]>>> = {
  service: phraseList(`
很差; 太差; 太差了; 差劲; 极差; 差评; 垃圾; 失望; 很失望; 不满意; 很不满意; 非常不满意; 糟糕; 太糟糕; 恶心; 无语; 气人; 后悔; 不推荐; 再也不; 不好; 一般般; 有待改进; 有待提高; 有待加强; 需要改进
terrible; horrible; awful; worst; bad; poor; disappointed; disappointing; dissatisfied; not satisfied; unsatisfied; unacceptable; frustrating; frustrated; annoying; avoid; rubbish; pathetic; never again
not good; not great; mediocre; ridiculous; joke; nightmare; disgusting; upset; unhappy; not happy
太久; too long; so long
`),
  unresolved: phraseList(
    "没有完全解决; 没完全解决; 未完全解决; 没有彻底解决; 没彻底解决; 未彻底解决; 没有真正解决; 没真正解决",
  ),
  malfunction: phraseList("当机; 挂点; 跑不动; 转圈圈"),
  transfer: phraseList(
    "重说一遍; 又要重说; 要重新说; 重新说一遍; 重复一遍; 又说一遍; 转了几次; 转了两次; 转了三次; 转了好几次; 转了半天; 转来转去; repeat myself; repeat everything; explain again; passed around; passed from",
  ),
};
