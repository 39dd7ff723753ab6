import { phraseList } from "./phraseList";

/** 专业能力: knowledge, answers, handling. */
export const SKILL_PHRASES: readonly string[] = phraseList(`
专业能力; 专业知识; 专业水平不足; 专业水平不够; 专业水平欠缺; 专业水平不强; 专业水平较差; 专业水平薄弱; 专业性不足; 专业性差; 专业性不够; 专业性欠缺
专业性不强; 专业性低; 专业性有限; 专业性较差; 专业性薄弱; 专业度不足; 专业度差; 专业度不够; 专业度欠缺; 专业度不强; 专业度低; 专业度有限
专业度较差; 专业度薄弱; 专业技能差; 专业技能不够; 专业技能欠缺; 专业技能不强; 专业技能低; 专业技能有限; 专业技能较差; 专业技能薄弱; 不专业; 不够专业
业务能力不强; 业务能力低; 业务水平不足; 业务水平不强; 业务水平不够; 业务水平欠缺; 业务知识差; 业务知识不足; 业务知识不强; 业务知识低; 业务知识不够
业务知识欠缺; 业务不熟; 业务不精; 业务不了解; 业务不懂; 业务生疏; 不熟悉业务; 不熟悉产品; 不熟悉流程; 不熟悉政策; 不熟悉系统; 不了解业务
不了解产品; 不了解情况; 不了解政策; 不懂业务; 不懂产品; 不懂技术; 不懂; 一问三不知; 什么都不知道; 什么都不懂; 啥都不懂; 说不清楚; 说不明白
讲不清楚; 讲不明白; 解释不清; 解释不到位; 解释不明白; 解释不通; 解答错误; 解答不清; 解答不准确; 解答不到位; 解答有误; 解答不全面; 回答错误
回答不清楚; 回答不准确; 回答不到点; 回答不到位; 回答含糊; 回答模糊; 回复错误; 回复不准确; 答非所问; 答不上来; 听不懂; 理解有误; 理解错误
理解不了问题; 没听懂; 不理解客户; 不理解我的; 抓不住重点; 误导客户; 误导我; 误导消费者; 误导; 说法不一; 前后矛盾; 前后不一; 口径不一
口径不统一; 每个人说的不一样; 不同客服说法不同; 指导错误; 操作失误; 操作错误; 操作不熟练; 操作不规范; 办错; 办错业务; 登记错误; 记录错误
信息录错; 录入错误; 弄错; 搞错; 处理错误; 处理不当; 处理失误; 新手; 新人客服; 没经验; 经验不足; 缺乏经验; 培训不足; 缺乏培训; 水平差
水平低; 水平不行; 水平有限; 能力差; 能力不足; 能力不够; 能力不行; 能力有限; 能力欠缺; 技能不足; 技术差; 技术不行; 技术不过关; 技术不到位
沟通困难; 沟通不畅; 沟通有问题; 沟通不到位; 沟通障碍; 表达不清; 口齿不清; 普通话不标准; 口音重; 听不清; 给不出方案; 给不出解决方案; 没有解决方案
方案无效; 方案不合理; 方案不行; 建议没用; 不能给出有效; 没有针对性; 修不好; 修坏了; 修错; 越修越坏; 安装错误; 安装不到位; 安装不规范
检测错误; 检测不出来; 判断错误; 误判
unprofessional; incompetent; not professional; lack of knowledge; lacked knowledge; knowledge is unsatisfactory
no knowledge; not knowledgeable; poor knowledge; product knowledge; didn't know
did not know; doesn't know; don't know anything; no idea what; clueless; inexperienced
not trained; untrained; poorly trained; lack of training; poor training; wrong answer
wrong advice; bad advice; gave wrong; incorrect answer; misinformed; misled; misleading
mislead; didn't understand; did not understand; doesn't understand; couldn't understand
could not understand; hard to understand; difficult to understand; language barrier
poor communication; bad communication; communication skills; communication problem
poor english; strong accent; accent; contradictory; conflicting information
inconsistent answers; different answers; unclear explanation; could not explain
couldn't explain; not explained; poor explanation; confusing explanation; technician mistake
made a mistake; human error; mishandled; poor workmanship; bad repair; poor repair
professional ability; unskilled; poor skills; lack of skill; no expertise
lack of expertise
不清楚业务; 业务不清楚; 不清楚规则; 不清楚政策; 自己都不清楚; 回答不上来; couldn't answer; could not answer
nobody could answer; didn't know the answer; no idea
缺乏特定产品知识; 缺乏产品知识; 缺少产品知识; 产品知识不足; 产品知识欠缺; 产品知识不够; 缺乏专业知识; 缺少专业知识; 缺乏业务知识
搞不清楚状况; 搞不清状况; 说了等于没说; 罐头讯息; 罐头回复; 制式回答
`);
