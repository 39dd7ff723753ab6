import { phraseList } from "./phraseList";

/** 问题未解决. */
export const UNRESOLVED_PHRASES: readonly string[] = phraseList(`
问题没解决; 问题未解决; 反复; 反复多次; 多次打电话; 打了几次; 问题没得到解决; 问题得不到解决; 问题依旧存在; 问题依然存在; 问题仍然存在; 问题还在; 问题还是存在; 问题反复; 问题重复出现; 未解决; 没解决; 没有解决
没有得到解决; 没给解决; 没给处理; 没有给解决; 没有给处理; 没有帮我解决; 没有帮我处理; 没有帮忙解决; 没有帮忙处理; 解决不了; 无法解决; 不能解决
不解决; 解决不彻底; 解决能力差; 解决效率低; 解决不及时; 处理结果不满意; 处理不彻底; 处理不到位; 处理不好; 处理无果; 处理不了; 对解决方案不满意
不满意处理结果; 未能解决; 未处理; 没处理; 没有处理; 没人处理; 无人处理; 没人解决; 无人解决; 没人管; 无人管; 不管不问; 不作为; 没下文
没有下文; 石沉大海; 不了了之; 没有结果; 没结果; 没有效果; 没效果; 无效果; 没用; 没有用; 没有任何用; 毫无作用; 治标不治本; 反复报修
反复投诉; 反复维修; 反复出现; 反复咨询; 多次反映; 多次反馈; 多次投诉; 多次报修; 多次咨询; 多次来电; 反映多次; 反映好几次; 反映很多次
打了很多次; 打了多次; 打了好几次; 打了无数次; 投诉无门; 投诉没用; 投诉无果; 投诉多次; 反馈没用; 反馈无果; 反馈无效; 还是老样子; 还是不行
还是没好; 还是不能用; 没修好; 没有修好; 修了几次还坏; 修了几次还没好; 修了多次还坏; 修了多次还没好; 修了好几次还坏; 修了好几次还没好; 二次维修
二次报修; 二次上门; 返修; 一次性解决率低; 推脱; 推诿不办; 不给办; 不给处理; 不给解决; 办不了; 办理不成功; 办理失败; 承诺未兑现; 承诺没兑现
承诺不兑现; 承诺未履行; 说话不算话; 言而无信; 不守信用; 没有兑现; 答应的没做到
not resolved; unresolved; not solved; unsolved; not fixed; still broken; still not working
still doesn't work; issue persists; problem persists; problem remains; issue remains
still have the problem; still having the same; same problem again; same issue again
keeps happening; kept happening; recurring problem; recurring issue; no solution
no resolution; never resolved; never fixed; never solved; wasn't resolved; wasn't solved
was not resolved; was not solved; didn't solve; did not solve; didn't resolve
did not resolve; didn't fix; did not fix; couldn't fix; could not fix; couldn't resolve
could not resolve; couldn't solve; could not solve; couldn't help; could not help
can't help; unable to help; unable to resolve; unable to solve; failed to resolve
failed to solve; nothing was done; nothing done; nothing happened; no follow up
no follow-up; broken promise; promise not kept; didn't keep promise; called many times
called several times; multiple calls; have to call again; had to call again; repeat call
not satisfied with the solution; useless; waste of time; first call resolution
`);
