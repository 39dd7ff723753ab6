import { phraseList } from "./phraseList";

/** 外部环境. */
export const ENVIRONMENT_PHRASES: readonly string[] = phraseList(`
外部环境; 外部原因; 外部因素; 环境干扰; 天气原因; 天气恶劣; 天气影响; 天气不好; 台风; 暴雨; 暴雪; 大雪; 下雪; 地震; 疫情原因
疫情影响; 疫情; 封控; 隔离; 停电; 断电; 施工影响; 施工挖断; 施工; 道路封闭; 修路; 堵车; 交通拥堵; 交通管制; 交通原因; 节假日
春节; 双十一物流; 双十一; 爆仓; 不可抗力; 第三方原因; 第三方责任; 第三方问题; 商家原因; 商家不处理; 商家不发货; 商家不退款; 商家问题
卖家原因; 卖家不处理; 厂家原因; 厂家不处理; 运营商原因; 运营商问题; 物业原因; 物业不让; 物业不配合; 银行原因; 银行问题; 政府原因; 政府规定
周围太吵; 周围嘈杂; 环境嘈杂; 环境吵; 环境差; 环境脏; 环境拥挤; 环境不好; 太吵; 嘈杂; 噪音; 停车难; 停车不方便; 停车不便; 停车位少
没有停车位; 拥挤; 人太多; 人多; 卫生差; 卫生不好; 卫生条件差; 位置偏; 位置难找; 位置不好找
weather; bad weather; storm; snow; typhoon; flood; pandemic; covid; lockdown
power outage; power cut; blackout; construction work; road closed; road works; traffic
traffic jam; holiday season; public holiday; third party; third-party; courier
courier fault; outside our control; force majeure; noise; crowded; overcrowded
too crowded; dirty; not clean; unclean; cleanliness; parking; no parking; hard to park
hard to find parking; location
不好找; 不太好找; 不是很好找; 不是太好找; 很难找; 难找; 找不到地方; 找了半天; 找了好久; 不显眼; 不起眼; 位置比较偏; 位置偏僻
比较偏僻; 偏僻; 交通不便; 交通不方便; 停车难题; 没地方停车; 没有停车场; 不好停车; 停车困难; 吵杂; 很吵; 有点吵; 比较吵; 吵闹
喧闹; 环境很乱; 环境乱; 环境太差; 环境很差; 环境不怎么样; 空间小; 空间太小; 空间不大; 空间狭小; 局促; 地方小; 地方太小
店面小; 拥挤不堪; 坐得很挤; 很挤; 有点挤; 不干净; 没有洗干净; 没洗干净; 洗不干净; 油腻腻; 很脏; 太脏; 脏兮兮; 脏乱; 苍蝇
蟑螂; 灯光太暗; 闷热
`);
