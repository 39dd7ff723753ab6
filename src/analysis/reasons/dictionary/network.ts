import { phraseList } from "./phraseList";

/** 信号与网络. */
export const NETWORK_PHRASES: readonly string[] = phraseList(`
信号; 网络; 网速; 信号差; 信号弱; 信号不好; 信号不稳定; 信号很差; 信号太差; 信号没有; 信号不行; 信号时有时无; 信号覆盖差; 信号问题
信号不强; 没信号; 没有信号; 无信号; 信号覆盖不足; 信号覆盖不全; 信号覆盖不好; 网络差; 网络慢; 网络卡; 网络不好; 网络不稳定; 网络很差
网络太差; 网络很慢; 网络太慢; 网络卡顿; 网络断; 网络掉线; 网络中断; 网络延迟; 网络质量差; 网络故障; 网络问题; 网络异常; 网络不通; 网络覆盖差
网络覆盖不足; 网络不行; 网络经常断; 网络覆盖与信号强度; 网速慢; 网速太慢; 网速很慢; 网速差; 网速不稳定; 网速不达标; 网速卡; 网速低; 网速虚标
网速不行; 网速不够; 上网慢; 上网速度慢; 上网太慢; 上网卡; 上网卡顿; 上网不稳定; 上网质量差; 上网困难; 上网不了; 手机上网速度慢; 时断时续
时快时慢; 断网; 断线; 掉线; 频繁掉线; 经常掉线; 老掉线; 掉话; 通话不清晰; 通话不清楚; 断断续续; 宽带慢; 宽带断; 宽带故障; 宽带不稳定
宽带掉线; 宽带卡; 宽带问题; 宽带太慢; 光猫故障; 光猫坏; 路由器问题; 路由器故障; wifi慢; wifi断; wifi不稳定; wifi卡; 5g慢
5g覆盖差; 4g慢; 看视频卡; 看视频卡顿; 视频卡顿; 视频加载慢; 打游戏卡; 延时大; 延迟高; 延迟大; 下载慢; 下载速度慢; 打开网页慢
打开网页或app图片慢; 手机支付较慢; 上不了网; 上不去网; 连不上; 连接失败; 连接不上; 连接不稳定; 连接断开; 漫游差; 漫游用不了; 脱网
signal; no signal; weak signal; poor signal; bad signal; signal problem; signal issue
signal strength; no coverage; poor coverage; bad coverage; weak coverage; coverage
no reception; poor reception; bad reception; reception; dropped call; dropped calls
call drops; calls dropping; drops calls; slow internet; internet slow; internet is slow
slow network; network slow; slow connection; slow wifi; slow broadband; slow speed
slow speeds; slow data; data speed; internet speed; low speed; unstable internet
unstable connection; unstable network; internet down; internet outage; network outage
network down; network problem; network issue; network error; network failure
connection problem; connection issue; connection drops; connection dropped; connectivity
no internet; internet not working; wifi not working; wifi problem; poor wifi; bad wifi
poor network; bad network; keeps disconnecting; kept disconnecting; buffering; latency
high ping; packet loss; router problem; modem problem; call quality; poor call quality
`);
