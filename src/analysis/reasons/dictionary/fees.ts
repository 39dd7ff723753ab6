import { phraseList } from "./phraseList";

/** 资费与价格. */
export const FEES_PHRASES: readonly string[] = phraseList(`
资费; 价格; 收费; 费用; 话费; 套餐; 资费贵; 资费太贵; 资费过高; 资费高; 资费太高; 资费偏高; 资费很贵; 资费偏贵; 资费不合理; 资费问题
价格贵; 价格太贵; 价格过高; 价格高; 价格太高; 价格偏高; 价格很贵; 价格偏贵; 价格不合理; 价格问题; 收费贵; 收费太贵; 收费过高; 收费高
收费太高; 收费偏高; 收费很贵; 收费偏贵; 收费不合理; 收费问题; 费用贵; 费用太贵; 费用过高; 费用高; 费用太高; 费用偏高; 费用很贵; 费用偏贵
费用不合理; 费用问题; 话费贵; 话费太贵; 话费过高; 话费高; 话费太高; 话费偏高; 话费很贵; 话费偏贵; 话费不合理; 话费问题; 套餐贵; 套餐太贵
套餐过高; 套餐高; 套餐太高; 套餐偏高; 套餐很贵; 套餐偏贵; 套餐不合理; 套餐问题; 套餐费贵; 套餐费太贵; 套餐费过高; 套餐费高; 套餐费太高
套餐费偏高; 套餐费很贵; 套餐费偏贵; 套餐费不合理; 套餐费问题; 月租贵; 月租太贵; 月租过高; 月租高; 月租太高; 月租偏高; 月租很贵; 月租偏贵
月租不合理; 月租问题; 流量费贵; 流量费太贵; 流量费过高; 流量费高; 流量费太高; 流量费偏高; 流量费很贵; 流量费偏贵; 流量费不合理; 流量费问题
运费贵; 运费太贵; 运费过高; 运费高; 运费太高; 运费偏高; 运费很贵; 运费偏贵; 运费不合理; 运费问题; 邮费贵; 邮费太贵; 邮费过高; 邮费高
邮费太高; 邮费偏高; 邮费很贵; 邮费偏贵; 邮费不合理; 邮费问题; 服务费贵; 服务费太贵; 服务费过高; 服务费高; 服务费太高; 服务费偏高; 服务费很贵
服务费偏贵; 服务费不合理; 服务费问题; 维修费贵; 维修费太贵; 维修费过高; 维修费高; 维修费太高; 维修费偏高; 维修费很贵; 维修费偏贵; 维修费不合理
维修费问题; 手续费贵; 手续费太贵; 手续费过高; 手续费高; 手续费太高; 手续费偏高; 手续费很贵; 手续费偏贵; 手续费不合理; 手续费问题; 停车费贵
停车费太贵; 停车费过高; 停车费高; 停车费太高; 停车费偏高; 停车费很贵; 停车费偏贵; 停车费不合理; 停车费问题; 违约金贵; 违约金太贵; 违约金过高
违约金高; 违约金太高; 违约金偏高; 违约金很贵; 违约金偏贵; 违约金不合理; 违约金问题; 票价贵; 票价太贵; 票价过高; 票价高; 票价太高; 票价偏高
票价很贵; 票价偏贵; 票价不合理; 票价问题; 太贵; 很贵; 好贵; 性价比低; 性价比不高; 性价比差; 不划算; 不值; 不实惠; 乱收费; 乱扣费
乱扣话费; 乱扣钱; 多收费; 多扣费; 多扣钱; 多扣了; 乱扣; 扣费不合理; 扣费不明; 扣费莫名其妙; 扣费多; 扣费高; 莫名扣费; 莫名其妙扣费
偷扣费; 偷扣流量; 偷跑流量; 自动扣费; 自动续费; 私自开通; 私自扣费; 私自办理; 私自订购; 擅自开通; 擅自扣费; 擅自办理; 强制消费; 强制开通
强制绑定; 强制购买; 捆绑消费; 捆绑销售; 强买强卖; 隐形消费; 隐形收费; 隐形费用; 隐性消费; 隐性收费; 附加费; 未经同意开通; 未经同意扣费
未经同意办理; 未经允许开通; 未经允许扣费; 未经允许办理; 不明扣费; 不明收费; 套路; 坑人; 坑钱; 坑爹; 宰客; 骗人; 骗钱; 骗子; 欺骗消费者
欺骗客户; 欺骗; 欺诈; 虚假宣传; 虚假广告; 虚假; 涨价; 降价; 优惠少; 优惠不到位; 优惠没有; 优惠不能用; 优惠力度小; 优惠取消; 没有优惠
优惠券不能用; 优惠券用不了; 优惠券过期; 老用户没优惠; 老用户不如新用户; 杀熟; 大数据杀熟; 限速; 流量不够; 流量少; 流量贵; 流量跑得快; 流量用得快
流量清零; 套餐少; 套餐不能改; 套餐改不了; 套餐无法更改; 套餐不能降; 套餐降不了; 套餐太少; 套餐限制多; 不能改套餐; 不让改套餐; 改不了套餐; 网费
超套; 套外
price; prices; pricing; too expensive; expensive; overpriced; price too high; high price
high prices; cost; costs; too costly; costly; high cost; fee; fees; high fees
hidden fee; hidden fees; hidden cost; hidden costs; hidden charge; hidden charges
extra charge; extra charges; extra fees; additional charges; unexpected charge
unexpected charges; unauthorised charge; unauthorized charge; charges; bill too high
high bill; bill; billing; billing problem; billing issue; not worth; poor value
no value for money; value for money; rip off; ripoff; rip-off; scam; fraud
false advertising; price increase; price hike; price went up; no discount; no discounts
data plan; data limit; data cap; throttled; roaming charges; subscription; auto renewal
shipping fee; delivery fee; delivery cost; parking fee
有点贵; 有些贵; 有点小贵; 小贵; 略贵; 稍贵; 偏贵; 较贵; 比较贵; 贵了点; 贵了些; 贵了一点; 太贵了; 价钱贵; 价格不便宜
不便宜; 价格小贵; 价格略高; 价格上去了; 物非所值; 性价比一般
账单金额不对; 合约绑
`);
