import { ASKS_WHAT_DISSATISFIES, ASKS_WHETHER_SATISFIED } from "./dissatisfactionQuestion";
import type { Role } from "../role";

/** Words parted by "|"; spaces and line breaks around them do not count. */
export type WordList = string;

/** Header words of one role in Chinese and English; both they and headers are folded (see foldHeader), traditional script too. */
interface RoleSynonyms {
  readonly role: Role;
  /** Telling wherever they stand in a header. */
  readonly words: WordList;
  /** Telling wherever it matches: questions that part their words ("您不满意的主要原因是"). */
  readonly pattern?: RegExp;
  /** Telling only when they are most of the header. */
  readonly weak?: WordList;
  /** Telling less than `words` do in any other header: where an answer came in is not always where the service was given. */
  readonly faint?: WordList;
  /** A header with one of these is never this role. */
  readonly not?: WordList;
  /** As `not`, for questions that part their words. */
  readonly notPattern?: RegExp;
}

/** What somebody writes, has or is counted by: the word for the person before it only says whose (坐席小结, agent notes). */
const OF_A_PERSON =
  /(小结|总结|备注|记录|评语|回复|话术|状态|技能|等级|级别|职级|部门|类型|结果|内容|说明|标签|分机|电话|次数|时长|\b(notes?|remarks?|comments?|summary|status|skills?|level|tags?|reply|email|tenure))$/;

/**
 * Roles told by header words. `score` and `dimension` are in scoreWords.ts, for one is what the other is not.
 * `weight` is absent on purpose: survey weights change every figure, so only the user can ask for them.
 */
