import { phraseList } from "../../reasons/dictionary/phraseList";

/** Words by which a customer threatens or tells of going public or to an authority (舆情, S28). */
export const PUBLICITY: readonly string[] = phraseList(`
曝光; 媒体; 记者; 新闻; 电视台; 微博; 抖音; 快手; 小红书; 知乎; 贴吧; 论坛; 朋友圈; 热搜; 网上发; 发到网上; 发网上; 发帖; 发视频; 上网爆料; 爆料; 黑猫; 12315; 12345; 12300; 12378; 消协; 消费者协会; 消保委; 工商局
市场监管; 工信部; 通管局; 银保监; 监管部门; 监管局; 信访; 律师; 起诉; 告你们; 法院; 仲裁; 报警; 集体投诉; 维权; 爆光
media; press; journalist; newspaper; on the news; twitter; facebook; instagram; tiktok; youtube; reddit; trustpilot; social media; go public; going public; post this; post about; viral; one star review
bad review; lawyer; attorney; sue; lawsuit; legal action; court; ombudsman; regulator; watchdog; trading standards; consumer protection; better business bureau; bbb; small claims; ftc; ofcom
`);
