import { phraseList } from "./phraseList";

/** 信息缺失: missing, unclear or wrong information. */
export const INFORMATION_PHRASES: readonly string[] = phraseList(`
信息缺失; 信息不全; 信息不足; 信息不完整; 信息不准确; 信息不清楚; 信息不清晰; 信息不对称; 信息错误; 信息有误; 信息滞后; 信息更新慢; 信息不及时
信息不同步; 信息不明确; 信息少; 信息太少; 没有告知; 没有通知; 没有提醒; 没有说明; 没有提示; 没有说清楚; 没有讲清楚; 没有解释; 没有提前告知
没有提前通知; 没有一次性告知; 没告知; 没通知; 没提醒; 没说明; 没提示; 没说清楚; 没讲清楚; 没告诉; 没提前说; 没提前告知; 没提前通知; 未告知
未通知; 未提醒; 未说明; 未提示; 未提前告知; 未提前通知; 未一次性告知; 未解释清楚; 未主动告知; 未及时通知; 不告知; 不通知; 不提醒; 不说明
不提前说; 不解释; 隐瞒信息; 隐瞒费用; 隐瞒; 不透明; 公示不清; 公示不明显; 说明不清; 说明不详细; 说明书不清楚; 说明不全; 介绍不清; 介绍不详细
介绍不全; 提示不清; 提示不明显; 提示不足; 规则不清; 规则不明确; 收费不透明; 收费不清楚; 收费不明确; 收费不明; 收费没说明; 费用不透明; 费用不清楚
费用不明; 费用说明不清; 价格不透明; 价格不清楚; 价格没告知; 资费不透明; 资费不清楚; 资费说明不清; 套餐说明不清; 套餐内容不清楚; 套餐不透明
无法查询客户历史记录; 查不到记录; 查不到历史; 查不到信息; 查不到进度; 查不到订单; 查不到资料; 查不到物流; 无法查询记录; 无法查询进度; 无法查看记录
无法查到; 没有记录; 没有历史记录; 没有资料; 没有进度; 没有通话记录; 记录缺失; 记录不全; 记录丢失; 记录没有; 资料不全; 资料缺失; 资料丢失
资料错误; 历史记录查不到; 进度不清楚; 进度查不到; 进度没有更新; 进度不更新; 没有反馈; 没有进展; 没有消息; 没有音讯; 没反馈; 无反馈; 不反馈
反馈不及时; 没消息; 没有任何通知; 没有任何反馈; 没有任何消息; 没有任何回复; 知识库不全; 知识库没有; 知识库更新慢; 找不到入口; 找不到联系方式
找不到客服; 找不到电话; 找不到信息; 找不到说明; 联系不上; 联系不到; 没有联系方式; 入口难找; 宣传不清; 宣传不明
no information; lack of information; not enough information; insufficient information
missing information; incomplete information; wrong information; incorrect information
inaccurate information; outdated information; unclear information; information missing
not informed; wasn't informed; was not informed; were not informed; never informed
didn't inform; did not inform; didn't tell me; did not tell me; never told; not told
wasn't told; was not told; no notification; not notified; wasn't notified; no notice
no warning; no update; no updates; lack of updates; never updated; no feedback
kept in the dark; no transparency; lack of transparency; not transparent
hidden fees not mentioned; unclear instructions; unclear; not clear; confusing; confused
no record; no records; lost my file; lost my details; no history; couldn't find my
could not find my; can't find; couldn't find information; hard to find; poor signage
signage; no documentation; poor documentation; tracking not updated; no tracking
contact details missing; no contact number; lack of communication; no communication
查不到我; 查不到上次; 查不到之前; 查不到通话; 看不到我的; 看不到历史; 看不到工单; 看不到记录; 没有我的信息
没有我的记录; 没有我的资料; 没有我的订单; 没有我的工单; 无法查询历史; 不知道进度; no one told me
看不到我之前; 看不到之前
`);
