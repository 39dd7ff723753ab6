import { phraseList } from "./phraseList";

/** 功能故障: systems, apps, devices. */
export const MALFUNCTION_PHRASES: readonly string[] = phraseList(`
功能故障; 故障; 系统故障; 系统卡; 系统崩溃; 系统问题; 系统异常; 系统出错; 系统错误; 系统报错; 系统不稳定; 系统慢; 系统反应慢; 系统响应慢
系统瘫痪; 系统维护; 系统升级; 系统繁忙; 系统死机; 系统太卡; 系统很卡; 系统延迟; 系统闪退; 系统落后; 系统难用; 系统不好用; 软件故障; 软件卡顿
软件闪退; 软件崩溃; 软件难用; 软件不好用; 软件有问题; 软件bug; 程序故障; 程序崩溃; 程序出错; 程序bug; 网站崩溃; 网站卡顿; 网站慢
网站问题; 网站故障; 网站难用; 网页卡顿; 网页慢; 网页崩溃; 页面卡顿; 页面慢; 页面崩溃; 页面报错; 页面空白; 小程序卡顿; 小程序闪退; 小程序难用
app卡; app闪退; app崩溃; app慢; app难用; app不好用; app有问题; app故障; 平台故障; 平台崩溃; 平台卡顿; 平台问题
平台不稳定; 界面卡顿; 界面不友好; 界面难用; 界面混乱; 闪退; 卡顿; 卡死; 很卡; 太卡; 死机; 黑屏; 白屏; 花屏; 崩溃; 宕机; 瘫痪
报错; 出错; 有bug; 乱码; 加载慢; 加载不出来; 加载失败; 加载不了; 刷不出来; 打不开; 登录失败; 登录不了; 登录不上; 登录异常; 登录问题
登录不进去; 登陆失败; 登陆不了; 登陆不上; 登不上; 登不进去; 登不了; 无法登录; 无法登陆; 无法使用; 无法打开; 无法支付; 无法提交; 无法注册
无法下单; 无法充值; 无法访问; 无法操作; 无法显示; 无法识别; 无法正常使用; 无法连接; 不能登录; 不能使用; 不能支付; 不能提交; 不能用; 不能打开
不能下单; 不能充值; 不能正常使用; 不能连接; 用不了; 支付失败; 支付不了; 支付异常; 支付故障; 付款失败; 付款不了; 充值失败; 充值不到账
充值未到账; 充值没到账; 提交失败; 提交不了; 注册失败; 注册不了; 验证码收不到; 验证码没收到; 验证码错误; 验证码不发; 验证码发不出; 收不到验证码
收不到短信; 语音提示异常; 语音识别错误; 语音识别差; 语音识别不准; 语音提示错误; 语音播报异常; 语音提示听不清; 机器人答非所问; 机器人听不懂; 机器人没用
机器人不智能; 机器人客服没用; 机器人回答; 智能客服没用; 智能客服不智能; 智能客服答非所问; 智能客服难用; 人工智障; 通话质量差; 通话断线; 通话掉线
通话中断; 通话有杂音; 通话听不清; 电话断线; 电话掉线; 电话杂音; 自动断线; 自动挂断; 自动断开; 自动退出; 杂音; 声音小; 声音太小; 声音听不清
声音断断续续; 听不见; 设备故障; 设备坏; 设备坏了; 设备老化; 设备问题; 设备陈旧; 机器故障; 机器坏; 机器坏了; 机器出问题; 终端故障; 自助机坏
自助机故障; 功能异常; 功能失效; 功能不全; 功能缺失; 功能不完善; 功能不好用; 功能少; 功能太少; 功能问题; 功能单一; 缺少功能; 升级后卡
升级后变慢; 更新后卡; 更新后变慢; 无法查询; 查询不了; 查询不到; 查询不出来; 查不到; 查不了; 查不出来; 数据错误; 数据异常; 数据不准
数据不同步; 数据丢失; 账单错误; 账单不对; 账单有误; 账单不准; 扣费错误; 扣费异常; 扣费不对; 重复扣费; 重复扣款; 误扣; 计费错误; 计费有误
计费不准; 计费异常; 显示错误; 显示异常; 显示不准确; 同步失败; 同步慢; 定位不准; 定位错误; 定位失败
appbug; bug; system error; system down; system failure; system crash; system slow
slow system; system issue; system problem; system was down; outage; crash; crashed
crashes; bugs; glitch; glitches; glitchy; error message; error; malfunction
technical problem; technical issue; technical error; technical fault; technical difficulties
app crashes; app problem; app issue; app not working; app doesn't work; app freezes
website down; website not working; website crashed; website problem; website issue
site down; page won't load; won't load; doesn't load; not loading; freezes; froze; frozen
lagging; laggy; lag; can't log in; cannot log in; couldn't log in; can't login
cannot login; unable to log in; unable to login; login problem; login issue; login failed
password reset; payment failed; payment error; payment issue; can't pay; double charged
charged twice; wrong bill; billing error; incorrect bill; incorrect charge; wrong charge
overcharged; not working; doesn't work; does not work; didn't work; did not work
stopped working; won't work; broken; chatbot; bot useless; robot; voice recognition
automated system; poor audio; bad audio; call dropped; line dropped; got cut off
was cut off; disconnected; bad line; poor line; missing feature; feature missing
lack of features; verification code
website was down; site was down; app was down; link broken; page error; 按了没反应
点了没反应; 系统信息更新不及时; 系统更新不及时; 系统数据更新不及时; 系统信息不同步
当掉; 跑不动; 一直转圈
`);