export const ROLE_SYNONYMS: readonly RoleSynonyms[] = [
  {
    role: "nps",
    words: `
      nps | 净推荐 | 净推荐值 | 推荐意愿 | 推荐度 | 推荐程度 | 愿意推荐 | 是否推荐 | 向亲友推荐 | 推荐给
      推荐可能性 | likelihood to recommend | likely to recommend | how likely | net promoter
      would you recommend | recommend us`,
    pattern: /可能.{0,10}推荐|推荐.{0,8}(可能|意愿)/,
    weak: "推荐 | recommend | promoter",
    not: "原因 | 理由 | why | reason | 再次 | again | renew",
  },
  {
    role: "ces",
    words: `
      难易程度 | 费力度 | 费力程度 | 轻松程度 | 便捷程度 | 容易程度 | 客户费力 | customer effort
      effort score | how easy | ces`,
    pattern: /(解决|处理|办理|得到|获得).{0,12}(容易|轻松|费力|省力)|made it easy|easy (was it|for me)/,
    weak: "effort | 便捷度",
  },
  {
    role: "inspection",
    words: `
      质检评分 | 质检得分 | 质检分 | 质检成绩 | 质检总分 | 质检结果 | 质检 | 抽检得分 | 抽检评分 | 抽检
      监听评分 | 监听得分 | 监听 | 稽核评分 | 稽核 | 内审评分 | qa score | qa rating | qa | qc score
      quality score | quality assurance | quality monitoring | call monitoring | inspection score
      audit score | evaluation form score`,
    not: "主管 | 人员 | 员 | 日期 | 时间 | 备注 | 意见 | id | date | time | comment | 满意 | 单号 | 编号",
  },
  {
    role: "reason",
    words: `
      不满意原因 | 不满意的原因 | 不满原因 | 不满意点 | 不满意之处 | 扣分原因 | 低分原因 | 差评原因
      投诉原因 | 抱怨原因 | 不满意的地方 | 不满意的方面 | 不满意方面 | 哪些方面不满意 | 哪些地方不满意
      未满意原因 | reason for dissatisfaction | dissatisfaction reason | reason of dissatisfaction
      why dissatisfied | low score reason | 评价标签 | 满意度标签 | 差评标签 | 负面标签
      complaint reason | dissatisfied reason | why were you dissatisfied | why were you not satisfied
      satisfaction reason`,
    pattern: ASKS_WHAT_DISSATISFIES,
    notPattern: ASKS_WHETHER_SATISFIED,
    weak: "原因 | 理由 | reason | 问题原因",
    not: `
      分类 | 类别 | 类型 | 编码 | 大类 | 小类 | 一级 | category | code | type`,
  },
  {
    role: "reasonCategory",
    words: `
      原因分类 | 原因类别 | 原因类型 | 原因编码 | 问题分类 | 投诉类型 | 投诉分类 | 不满意类型
      不满意分类 | 差评类型 | 原因大类 | 一级原因 | 原因一级 | 归因 | reason category | reason type
      reason code | complaint type | complaint category | root cause`,
    weak: "问题类型 | 问题类别 | issue category | problem type",
  },
  {
    role: "comment",
    words: `
      意见 | 建议 | 反馈内容 | 客户反馈 | 反馈意见 | 评价内容 | 原话 | 客户声音 | voc | 回访内容
      回访记录 | 评论 | 留言 | 备注 | 客户原话 | 补充说明 | 问题描述 | 文字评价 | 打分原因 | 评分原因
      打分理由 | 评分理由 | 想说的 | 想对我们说 | 还有什么 | 回馈 | comment | feedback | suggestion
      verbatim | remark | review body | review text | reviewbody | review | improve
      additional thoughts | anything else | describe | description | in your own words`,
    pattern:
      /what (else )?(can|could|should|would) (we|you)|do better|reasons? (for|behind) (giving )?(your|this|the|that) (score|rating|answer|response)|(explain|elaborate on) (your|the) (score|rating|answer)|(tell|share|let) us (more|know|why|your)/,
    weak: "反馈 | why | notes | note | 说明 | 描述 | 内容",
    not: "时间 | 日期 | date | 渠道 | id | 编号",
    notPattern: /(?<!\b(your|this|the|given) )(rating|score)$/,
  },
  {
    role: "customerId",
    words: `
      卡号 | 客户编号 | 客户号 | 客户id | 用户id | 用户编号 | 会员号 | 会员编号 | 会员id | 客户代码
      客户代号 | 会员代号 | 客户账号 | 账号 | uid | customer id | customer number | customer no
      client id | user id | member id | account id | account number | respondent id | respnum`,
    weak: "客户 | 用户 | 顾客 | customer | user | client | respondent",
    not: `
      类型 | 级别 | 星级 | 等级 | 姓名 | 名称 | name | type | 满意 | satisf`,
  },
  {
    role: "customerName",
    words: `
      昵称 | 客户姓名 | 客户名称 | 客户名 | 用户姓名 | 用户名 | 用户名称 | 联系人 | 联络人 | 顾客姓名
      会员姓名 | customer name | client name | user name | contact name | respondent name | buyer name`,
    weak: "姓名 | name | full name | 客户 | 顾客 | customer | client",
    not: "客服 | 坐席 | 座席 | 员工 | agent | 套餐 | 产品 | product | staff",
  },
  {
    role: "phone",
    words: `
      手机号 | 手机号码 | 电话号码 | 联系方式 | 联系电话 | 联络电话 | 客户电话 | 客户号码 | 用户号码
      来电号码 | 主叫号码 | phone number | mobile number | telephone | caller number | phone
      cell number`,
    weak: "电话 | 手机 | mobile | tel",
    not: "时长 | 满意 | 时间 | 时段",
  },
  {
    role: "ticketId",
    words: `
      工单号 | 工单编号 | 工单id | 服务单号 | 单号 | 订单号 | 订单编号 | 流水号 | 会话id | 会话编号
      通话id | 对话id | 接触编号 | 呼叫流水 | 通话流水 | 录音流水 | 呼叫id | 案件号 | 案件编号
      答卷编号 | 答卷id | 问卷编号 | 受理编号 | 案号 | 服务编号 | request id | ticket id | ticket no
      ticket number | case id | case number | case no | call id | order id | order no | order number
      session id | conversation id | response id | submission id | interaction id | unique id
      record id`,
    weak: "工单 | ticket | case | id | 编号 | 序号 | no",
    not: `
      数量 | 时间 | 状态 | 类型 | 状况 | 员工 | 坐席 | 客服 | agent`,
    notPattern: /^(tickets|cases|calls|chats|orders|sessions|conversations)\b|(工单|单)(数|量)$/,
  },
  {
    // A call's own number beside that of its ticket; alone it is the ticket's.
    role: "callId",
    words: `
      通话流水 | 通话流水号 | 录音流水 | 录音流水号 | 录音编号 | 呼叫流水 | 呼叫流水号 | 通话id | 呼叫id
      录音id | call id | call no | call number | recording id | interaction id`,
    not: "时间 | 数量 | agent | 坐席 | 客服 | 员工",
  },
  {
    role: "agentId",
    words: `
      客服工号 | 坐席工号 | 座席工号 | 坐席号 | 座席号 | 员工号 | 员工编号 | 客服编号 | 登录工号
      话务工号 | 接线工号 | 受理工号 | 服务工号 | 客服id | 坐席id | 座席id | 员工id | 员工代号
      客服代号 | agent id | agent no | agent number | agent code | emp id | emp no | employee id
      staff id | operator id | rep id`,
    pattern: /(柜员|员工|坐席|座席|客服|话务员|接线员|技师|师傅|顾问|专员|服务人员)(号|编号|代码|代号)$/,
    weak: "工号 | 客服 | 坐席 | 座席 | agent | staff | employee",
    notPattern: OF_A_PERSON,
  },
  {
    role: "agentName",
    words: `
      医生 | 接待客服 | 受理客服 | 处理客服 | 服务客服 | 客户经理 | 业务员 | 责任人 | 接待人员
      客服姓名 | 客服昵称 | 客服暱称 | 客服旺旺 | 客服账号 | 客服代表 | 客服人员 | 客服专员 | 坐席姓名
      座席姓名 | 坐席 | 座席 | 接线员 | 服务人员 | 处理人 | 受理人 | 经办人 | 承办人 | 承办人员
      值机人员 | 话务员 | 员工姓名 | 接待人 | 工程师 | 维修人员 | assigned user | assigned agent
      agent name | agent | teammate | case owner | ticket owner | rated agent | representative | csr
      operator | handled by | assignee | assigned to | staff name | employee name | rep name
      technician | advisor`,
    pattern: /(师傅|技师|柜员|专员|顾问|管家|导购)(姓名)?$/,
    weak: "客服 | 员工 | staff | employee | rep | owner",
    not: `
      满意 | 评分 | 评价 | 态度 | 班组 | 组 | 热线 | id | 工号 | satisf | rating | score | time | 主管`,
    notPattern: OF_A_PERSON,
  },
  {
    role: "supervisor",
    words: `
      主管 | 班长 | 组长 | 团队负责人 | 质检主管 | supervisor | team lead | team leader | manager`,
    not: "满意 | 意见 | 评语",
  },
  {
    role: "group",
    words: `
      科室 | 技能组 | 班组 | 业务线 | 服务组 | 客服组 | 所属组 | 组别 | 队列 | 室组 | 团队 | 业务组
      部门 | 小组 | skill group | queue | team | department | group | business line | business unit
      division`,
    not: "编号 | 负责人 | 负责部门 | lead | manager | nps | recommend | 推荐",
  },
  {
    role: "channel",
    words: `
      渠道 | 管道 | 通路 | 来源渠道 | 服务渠道 | 接入方式 | 联系方式类型 | channel | contact method
      submitted via | contacted via | medium`,
    pattern: /^via$/,
    faint: "来源 | source",
    not: "满意",
  },
  {
    role: "serviceType",
    words: `
      服务类型 | 业务类型 | 工单类型 | 咨询类型 | 诉求类型 | 服务项目 | 来电类型 | 来电原因 | 通话类型
      业务类别 | 业务分类 | 服务分类 | 服务请求类型 | 请求类型 | 服务类别 | 诉求分类 | 案件类型
      案件类别 | 来电类别 | 来电事由 | 进线原因 | 坐席小结 | 座席小结 | 客服小结 | 通话小结 | 话务小结
      来电小结 | 服务小结 | wrap up | disposition | service type | ticket type | issue type | request type
      call type | call reason | case type | inquiry type | contact reason | topic | subject`,
    weak: "类型 | 业务 | type | service | category",
    not: "满意 | 客户类型 | 用户类型 | customer type | 终端 | 设备",
  },
  {
    role: "segment",
    words: `
      用户类型 | 客户类型 | 用户分类 | 客户分类 | 客户等级 | 客户级别 | 客户星级 | 用户等级 | 会员等级
      会员类型 | 客户类别 | 用户类别 | 新老用户 | 新老客户 | vip等级 | 客群 | 用户群 | customer type
      customer segment | segment | user type | customer tier | tier | membership level | membership type
      account type | loyalty level`,
  },
  {
    role: "product",
    words: `
      产品名称 | 产品类型 | 产品型号 | 商品名称 | 商品 | 品类 | 机型 | 产品线 | 品项 | product name
      product type | product line | product | model | sku`,
    weak: "产品 | 型号 | item",
    not: "满意 | 质量 | 品质 | 评分 | 价格 | 知识 | satisf | quality | rating | score | price | knowledge",
  },
  {
    role: "region",
    words: `
      区县 | 县区 | 街道 | 地市 | 地区 | 区域 | 省份 | 城市 | 大区 | 所在地 | 归属地 | 所属地市 | 网点
      门店 | 分公司 | 县市 | 门市 | 分店 | 分行 | 据点 | region | province | city | state | country
      market | branch | store name | territory`,
    weak: "省 | 市 | area | site | district | location",
    not: "满意 | traffic | distance | ip | zip",
  },
  {
    role: "time",
    words: `
      评价时间 | 评价日期 | 回访时间 | 回访日期 | 服务时间 | 服务日期 | 反馈时间 | 反馈日期 | 结束答题
      答题结束 | 结束作答 | 作答结束 | 完成答题 | 提交答卷 | completion time | submit date | submit time
      提交时间 | 提交答卷时间 | 填写时间 | 来电时间 | 通话时间 | 会话时间 | 业务日期 | 业务时间
      调查时间 | 调查日期 | 评分时间 | 作答时间 | 接待时间 | 填答时间 | 填表时间 | 时间戳记
      survey date | survey time | response date | review date | rating date | call date | call time
      call timestamp | service date | submitted at | submission date | submitted | submitted on
      interview date | int date | intdate | timestamp | date time | datetime | completed at
      feedback date | contact date | survey completed | survey submitted | survey answered
      recorded date | conversation date | interaction date`,
    weak: "时间 | 日期 | date | time | day | 月份 | month",
    not: `
      时长 | 用时 | duration | wait | birth | 出生 | 生日 | 到期 | 激活 | 截止 | seconds`,
  },
  {
    role: "timeOfDay",
    words: "时刻 | 时点 | time of day | hour of day",
    weak: "时间 | time | 通话时间 | 回访时间 | 来电时间 | 服务时间 | call time",
  },
  {
    role: "createdTime",
    words: `
      创建时间 | 建立时间 | 创建日期 | 建单时间 | 工单时间 | 受理时间 | 受理日期 | 发起时间 | 提单时间
      下单时间 | 报修时间 | 进线时间 | time opened | date time opened | created at | created time
      created date | create date | create time | creation date | open date | opened at | date created
      start time | submitted date | issue reported at`,
    weak: "created",
  },
  {
    role: "respondedTime",
    words: `
      首次响应时刻 | 首响时间点 | 响应时间点 | 首次回复时间 | 首次回应时间 | 回复时间 | 接起时间
      接通时间 | 应答时间点 | 接单时间 | responded at | response at | first response at | replied at
      first response time at | answered at | issue responded`,
    weak: `
      首次响应时间 | 首响时间 | 响应时间 | 回应时间 | 响应时刻 | 回复时刻 | first response time
      response time`,
  },
  {
    role: "closedTime",
    words: `
      归档时间 | 关闭时间 | 完成时间 | 完结时间 | 结案时间 | 办结时间 | 解决时间 | 关单时间 | 结束时间
      time closed | date time closed | closed at | closed date | close date | close time | solved at
      solved date | date solved | time solved | resolved at | resolve date | resolved date
      resolution date | end time | date closed | completed date | finish time`,
    weak: "closed",
  },
  {
    role: "waitTime",
    words: `
      等待时长 | 等待时间 | 排队时长 | 排队时间 | 振铃时长 | 等候时间 | 等候时长 | 等候秒数 | 等待秒数
      排队秒数 | wait time | waiting time | queue time | hold time | speed of answer | time in queue
      wait duration`,
    not: "满意",
  },
  {
    role: "responseTime",
    words: `
      响应时间 | 回应时间 | 响应时长 | 首次响应时间 | 首次响应时长 | 首响时长 | 平均响应时间 | 回复时长
      response time | first response time | time to respond | reply time | time to first response`,
    not: "满意",
  },
  {
    role: "handleTime",
    words: `
      处理时长 | 处理时间 | 处理用时 | 通话时长 | 会话时长 | 服务时长 | 解决时长 | 通话总时长
      平均处理时长 | 通话秒数 | 处理秒数 | handle time | handling time | talk duration | talk time
      call duration | avg talk duration | resolution time | time to resolve | aht
      connected handling time | chat duration`,
    not: "满意",
  },
  {
    role: "duration",
    words: `
      服务时长 | 时长 | 持续时间 | duration | elapsed time`,
    not: `
      满意 | 驻留 | 所用时间 | 答题 | 填写 | 作答 | 填答 | 答卷 | 问卷 | survey | response | completion`,
  },
  {
    role: "resolved",
    words: `
      是否得到解决 | 是否为您解决 | 是否解决 | 是否已解决 | 问题是否解决 | 一次性解决 | 首次解决
      一次解决 | 解决情况 | 解决状态 | 是否一次解决 | 是否结案 | resolved | is resolved
      first call resolution | first contact resolution | fcr | problem solved | issue resolved
      resolution status`,
    pattern: /是否.{0,4}(解决|结案)|(解决|结案)了?(吗|没有|与否)/,
    weak: `
      工单状态 | 状态 | status | 处理状态 | 处理结果 | ticket status | solved`,
  },
  {
    role: "transfers",
    words: `
      转接次数 | 转接数 | 流转次数 | 转派次数 | 转办次数 | 转单次数 | transfers | transfer count
      number of transfers | times transferred | handoffs | reassignments`,
  },
  {
    role: "complaint",
    words: `
      是否投诉 | 投诉标识 | 投诉标记 | 有无投诉 | 是否客诉 | 客诉标记 | 是否升级 | 是否升级投诉
      重大投诉 | complaint flag | is complaint | complaint | escalated | escalation`,
    weak: "投诉",
    not: `
      原因 | 类型 | 内容 | 等级 | 级别 | 严重程度 | reason | type | category | number of | count | text
      level | severity`,
  },
  {
    role: "complaintLevel",
    words: `
      投诉等级 | 投诉级别 | 客诉等级 | 客诉级别 | 投诉严重程度 | 严重程度 | 严重等级 | 严重级别
      complaint level | complaint severity | complaint grade | escalation level | severity
      severity level`,
  },
  {
    role: "testFlag",
    words: `
      测试工单 | 测试案件 | 是否测试 | 测试标记 | 测试标识 | 测试数据 | 测试资料 | test ticket | is test
      test flag | test record`,
    weak: "测试 | test",
  },
  {
    role: "misrated",
    words: `
      误评 | 误操作 | 客户误评 | 是否误评 | 误评标记 | misrated | rated by mistake | mis rated
      mistaken rating`,
  },
  {
    role: "appeal",
    words: `
      申诉结果 | 申诉成立 | 是否申诉 | 申诉状态 | 申诉 | 非客服责任 | appeal | appeal result
      appeal upheld | dispute result | not agent responsibility`,
    not: "原因 | 理由 | 时间 | 日期",
  },
  {
    role: "invited",
    words: `
      邀请数 | 邀评数 | 邀请人数 | 发放数 | 发送量 | 邀请量 | invited | invitations | surveys sent
      invites`,
    weak: "是否邀评 | 是否已邀评 | 是否邀请 | 邀评标识 | 邀评状态",
  },
  {
    role: "count",
    words: `
      次数 | 件数 | 小计 | 频次 | 频数 | 笔数 | 人次 | 数目 | 出现次数 | 投诉量 | 条数 | count
      frequency | occurrences | number of cases | number of complaints | freq | qty | quantity | 人数
      份数 | 答卷数 | 评价数 | number of responses | number of respondents | responses`,
    weak: "数量 | 数 | number | total | cases",
    not: `
      累计 | 累积 | 百分比 | 占比 | 比例 | 比率 | cumulative | cumulated | percent | share | rate | 转接
      流转`,
  },
];
