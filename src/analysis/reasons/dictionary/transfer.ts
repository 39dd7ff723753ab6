import { phraseList } from "./phraseList";

/** 转接流程: passed around. */
export const TRANSFER_PHRASES: readonly string[] = phraseList(`
转接; 转接流程; 转接次数多; 转接多次; 转接太多; 转接频繁; 转接繁琐; 转接失败; 转接不畅; 转接错误; 转接慢; 转接麻烦; 转接无人接听; 转接没人接
转接后无人接听; 转接来转接去; 多次转接; 反复转接; 来回转接; 不停转接; 频繁转接; 一直转接; 转来转去; 转了好几个; 转了很多; 转了几次; 转了好几次
转了多次; 转了几个; 转错; 转错部门; 转接不了; 转接不到; 转接不上; 转接不通; 踢皮球; 互相推诿; 互相推脱; 互相推卸; 相互推诿; 相互推脱
相互推卸; 推诿; 推来推去; 推诿扯皮; 扯皮; 部门之间推; 部门推诿; 部门扯皮; 部门互推; 部门不协调; 部门协作差; 多部门协作; 跨部门流转
跨部门协作; 跨部门沟通; 找不到负责人; 找不到责任人; 找不到对接人; 找不到人负责; 没有人负责; 没人负责; 无人负责; 重复描述; 重复叙述; 重复讲述
重复说; 重复提供; 每次都要重新说; 每次都要重新讲; 要重新说一遍; 反复说明; 反复描述; 反复讲述; 换了几个客服; 换了几个人; 换了好几个客服; 换了好几个人
换了很多客服; 换了很多人; 让我找别人; 让我找其他部门; 让我找厂家; 让我找商家; 让我找平台; 叫我打别的电话; 叫我打其他电话; 不是一个部门; 工单流转
工单转派错误; 工单转派
transferred; transfer; transferred many times; transferred several times; multiple transfers
too many transfers; passed around; passed from; pillar to post; bounced around
bounced between; bouncing between; sent to another department; different departments
wrong department; had to repeat; repeat myself; repeating myself; explain again
explained again and again; explain multiple times; explain everything again; no ownership
nobody took responsibility; no one took responsibility; spoke to several people
spoke to many people; different people; runaround; run around; multiple departments
按了好多键; 层层按键; 语音菜单太复杂; 菜单太复杂; 转人工步骤多; 反复转; 来回转; 又要重新说
重新说一遍; 重复一遍问题; 重复说明; kept repeating; repeat my story
一直要我重讲; 重讲一遍; 又要重讲
`);
