import { DATE, dateRead } from "../layout/dates.js";
import type { Part } from "../layout/parts.js";
import { about, clauseOf, type Found, findAll, findFirst, inBody, proposal, type Source, sentenceOf, sentences } from "../layout/source.js";
import type { Proposals } from "../reading.js";

const HOW = about(/报名|预约|参与方式|参加方式|征集(?:方式|办法)|截止/);
const NOT_NEEDED = /(?:无需|无须|不需(?:要)?|不用|免)(?:提前)?(?:报名|预约|登记)/g;
const CHANNEL =
  /电话|手机短信|短信|电子邮箱|电子邮件|邮箱|邮件|现场|微信公众号|微信小程序|微信|门户网站|网站|网上|线上|在线|二维码|扫码|信函|邮寄|来信|传真|上门/g;
const FIELD =
  /^(?:本人)?(?:真实)?(?:姓名|性别|年龄|出生(?:年月|日期)?|民族|文化程度|学历|政治面貌|职业|职务|身份证(?:号码?|件号)?|(?:工作)?单位|(?:家庭)?(?:住址|地址)|籍贯|联系(?:电话|方式|地址)|手机(?:号码?)?|电话(?:号码)?|代表类别|(?:参与|报名|参加)理由|所在村(?:\(社区\)|（社区）)?|关注(?:的)?问题|意见建议|照片)(?:[(（][^)）]*[)）])?$/;

const inRegistration =
  (source: Source) =>
  (place: Found): boolean =>
    HOW(place.part) || /报名|预约/.test(clauseOf(source, place));

/** Words that name the ways in, each once, in the order of the text. */
function channels(source: Source): string[] {
  const words = findAll(source, CHANNEL).filter(
    (place) => inRegistration(source)(place) && !/联系$|监督$/.test(source.text.slice(0, place.span.start).slice(-2)),
  );
  const inContext = words.filter((place) => !/^(?:号|[:：])/.test(source.text.slice(place.span.end)) || HOW(place.part));
  return [...new Set(inContext.map(({ match }) => match[0]))];
}

/** The last date of the sentence that says until when; the filing of a plan has another. */
function deadline(source: Source): { found: Found; value: string } | undefined {
  const until = findAll(source, DATE, inBody).filter((place) => {
    const sentence = sentenceOf(source, place);
    const behind = source.text.slice(place.span.end, place.span.end + 6);
    const closes = /截止|截至|时限|报名时间|报名期限/.test(sentence) || /^\s*(?:之?前|以前|止|下班前)/.test(behind);
    return closes && (HOW(place.part) || /报名|预约/.test(sentence)) && !/备案|报送|上报/.test(sentence);
  });
  const found = until.at(-1);
  const read = found && dateRead(found.match, source.year);
  const clock = read?.end ?? read?.start;
  return found && read?.date ? { found, value: `${read.date}${clock ? ` ${clock}` : ""}` } : undefined;
}

/** The longest run of things that a form asks for: 姓名、身份证号、工作单位（家庭住址）、联系电话. */
function fieldsIn(source: Source): { found: Found; fields: string[] } | undefined {
  return sentences(source)
    .map((found) => ({
      found,
      fields: found.match[0]
        .split(/[、,，]|以及|及|和/)
        .map(bare)
        .filter((one) => FIELD.test(one)),
    }))
    .filter(({ fields }) => fields.length >= 2)
    .sort((a, b) => b.fields.length - a.fields.length)[0];
}

const bare = (item: string): string =>
  item
    .replace(/^[^)）]*[(（](?=[^)）]*$)/, "")
    .replace(/^([^(（]*)[)）].*$/, "$1")
    .replace(/^.*(?:注明|提供|填写|写明|登记|包括|携带|说明|发送|提交|告知|[:：])/, "")
    .replace(/(?:等)?(?:个人)?(?:基本)?(?:信息|内容|资料)?(?:的)?$/, "")
    .trim();

/** Whether one has to register, by which ways, until when, and what is asked. */
export function registrationIn(source: Source): Proposals {
  const free = findFirst(source, NOT_NEEDED);
  if (free) return { registration: proposal(source, free, { required: false, channels: [], deadline: null, fields: [] }) };
  const until = deadline(source);
  const asked = fieldsIn(source);
  const said = findAll(source, /报名|预约/g, (part: Part) => part.kind !== "HEADER")[0];
  const place = until?.found ?? said;
  const ways = channels(source);
  if (!place || (ways.length === 0 && !until && !HOW(place.part))) return {};
  return {
    registration: proposal(source, place, { required: true, channels: ways, deadline: until?.value ?? null, fields: asked?.fields ?? [] }),
  };
}
