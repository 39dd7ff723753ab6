import { phraseList } from "./phraseList";

/** 政策与规定. */
export const POLICY_PHRASES: readonly string[] = phraseList(`
政策; 规定; 制度; 政策不合理; 政策不透明; 政策不清晰; 政策太死; 政策死板; 政策问题; 政策苛刻; 政策霸道; 政策变动; 政策变了; 政策不公平
政策有问题; 政策不好; 政策改变; 规定不合理; 规定不透明; 规定不清晰; 规定太死; 规定死板; 规定问题; 规定苛刻; 规定霸道; 规定变动; 规定变了
规定不公平; 规定有问题; 规定不好; 规定改变; 制度不合理; 制度不透明; 制度不清晰; 制度太死; 制度死板; 制度问题; 制度苛刻; 制度霸道; 制度变动
制度变了; 制度不公平; 制度有问题; 制度不好; 制度改变; 条款不合理; 条款不透明; 条款不清晰; 条款太死; 条款死板; 条款问题; 条款苛刻; 条款霸道
条款变动; 条款变了; 条款不公平; 条款有问题; 条款不好; 条款改变; 规则不合理; 规则不清晰; 规则太死; 规则死板; 规则问题; 规则苛刻; 规则霸道
规则变动; 规则变了; 规则不公平; 规则有问题; 规则不好; 规则改变; 活动规则不透明; 活动规则不清晰; 合约不合理; 合约不透明; 合约不清晰; 合约太死
合约死板; 合约问题; 合约苛刻; 合约霸道; 合约变动; 合约变了; 合约不公平; 合约有问题; 合约不好; 合约改变; 合同不合理; 合同不透明; 合同不清晰
合同太死; 合同死板; 合同问题; 合同苛刻; 合同霸道; 合同变动; 合同变了; 合同不公平; 合同有问题; 合同不好; 合同改变; 协议不合理; 协议不透明
协议不清晰; 协议太死; 协议死板; 协议问题; 协议苛刻; 协议霸道; 协议变动; 协议变了; 协议不公平; 协议有问题; 协议不好; 协议改变; 霸王条款; 死板
不灵活; 不通情理; 不近人情; 不给退; 不给换; 不给补偿; 不给报销; 不给保修; 不给赔; 不退款; 不退货; 不换货; 不退钱; 不退费; 不赔偿
不赔付; 不予退款; 不让退; 不肯退; 不同意退款; 不保修; 不支持退货; 不支持退款; 不支持换货; 拒绝退款; 拒绝退货; 拒绝换货; 拒绝赔偿; 拒绝赔付
拒绝理赔; 拒绝保修; 拒绝办理; 不能换货; 不能退; 无法退款; 无法退货; 无法退换; 退不了; 没有赔偿; 没有补偿; 没有退款; 赔偿少; 赔偿不合理
赔偿不到位; 赔偿低; 赔偿问题; 补偿少; 补偿不合理; 补偿不到位; 补偿低; 不认账; 退款问题; 退款金额不对; 退款少; 退换货; 保修政策; 保修期短
保修问题; 售后政策; 售后没保障; 售后无保障; 售后不管; 售后问题; 限制多; 限制太多; 门槛高; 携号转网难; 携号转网受限; 不让携转; 不让转网
不让办理; 不让销户; 不让注销; 合约期; 到期不能
policy; policies; unfair policy; bad policy; strict policy; rigid policy; rigid
inflexible; not flexible; no flexibility; refund refused; refused refund; refused to refund
refund denied; denied refund; no refund; no refunds; won't refund; wouldn't refund
not refunded; never refunded; refund policy; return policy; returns policy
won't accept return; no exchange; no compensation; refused compensation; claim denied
claim rejected; warranty; warranty refused; not covered; terms and conditions; terms
contract; restrictions; unfair; rules; too strict; regulation; regulations
`);
