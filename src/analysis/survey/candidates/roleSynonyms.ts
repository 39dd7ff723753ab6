import { ASKS_WHAT_DISSATISFIES, ASKS_WHETHER_SATISFIED } from "./dissatisfactionQuestion";
import type { Role } from "../role";

/** Words parted by "|"; spaces and line breaks around them do not count. */
export type WordList = string;

/** Header words of one role: simplified, traditional, English. All are folded (see foldHeader). */
interface RoleSynonyms {
  readonly role: Role;
  /** Telling wherever they stand in a header. */
  readonly words: WordList;
  /** Telling wherever it matches: questions that part their words ("您不满意的主要原因是"). */
  readonly pattern?: RegExp;
  /** Telling only when they are most of the header. */
  readonly weak?: WordList;
  /** A header with one of these is never this role. */
  readonly not?: WordList;
  /** As `not`, for questions that part their words. */
  readonly notPattern?: RegExp;
}

/**
 * Roles told by header words. `score` and `dimension` are in scoreWords.ts, for one is what the other is not.
 * `weight` is absent on purpose: survey weights change every figure, so only the user can ask for them.
 */
export const ROLE_SYNONYMS: readonly RoleSynonyms[] = [
  {
    role: "nps",
    words: `
      nps | 净推荐 | 淨推薦 | 净推荐值 | 淨推薦值 | 推荐意愿 | 推薦意願 | 推荐度 | 推薦度
      愿意推荐 | 願意推薦 | 是否推荐 | 向亲友推荐 | 推荐给 | 推薦給 | 推荐可能性
      likelihood to recommend | likely to recommend | how likely | net promoter
      would you recommend | recommend us`,
    pattern: /可能.{0,10}(推荐|推薦)|(推荐|推薦).{0,8}(可能|意愿|意願)/,
    weak: "推荐 | 推薦 | recommend | promoter",
    not: "原因 | 理由 | why | reason | 再次 | again | renew",
  },
  {
    role: "ces",
    words: `
      难易程度 | 難易程度 | 费力度 | 費力度 | 费力程度 | 費力程度 | 轻松程度 | 輕鬆程度 | 便捷程度 | 容易程度
      客户费力 | 客戶費力 | customer effort | effort score | how easy | ces`,
    pattern:
      /(解决|解決|处理|處理|办理|辦理|得到|获得).{0,12}(容易|轻松|輕鬆|费力|費力|省力)|made it easy|easy (was it|for me)/,
    weak: "effort | 便捷度",
  },
  {
    role: "inspection",
    words: `
      质检评分 | 質檢評分 | 质检得分 | 質檢得分 | 质检分 | 質檢分 | 质检成绩 | 质检总分 | 质检结果 | 质检 | 質檢
      抽检得分 | 抽检评分 | 抽检 | 抽檢 | 监听评分 | 監聽評分 | 监听得分 | 监听 | 稽核评分 | 稽核 | 内审评分
      qa score | qa rating | qa | qc score | quality score | quality assurance | quality monitoring
      call monitoring | inspection score | audit score | evaluation form score`,
    not: "主管 | 人员 | 員 | 员 | 日期 | 时间 | 時間 | 备注 | 意见 | id | date | time | comment | 满意 | 滿意 | 单号 | 编号",
  },
  {
    role: "reason",
    words: `
      不满意原因 | 不滿意原因 | 不满意的原因 | 不滿意的原因 | 不满原因 | 不滿原因 | 不满意点
      不满意之处 | 不滿意之處 | 扣分原因 | 低分原因 | 差评原因 | 差評原因 | 投诉原因
      投訴原因 | 抱怨原因 | 不满意的地方 | 不满意的方面 | 不满意方面
      哪些方面不满意 | 哪些地方不满意 | 不滿意的地方 | 不滿意的方面 | 未满意原因 | reason for dissatisfaction
      dissatisfaction reason | reason of dissatisfaction | why dissatisfied | low score reason
      评价标签 | 評價標籤 | 满意度标签 | 滿意度標籤 | 差评标签 | 差評標籤 | 负面标签 | 負面標籤
      complaint reason | dissatisfied reason | why were you dissatisfied
      why were you not satisfied | satisfaction reason`,
    pattern: ASKS_WHAT_DISSATISFIES,
    notPattern: ASKS_WHETHER_SATISFIED,
    weak: "原因 | 理由 | reason | 问题原因 | 問題原因",
    not: `
      分类 | 分類 | 类别 | 類別 | 类型 | 類型 | 编码 | 編碼 | 大类 | 大類 | 小类 | 小類 | 一级 | 一級
      category | code | type`,
  },
  {
    role: "reasonCategory",
    words: `
      原因分类 | 原因分類 | 原因类别 | 原因類別 | 原因类型 | 原因類型 | 原因编码 | 问题分类
      問題分類 | 投诉类型 | 投訴類型 | 投诉分类 | 投訴分類 | 不满意类型 | 不满意分类
      差评类型 | 原因大类 | 原因大類 | 一级原因 | 一級原因 | 原因一级 | 原因一級 | 归因 | 歸因 | reason category | reason type | reason code | complaint type
      complaint category | root cause`,
    weak: "问题类型 | 問題類型 | 问题类别 | 問題類別 | issue category | problem type",
  },
  {
    role: "comment",
    words: `
      意见 | 意見 | 建议 | 建議 | 反馈内容 | 反饋內容 | 客户反馈 | 客戶反饋 | 反馈意见
      评价内容 | 評價內容 | 原话 | 原話 | 客户声音 | 客戶聲音 | voc | 回访内容 | 回訪內容 | 回访记录 | 回訪記錄 | 评论 | 評論 | 留言 | 备注 | 備註 | 客户原话 | 客戶原話 | 补充说明
      補充說明 | 问题描述 | 問題描述 | 文字评价 | 文字評價 | 打分原因 | 评分原因 | 打分理由
      评分理由 | 想说的 | 想說的 | 想对我们说 | 还有什么 | 還有什麼 | comment | feedback | suggestion | verbatim | remark | review body
      review text | reviewbody | review | improve | additional thoughts | anything else
      describe | description | in your own words`,
    pattern:
      /what (else )?(can|could|should|would) (we|you)|do better|reasons? (for|behind) (giving )?(your|this|the|that) (score|rating|answer|response)|(explain|elaborate on) (your|the) (score|rating|answer)|(tell|share|let) us (more|know|why|your)/,
    weak: "反馈 | 反饋 | why | notes | note | 说明 | 說明 | 描述 | 内容 | 內容",
    not: "时间 | 時間 | 日期 | date | 渠道 | id | 编号",
    notPattern: /(?<!\b(your|this|the|given) )(rating|score)$/,
  },
  {
    role: "customerId",
    words: `
      卡号 | 客户编号 | 客戶編號 | 客户号 | 客戶號 | 客户id | 客戶id | 用户id | 用戶id | 用户编号
      用戶編號 | 会员号 | 會員號 | 会员编号 | 会员id | 客户代码 | 客户账号 | 账号 | 帳號
      uid | customer id | customer number | customer no | client id | user id | member id
      account id | account number | respondent id | respnum`,
    weak: "客户 | 客戶 | 用户 | 用戶 | 顾客 | 顧客 | customer | user | client | respondent",
    not: `
      类型 | 類型 | 级别 | 星级 | 等级 | 姓名 | 名称 | 名稱 | name | type | 满意 | 滿意
      satisf`,
  },
  {
    role: "customerName",
    words: `
      昵称 | 客户姓名 | 客戶姓名 | 客户名称 | 客戶名稱 | 客户名 | 用户姓名 | 用戶姓名 | 用户名 | 用戶名 | 用户名称
      联系人 | 聯繫人 | 聯絡人 | 顾客姓名 | 会员姓名 | customer name | client name | user name
      contact name | respondent name | buyer name`,
    weak: "姓名 | name | full name | 客户 | 客戶 | 顾客 | 顧客 | customer | client",
    not: "客服 | 坐席 | 座席 | 员工 | 員工 | agent | 套餐 | 产品 | product | staff",
  },
  {
    role: "phone",
    words: `
      手机号 | 手機號 | 手机号码 | 手機號碼 | 电话号码 | 電話號碼 | 联系方式 | 联系电话 | 聯繫電話
      聯絡電話 | 客户电话 | 客戶電話 | 客户号码 | 客戶號碼 | 用户号码 | 用戶號碼 | 来电号码 | 來電號碼 | 主叫号码 | phone number
      mobile number | telephone | caller number | phone | cell number`,
    weak: "电话 | 電話 | 手机 | 手機 | mobile | tel",
    not: "时长 | 時長 | 满意 | 滿意 | 时间 | 时段",
  },
  {
    role: "ticketId",
    words: `
      工单号 | 工單號 | 工单编号 | 工單編號 | 工单id | 工單id | 服务单号 | 服務單號 | 单号
      單號 | 订单号 | 訂單號 | 订单编号 | 流水号 | 流水號 | 会话id | 會話id | 会话编号
      通话id | 通話id | 对话id | 對話id | 接触编号 | 接觸編號 | 呼叫流水 | 通话流水 | 录音流水 | 呼叫id | 案件号 | 案件編號 | 答卷编号 | 答卷id | 问卷编号 | 受理编号
      request id | ticket id | ticket no | ticket number | case id | case number | case no | call id
      order id | order no | order number | session id | conversation id | response id
      submission id | interaction id | unique id | record id`,
    weak: "工单 | 工單 | ticket | case | id | 编号 | 編號 | 序号 | 序號 | no",
    not: `
      数量 | 數量 | 时间 | 時間 | 状态 | 狀態 | 类型 | 類型 | 状况 | 员工 | 員工 | 坐席 | 客服
      agent`,
    notPattern: /^(tickets|cases|calls|chats|orders|sessions|conversations)\b|(工单|工單|单|單)(数|數|量)$/,
  },
  {
    // A call's own number beside that of its ticket; alone it is the ticket's.
    role: "callId",
    words: `
      通话流水 | 通话流水号 | 录音流水 | 录音流水号 | 录音编号 | 呼叫流水 | 呼叫流水号 | 通话id | 通話id | 呼叫id | 录音id
      call id | call no | call number | recording id | interaction id`,
    not: "时间 | 時間 | 数量 | agent | 坐席 | 客服 | 员工",
  },
  {
    role: "agentId",
    words: `
      客服工号 | 客服工號 | 坐席工号 | 坐席工號 | 座席工号 | 座席工號 | 坐席号 | 座席号 | 员工号 | 員工號 | 员工编号
      員工編號 | 客服编号 | 登录工号 | 登錄工號 | 话务工号 | 話務工號 | 接线工号 | 受理工号 | 服务工号 | 客服id | 坐席id | 座席id | 员工id | agent id | agent no
      agent number | agent code | emp id | emp no | employee id | staff id | operator id | rep id`,
    pattern:
      /(柜员|櫃員|员工|員工|坐席|座席|客服|话务员|接线员|技师|技師|师傅|師傅|顾问|专员)(号|號|编号|編號|代码|代碼)$/,
    weak: "工号 | 工號 | 客服 | 坐席 | 座席 | agent | staff | employee",
  },
  {
    role: "agentName",
    words: `
      医生 | 接待客服 | 受理客服 | 处理客服 | 服务客服 | 客户经理 | 客戶經理 | 业务员 | 業務員 | 责任人 | 責任人 | 接待人员 | 客服姓名 | 客服昵称 | 客服暱稱 | 客服旺旺 | 客服账号 | 客服代表 | 客服人员 | 客服人員 | 客服专员 | 客服專員 | 坐席姓名 | 座席姓名
      坐席 | 座席 | 接线员 | 接線員 | 服务人员 | 服務人員 | 处理人 | 處理人 | 受理人 | 经办人
      經辦人 | 话务员 | 話務員 | 员工姓名 | 員工姓名 | 接待人 | 工程师 | 工程師 | 维修人员
      assigned user | assigned agent | agent name | agent | teammate | case owner | ticket owner | rated agent | representative | csr | operator | handled by | assignee
      assigned to | staff name | employee name | rep name | technician | advisor`,
    pattern: /(师傅|師傅|技师|技師|柜员|櫃員|专员|專員|顾问|顧問|管家|导购)(姓名)?$/,
    weak: "客服 | 员工 | 員工 | staff | employee | rep | owner",
    not: `
      满意 | 滿意 | 评分 | 評分 | 评价 | 評價 | 态度 | 態度 | 班组 | 组 | 組 | 热线 | id
      工号 | satisf | rating | score | time | 主管`,
  },
  {
    role: "supervisor",
    words: `
      主管 | 班长 | 班長 | 组长 | 組長 | 团队负责人 | 質檢主管 | supervisor | team lead
      team leader | manager`,
    not: "满意 | 意见 | 评语",
  },
  {
    role: "group",
    words: `
      科室 | 技能组 | 技能組 | 班组 | 班組 | 业务线 | 業務線 | 服务组 | 服務組 | 客服组 | 客服組
      所属组 | 组别 | 組別 | 队列 | 隊列 | 室组 | 团队 | 團隊 | 业务组 | 部门 | 部門 | 小组 | 小組 | skill group | queue | team
      department | group | business line | business unit | division`,
    not: "编号 | 负责人 | 负责部门 | lead | manager | nps | recommend | 推荐 | 推薦",
  },
  {
    role: "channel",
    words: `
      渠道 | 管道 | 通路 | 来源渠道 | 服务渠道 | 接入方式 | 来源 | 來源 | 联系方式类型
      channel | contact method | source | medium`,
    not: "满意 | 滿意",
  },
  {
    role: "serviceType",
    words: `
      服务类型 | 服務類型 | 业务类型 | 業務類型 | 工单类型 | 工單類型 | 咨询类型 | 諮詢類型
      诉求类型 | 訴求類型 | 服务项目 | 服務項目 | 来电类型 | 來電類型 | 来电原因 | 通话类型
      业务类别 | 业务分类 | 業務分類 | 服务分类 | 服务请求类型 | 请求类型 | 服务类别 | 服務類別 | 诉求分类 | service type | ticket type | issue type
      request type | call type | call reason | case type | inquiry type | contact reason
      topic | subject`,
    weak: "类型 | 類型 | 业务 | 業務 | type | service | category",
    not: "满意 | 滿意 | 客户类型 | 用户类型 | customer type | 终端 | 设备",
  },
  {
    role: "segment",
    words: `
      用户类型 | 用戶類型 | 客户类型 | 客戶類型 | 用户分类 | 客户分类 | 客户等级 | 客戶等級
      客户级别 | 客戶級別 | 客户星级 | 客戶星級 | 用户等级 | 会员等级 | 會員等級 | 会员类型
      客户类别 | 客戶類別 | 用户类别 | 新老用户 | 新老客户 | vip等级 | vip等級 | 客群 | 用户群 | 用戶群 | customer type | customer segment | segment | user type
      customer tier | tier | membership level | membership type | account type | loyalty level`,
  },
  {
    role: "product",
    words: `
      产品名称 | 產品名稱 | 产品类型 | 產品類型 | 产品型号 | 產品型號 | 商品名称 | 商品名稱
      商品 | 品类 | 品類 | 机型 | 機型 | 产品线 | 產品線 | product name | product type
      product line | product | model | sku`,
    weak: "产品 | 產品 | 型号 | 型號 | item",
    not: "满意 | 滿意 | 质量 | 品質 | 评分 | 價格 | 价格 | 知识 | 知識 | satisf | quality | rating | score | price | knowledge",
  },
  {
    role: "region",
    words: `
      区县 | 區縣 | 县区 | 街道 | 地市 | 地区 | 地區 | 区域 | 區域 | 省份 | 城市 | 大区 | 大區 | 所在地 | 归属地 | 歸屬地
      所属地市 | 网点 | 網點 | 门店 | 門店 | 分公司 | region | province | city | state
      country | market | branch | store name | territory`,
    weak: "省 | 市 | area | site | district  | location",
    not: "满意 | 滿意 | traffic | distance | ip | zip",
  },
  {
    role: "time",
    words: `
      评价时间 | 評價時間 | 评价日期 | 評價日期 | 回访时间 | 回訪時間 | 回访日期 | 回訪日期
      服务时间 | 服務時間 | 服务日期 | 服務日期 | 反馈时间 | 反饋時間 | 反馈日期 | 反饋日期
      结束答题 | 答题结束 | 结束作答 | 作答结束 | 完成答题 | 提交答卷 | completion time | submit date | submit time
      提交时间 | 提交時間 | 提交答卷时间 | 填写时间 | 填寫時間 | 来电时间 | 來電時間
      通话时间 | 会话时间 | 业务日期 | 业务时间 | 调查时间 | 調查時間 | 调查日期 | 評分時間
      评分时间 | 作答时间 | 接待时间 | survey date | survey time | response date | review date
      rating date | call date | call time | call timestamp | service date | submitted at
      submission date | submitted | submitted on | interview date | int date | intdate | timestamp | date time | datetime
      completed at | feedback date | contact date | survey completed | survey submitted | survey answered
      recorded date | conversation date | interaction date`,
    weak: "时间 | 時間 | 日期 | date | time | day | 月份 | month",
    not: `
      时长 | 時長 | 用时 | duration | wait | birth | 出生 | 生日 | 到期 | 激活 | 截止
      seconds`,
  },
  {
    role: "timeOfDay",
    words: "时刻 | 時刻 | 时点 | time of day | hour of day",
    weak: "时间 | 時間 | time | 通话时间 | 回访时间 | 来电时间 | 服务时间 | call time",
  },
  {
    role: "createdTime",
    words: `
      创建时间 | 創建時間 | 建立時間 | 创建日期 | 建单时间 | 建單時間 | 工单时间 | 受理时间
      受理時間 | 受理日期 | 发起时间 | 提单时间 | 下单时间 | 报修时间 | 進線時間 | 进线时间
      time opened | date time opened | created at | created time | created date | create date | create time | creation date
      open date | opened at | date created | start time | submitted date | issue reported at`,
    weak: "created",
  },
  {
    role: "respondedTime",
    words: `
      首次响应时刻 | 首响时间点 | 响应时间点 | 首次回复时间 | 首次回應時間 | 回复时间
      接起时间 | 接通时间 | 应答时间点 | 接单时间 | responded at | response at
      first response at | replied at | first response time at | answered at | issue responded`,
    weak: `
      首次响应时间 | 首次響應時間 | 首响时间 | 响应时间 | 響應時間 | 回應時間 | 响应时刻 | 回复时刻 | first response time
      response time`,
  },
  {
    role: "closedTime",
    words: `
      归档时间 | 歸檔時間 | 关闭时间 | 關閉時間 | 完成时间 | 完成時間 | 完结时间 | 結案時間 | 结案时间 | 办结时间
      解决时间 | 解決時間 | 关单时间 | 结束时间 | 結束時間 | time closed | date time closed | closed at | closed date
      close date | close time | solved at | solved date | date solved | time solved | resolved at | resolve date | resolved date | resolution date
      end time | date closed | completed date | finish time`,
    weak: "closed",
  },
  {
    role: "waitTime",
    words: `
      等待时长 | 等待時長 | 等待时间 | 等待時間 | 排队时长 | 排隊時長 | 排队时间 | 排隊時間 | 振铃时长 | 振鈴時長
      等候时间 | 等候时长 | wait time | waiting time | queue time | hold time
      speed of answer | time in queue | wait duration`,
    not: "满意 | 滿意",
  },
  {
    role: "responseTime",
    words: `
      响应时间 | 響應時間 | 回應時間 | 响应时长 | 響應時長 | 首次响应时间 | 首次响应时长
      首响时长 | 平均响应时间 | 回复时长 | response time | first response time
      time to respond | reply time | time to first response`,
    not: "满意 | 滿意",
  },
  {
    role: "handleTime",
    words: `
      处理时长 | 處理時長 | 处理时间 | 處理時間 | 处理用时 | 處理用時 | 通话时长 | 通話時長 | 会话时长 | 會話時長
      服务时长 | 服務時長 | 解决时长 | 解決時長 | 通话总时长 | 平均处理时长 | handle time
      handling time | talk duration | talk time | call duration | avg talk duration
      resolution time | time to resolve | aht | connected handling time | chat duration`,
    not: "满意 | 滿意",
  },
  {
    role: "duration",
    words: `
      服务时长 | 服務時長 | 时长 | 時長 | 持续时间 | duration | elapsed time`,
    not: `
      满意 | 滿意 | 驻留 | 所用时间 | 所用時間 | 答题 | 答題 | 填写 | 填寫 | 作答 | 答卷 | 问卷 | 問卷
      survey | response | completion`,
  },
  {
    role: "resolved",
    words: `
      是否得到解决 | 是否得到解決 | 是否为您解决 | 是否解决 | 是否解決 | 是否已解决 | 问题是否解决 | 問題是否解決 | 一次性解决 | 首次解决
      首次解決 | 一次解决 | 解决情况 | 解決情況 | 解决状态 | 是否一次解决 | resolved
      is resolved | first call resolution | first contact resolution | fcr | problem solved | issue resolved
      resolution status`,
    weak: `
      工单状态 | 工單狀態 | 状态 | 狀態 | status | 处理状态 | 處理結果 | 处理结果
      ticket status | solved`,
  },
  {
    role: "transfers",
    words: `
      转接次数 | 轉接次數 | 转接数 | 流转次数 | 流轉次數 | 转派次数 | 转办次数 | 轉辦次數 | 转单次数 | transfers
      transfer count | number of transfers | times transferred | handoffs | reassignments`,
  },
  {
    role: "complaint",
    words: `
      是否投诉 | 是否投訴 | 投诉标识 | 投诉标记 | 有无投诉 | 是否升级 | 是否升級 | 是否升级投诉 | 重大投诉
      重大投訴 | complaint flag | is complaint | complaint | escalated | escalation`,
    weak: "投诉 | 投訴",
    not: `
      原因 | 类型 | 類型 | 内容 | 等级 | 等級 | 级别 | 級別 | 严重程度 | 嚴重程度 | reason | type | category
      number of | count | text | level | severity`,
  },
  {
    role: "complaintLevel",
    words: `
      投诉等级 | 投訴等級 | 投诉级别 | 投訴級別 | 客诉等级 | 客訴等級 | 客诉级别 | 投诉严重程度 | 投訴嚴重程度
      严重程度 | 嚴重程度 | 严重等级 | 嚴重等級 | 严重级别 | complaint level | complaint severity | complaint grade
      escalation level | severity | severity level`,
  },
  {
    role: "testFlag",
    words: `
      测试工单 | 測試工單 | 是否测试 | 是否測試 | 测试标记 | 测试标识 | 测试数据 | 測試資料
      test ticket | is test | test flag | test record`,
    weak: "测试 | 測試 | test",
  },
  {
    role: "misrated",
    words: `
      误评 | 誤評 | 误操作 | 誤操作 | 客户误评 | 客戶誤評 | 是否误评 | 误评标记 | misrated | rated by mistake
      mis rated | mistaken rating`,
  },
  {
    role: "appeal",
    words: `
      申诉结果 | 申訴結果 | 申诉成立 | 申訴成立 | 是否申诉 | 申诉状态 | 申诉 | 申訴
      非客服责任 | 非客服責任 | appeal | appeal result | appeal upheld | dispute result
      not agent responsibility`,
    not: "原因 | 理由 | 时间 | 日期",
  },
  {
    role: "invited",
    words: `
      邀请数 | 邀評數 | 邀评数 | 邀请人数 | 发放数 | 發放數 | 发送量 | 邀请量 | invited
      invitations | surveys sent | invites`,
    weak: "是否邀评 | 是否邀評 | 是否已邀评 | 是否邀请 | 是否邀請 | 邀评标识 | 邀评状态",
  },
  {
    role: "count",
    words: `
      次数 | 次數 | 件数 | 件數 | 小计 | 小計 | 频次 | 頻次 | 频数 | 頻數 | 笔数 | 人次 | 数目 | 出现次数
      投诉量 | 投訴量 | 条数 | count | frequency | occurrences | number of cases
      number of complaints | freq | qty | quantity | 人数 | 人數 | 份数 | 份數 | 答卷数 | 答卷數 | 评价数 | 評價數
      number of responses | number of respondents | responses`,
    weak: "数量 | 數量 | 数 | 數 | number | total | cases",
    not: `
      累计 | 累計 | 累积 | 累積 | 百分比 | 占比 | 佔比 | 比例 | 比率 | cumulative | cumulated
      percent | share | rate | 转接 | 流转`,
  },
];
