import { phraseList } from "./phraseList";

/** 流程繁琐. */
export const PROCEDURE_PHRASES: readonly string[] = phraseList(`
流程; 流程繁琐; 流程复杂; 流程太复杂; 流程太繁琐; 流程麻烦; 流程不合理; 流程不清晰; 流程不清楚; 流程混乱; 流程长; 流程太长; 流程冗长
流程问题; 流程不顺畅; 流程多; 流程不透明; 流程不合规; 手续繁琐; 手续复杂; 手续太多; 手续麻烦; 手续多; 程序繁琐; 程序复杂; 程序太多; 程序麻烦
步骤繁琐; 步骤复杂; 步骤太多; 步骤多; 操作繁琐; 操作复杂; 操作太复杂; 操作麻烦; 太麻烦; 很麻烦; 麻烦; 不方便; 不便捷; 繁琐; 环节太多
环节多; 审批繁琐; 审批慢; 材料太多; 材料要求多; 反复提交; 反复上传; 跑了几趟; 跑了好几趟; 跑了多次; 跑了很多趟; 来回跑; 要跑多次; 要跑几次
办理复杂; 办理麻烦; 办理不便; 退货麻烦; 退货困难; 退货难; 退款麻烦; 退款困难; 退款难; 退换货麻烦; 退换货流程复杂; 退换货困难; 退换货难
换货麻烦; 换货难; 注销难; 注销麻烦; 注销不了; 解绑难; 解绑麻烦; 语音菜单太长; 语音菜单繁琐; 菜单复杂; 菜单太多; 菜单层级多; 按键太多
按键复杂; 服务流程; 流程合规性; 不规范; 不按流程; 没有按流程; 未按标准; 标准执行不到位; 操作不合规; 没有标准
complicated process; complex process; process too complicated; process is complicated
too complicated; cumbersome; bureaucratic; bureaucracy; red tape; too many steps
paperwork; too much paperwork; confusing process; difficult process; hard to return
return process; returns process; refund process; hard to cancel; difficult to cancel
cancellation process; inconvenient; hassle; too many options; phone menu; ivr menu
menu too long; automated menu; not following procedure; process not followed; procedure
poor process; unclear process; disorganised; disorganized
要填一堆; 选单太复杂; 选单太多
`);
