import { phraseList } from "./phraseList";

/** 服务态度: tone, patience, respect. */
export const ATTITUDE_PHRASES: readonly string[] = phraseList(`
服务态度; 态度; 态度差; 态度不好; 态度恶劣; 态度很差; 态度太差; 态度极差; 态度冷淡; 态度冷漠; 态度敷衍; 态度生硬; 态度傲慢; 态度强硬
态度蛮横; 态度一般; 态度有问题; 态度不行; 态度不端正; 态度消极; 态度有待提高; 态度需要改进; 态度不怎么样; 态度非常差; 态度十分恶劣; 态度特别差
态度问题; 服务意识差; 服务意识不强; 服务意识淡薄; 语气生硬; 语气不好; 语气很冲; 语气冲; 语气冷淡; 语气差; 语气难听; 语气强硬; 语气傲慢
语气带刺; 口气生硬; 口气不好; 口气很冲; 口气冲; 口气冷淡; 口气差; 口气难听; 口气强硬; 口气傲慢; 口气带刺; 语调生硬; 语调不好; 语调很冲
语调冲; 语调冷淡; 语调差; 语调难听; 语调强硬; 语调傲慢; 语调带刺; 说话生硬; 说话不好; 说话很冲; 说话冲; 说话冷淡; 说话差; 说话难听
说话强硬; 说话傲慢; 说话带刺; 说话太冲; 阴阳怪气; 不耐烦; 没有耐心; 没耐心; 缺乏耐心; 不够耐心; 耐心不足; 爱答不理; 爱搭不理; 爱理不理
不理不睬; 不理人; 冷淡; 冷漠; 冷冰冰; 高高在上; 傲慢; 无礼; 没礼貌; 没有礼貌; 不礼貌; 不尊重; 不文明用语; 骂人; 辱骂; 吵架; 顶嘴
怼人; 怼客户; 态度嚣张; 很凶; 太凶; 大声吼; 挂电话; 挂我电话; 直接挂断; 主动挂断; 中途挂断; 随意挂机; 强行挂断; 挂断电话; 挂机; 敷衍
敷衍了事; 应付了事; 应付客户; 打发人; 推卸责任; 不负责任; 没有责任心; 缺乏责任心; 不重视; 不热情; 不主动; 不友好; 不友善; 不真诚
缺乏同理心; 没有同情心; 没有服务意识; 服务差; 服务不好; 服务很差; 服务太差; 服务极差; 服务恶劣; 服务质量差; 服务不周到; 服务不到位; 服务太烂
体验差; 体验不好; 体验很差; 体验太差; 歧视; 威胁客户; 威胁我; 威胁; 欺负人; 欺负客户; 嘲讽; 讽刺; 抢话; 打断我; 打断客户; 打断说话
打断讲话; 打断; 不听我说; 不听解释; 不道歉; 没有道歉; 机械回复; 像机器人一样; 官腔; 打官腔; 不客气; 翻脸; 甩脸色; 摆脸色; 脸色难看
板着脸
rude; impolite; unfriendly; unhelpful; not helpful; wasn't helpful; not friendly
not polite; bad attitude; poor attitude; terrible attitude; attitude; attitude problem
attitude issue; service attitude; staff attitude; impatient; no patience; lack of patience
lacked patience; disrespectful; no respect; dismissive; arrogant; condescending
patronising; patronizing; hung up; hang up on me; shouted; yelled; aggressive; hostile
didn't care; doesn't care; did not care; do not care; don't care; couldn't care less
uncaring; no empathy; lack of empathy; unsympathetic; no apology; never apologised
never apologized; bad service; poor service; terrible service; horrible service
awful service; worst service; bad customer service; poor customer service
poor staff attitude; ignored me; being ignored; interrupted me; cold tone; harsh tone
tone of voice; sarcastic; unprofessional tone; discourteous; nasty; mean agent
perfunctory; scripted answers; not willing to help; unwilling to help; refused to help
insulted; offensive; abrupt
脾气; 脾气大; 脾气很大; 说话太快; 没等我说完; 不等我说完; 不想搭理
服务员很差; 服务员差; 服务爆差; 态度爆差; 服务员态度差; 服务员态度不好; 服务员态度很差; 服务员不理; 服务员爱理不理; 没有理我们
不理我们; 不理我; 素质差; 素质好差; 素质低; 服务态度一般; 服务态度不好; 服务不热情; 服务员不热情; 服务太差了; 翻白眼; 黑着脸
没人招呼; 没人主动; 没人服务; 没有人理; 无人招呼; 叫不到服务员; 喊不到服务员; 叫了半天没人; 喊了半天没人; 服务真差; 服务超差; 服务特别差; 服务非常差
服务跟不上; 态度真差; 态度超差; 态度好差; 没笑脸; 没个笑脸; 没什么笑脸; 板着个脸; 拉着脸; 理都不理; 懒得理
臭脸; 没有笑容; 同理心不足; 同理心不够; 同理心差; 同理心欠缺; 没有同理心
服务也差; 服务也不好; 服务不行; 服务不太好; 服务不怎么样; 服务不佳; 服务欠佳; 服务差劲; 服务太差劲; 服务糟糕; 服务很糟糕; 服务敷衍; 服务冷淡
服务冷漠; 服务怠慢; 服务懈怠; 服务意识不够; 服务人员态度不好; 服务人员态度差; 服务态度不行; 服务态度不太好; 服务态度不怎么样; 服务态度也不好; 服务态度不佳
服务态度欠佳; 态度不太好; 态度也不好; 态度很不好; 态度不佳; 态度欠佳; 态度糟糕; 态度差劲; 态度懒散; 态度不积极; 口气不佳; 语气不佳; 语气不耐烦; 怠慢
懒散; 无精打采; 心不在焉; 漫不经心; 有气无力; 店大欺客; 视而不见; 装作没看见; 装没看见; 装没听见; 当没看见; 当没听见; 没人搭理; 没人理我; 没人理会
不搭理; 不理会; 不闻不问; 不耐心; 没耐性; 嫌麻烦; 嫌弃; 看不起人; 瞧不起人; 狗眼看人低; 势利; 凶巴巴; 出言不逊; 冷嘲热讽; 冷言冷语; 摆臭脸
甩脸子; 甩脸; 脸臭; 冷脸; 黑脸; 面无表情; 像欠他钱; 欠他钱; 欠了他; 赶客; 赶人; 不上心; 不用心; 不走心; 没诚意; 没有诚意; 没热情; 缺乏热情
没有热情; 不积极
couldn't be bothered; can't be bothered; could not be bothered; unwelcoming; standoffish; snapped at; snarky; curt; brusque; surly; sullen; grumpy
bad tempered; bad-tempered; talked down to; talked over me; rolled her eyes; rolled his eyes; rolled their eyes; uninterested; disinterested; indifferent
inattentive; ignored us; ignored my; treated badly; treated poorly; lack of courtesy; no courtesy; no manners; bad manners; poor manners; never smiled
no smile; snooty; service was bad; service was terrible; service was poor; service was awful; service was horrible; swore at; cursed at; not courteous
口气很差
`);
