import { phraseList } from "./phraseList";

/** 等待时长: queues, slow answers. */
export const WAITING_PHRASES: readonly string[] = phraseList(`
等待; 等待时长; 等待时间; 响应速度; 响应时效; 响应及时性; 排队; 排队时间长; 排队时间太长; 排队时间过长; 排队时间很长; 排队时间久; 排队时间太久
排队时间过久; 排队时长长; 排队时长太长; 排队时长过长; 排队时长很长; 排队时长久; 排队时长太久; 排队时长过久; 接通时间长; 接通时间太长; 接通时间过长
接通时间很长; 接通时间久; 接通时间太久; 接通时间过久; 接通时长长; 接通时长太长; 接通时长过长; 接通时长很长; 接通时长久; 接通时长太久; 接通时长过久
响应时间长; 响应时间太长; 响应时间过长; 响应时间很长; 响应时间久; 响应时间太久; 响应时间过久; 响应时长长; 响应时长太长; 响应时长过长; 响应时长很长
响应时长久; 响应时长太久; 响应时长过久; 处理时间长; 处理时间太长; 处理时间过长; 处理时间很长; 处理时间久; 处理时间太久; 处理时间过久; 处理时长长
处理时长太长; 处理时长过长; 处理时长很长; 处理时长久; 处理时长太久; 处理时长过久; 办理时间长; 办理时间太长; 办理时间过长; 办理时间很长; 办理时间久
办理时间太久; 办理时间过久; 办理时长长; 办理时长太长; 办理时长过长; 办理时长很长; 办理时长久; 办理时长太久; 办理时长过久; 回复时间长; 回复时间太长
回复时间过长; 回复时间很长; 回复时间久; 回复时间太久; 回复时间过久; 回复时长长; 回复时长太长; 回复时长过长; 回复时长很长; 回复时长久; 回复时长太久
回复时长过久; 候机时间长; 候机时间太长; 候机时间过长; 候机时间很长; 候机时间久; 候机时间太久; 候机时间过久; 候机时长长; 候机时长太长; 候机时长过长
候机时长很长; 候机时长久; 候机时长太久; 候机时长过久; 等待久; 等待太久; 等待过久; 等待很久; 等待超时; 等太久; 等很久; 等好久; 等半天
等了半天; 等了很久; 等了好久; 等了太久; 等了半个小时; 等了半小时; 等了一个小时; 等了一小时; 等了几天; 等了好几天; 等了一天; 等了一周; 等了一上午
等了一下午; 等很长时间; 等了很长时间; 等得太久; 等得久; 等的太久; 等不起; 等不及; 等的时间太长; 久等; 一直等; 一直在等; 让我等; 排队久
排队太久; 排队很久; 排队长; 排队太长; 排队人多; 排队严重; 排队超过; 排队等候; 排长队; 响应慢; 响应太慢; 响应很慢; 响应超时; 响应迟缓
响应滞后; 回复慢; 回复太慢; 回复很慢; 回复超时; 反应慢; 反应太慢; 反应很慢; 反应迟钝; 回应慢; 处理慢; 处理太慢; 处理很慢; 处理周期长
处理拖延; 处理超时; 办理慢; 办理太慢; 解决慢; 解决太慢; 效率低; 效率太低; 效率差; 效率慢; 速度慢; 太慢; 很慢; 慢死了; 慢吞吞; 拖延
一拖再拖; 拖拖拉拉; 拖了很久; 拖了几天; 拖了一周; 拖了一个月; 迟迟不解决; 迟迟不; 迟迟未处理; 迟迟未解决; 迟迟未; 迟迟没处理; 迟迟没解决
迟迟没; 迟迟没有处理; 迟迟没有解决; 没人接; 无人接; 没人应答; 没人回复; 没人理; 没人答复; 没人跟进; 无人应答; 无人回复; 无人理睬; 无人跟进
一直没人; 一直无人; 打不通; 电话难打; 电话占线; 难打; 打不进; 难接通; 接不通; 接通慢; 接通难; 接通率低; 接不进去; 占线; 一直占线
线路忙; 坐席忙; 座席忙; 坐席全忙; 座席全忙; 客服全忙; 人工难接; 人工难转; 人工排队; 转人工难; 转人工太难; 转人工慢; 找不到人工; 接不了人工
不及时; 不够及时; 超时未处理; 超时没处理; 超时; 上门慢; 上门太慢; 上门超时; 上门晚; 上门延误; 上门时间长; 维修慢; 维修太慢; 维修超时
维修晚; 维修延误; 维修时间长; 到场慢; 到场太慢; 到场超时; 到场晚; 到场延误; 到场时间长; 约定时间没来; 约定时间未到; 约定时间未上门; 不守时
不准时; 没准时; 未按时; 没有按时; 未按约定; 迟到; 爽约; 放鸽子; 人手不足; 人手不够; 人手太少; 人员不足; 人员不够; 人员太少; 客服太少
客服人少; 客服不够; 没有回复; 没有回电; 没有回访; 没有答复; 没有跟进; 没有及时; 没回复; 没回电; 不回复; 不回电; 不回消息; 不回信息; 不回
未回复; 未回电; 未及时处理; 未及时回复; 未及时响应; 未响应; 退款慢; 退款太慢; 退款很慢; 到账慢; 审核慢; 审核太慢; 审核时间长; 进度慢
进度缓慢
wait; waiting; waited; wait time; waiting time; long wait; waited too long; waited long
too long to answer; took too long; takes too long; taking too long; took forever
takes forever; took ages; long queue; long line; queue; queuing; on hold; hold time
kept on hold; slow; too slow; very slow; slow response; slow service; slow reply
slow to respond; slow to answer; response time; late response; late reply; delayed response
delay; delayed; no response; no reply; no answer; nobody answered; no one answered
nobody answers; never answered; never replied; never called back; no call back; no callback
didn't call back; did not call back; not answered; unanswered; unanswered call
couldn't get through; could not get through; can't get through; hard to reach
difficult to reach; impossible to reach; can't reach; couldn't reach; line busy; lines busy
busy line; busy signal; engaged tone; not on time; not punctual; late arrival
arrived late; came late; missed appointment; no show; didn't show up; did not show up
understaffed; not enough staff; short staffed; inefficient; slow refund; refund took
refund delay; still waiting; days to respond; hours to respond
排不上队; 排不到队; 排了很久; 排了半天; 人工难找; 人工太难找; 客服难找; 客服太难找; 找人工; 进不了人工
没人回电话; 没人回电; 说好回电; 说好回电没回; 承诺回电; 没有回音; 没回音; 没到账; 没有到账; 未到账
迟迟不到账; 配件等; 等配件; 等了一个月; 等了几周; 等了两天; 等了三天; 没有及时处理; 半天才; 很久才; 好久才
nobody called back
上菜慢; 上菜太慢; 上菜很慢; 上菜有点慢; 上菜速度慢; 上菜速度太慢; 上菜速度较慢; 上菜速度极其慢; 上菜速度很慢; 上菜晚; 等位太久
等位久; 等了半个多小时; 等了将近; 等了近; 等了快; 排了半个小时; 排队排了; 催了好几次; 催了几次; 催了也; 催了半天; 半天没上
半天不上; 半天没来; 等了一个多小时; 等了两个小时
排不到; 等超久; 没人回; 都没回; 转不到人工; 转不到客服
`);
