/** Words of injected advertising that no open-day document has a use for. */
const WORDS =
  /高清(?:大片|无码|视频|在线)|在线(?:观看|播放|看片)|影视(?:免费)?下载|免费(?:观看|看片|下载|电影|视频)|成人|色情|情色|无码|av(?:片|视频|女优)|三级片|黄片|博彩|彩票(?:平台|投注)|赌场|真人(?:娱乐|荷官)|棋牌|六合彩|时时彩|澳门(?:新?葡京|金沙|威尼斯)|老虎机|代开发票|办证刻章|贷款(?:秒批|秒到)|约炮|一夜情|伟哥|壮阳|私服|外挂|刷单|娱乐城|体育投注/i;

const ITS_OWN = /开放日|开放月|第[一二三四五六七八九十]+条|公示|报名|代表|征集/;

/** A paragraph with such words that has no link to the matter of the document. */
export const isAdvertising = (line: string): boolean => WORDS.test(line) && !ITS_OWN.test(line);
