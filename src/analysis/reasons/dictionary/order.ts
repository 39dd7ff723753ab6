import { phraseList } from "./phraseList";

/** 发错货与订单. */
export const ORDER_PHRASES: readonly string[] = phraseList(`
发错货; 发错商品; 发错型号; 发错颜色; 发错了; 发错; 错发; 漏发; 少发; 少件; 缺件; 少货; 多发; 送错货; 送错地址; 送错餐; 送错
寄错; 派错; 订单错误; 订单有误; 订单取消; 订单被取消; 订单丢失; 订单异常; 订单问题; 取消订单; 砍单; 缺货; 无货; 没货; 没有货; 断货
库存不足; 库存不准; 赠品没发; 赠品未发; 赠品漏发; 赠品少发; 赠品没有; 地址错误; 地址送错; 发票没开; 发票未开; 发票开错; 发票错误; 发票不开
发票不给开; 发票问题; 发票慢; 不开发票
wrong item; wrong product; wrong order; wrong goods; sent the wrong; received wrong
received the wrong; incorrect item; incorrect order; missing item; missing items
item missing; items missing; incomplete order; order cancelled; order canceled
cancelled my order; canceled my order; out of stock; wrong address; order error
order mistake; invoice problem; wrong invoice; no invoice
`);
