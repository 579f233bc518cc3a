import { DATE } from "./dates.js";
import { labelledIn } from "./labels.js";
import { ORGANISATION } from "./organisation.js";

/** HEADER is the table of labels; LEAD what stands before the first part; BODY an article or a section; FOOT who signed and when. */
export type Part = {
  readonly kind: "HEADER" | "LEAD" | "BODY" | "FOOT";
  /** As cited: 第四条, 三、活动地点, 活动时间. Null outside any. */
  readonly label: string | null;
  /** The words of the heading, by which a section says what it is about; empty for an article. */
  readonly heading: string;
  readonly start: number;
  readonly end: number;
};

const ARTICLE = /^第\s?([一二三四五六七八九十百零\d]+)\s?条/;
const HEADING = "\\s*([^，,。；;：:]{2,20})(?:[：:。]|$)";

/** How a paper numbers its sections, the outermost first: an inner number opens none. */
const NUMBERINGS: readonly RegExp[] = [
  ARTICLE,
  new RegExp(`^[一二三四五六七八九十]+[、.．]${HEADING}`),
  new RegExp(`^[（(][一二三四五六七八九十]+[）)]${HEADING}`),
  new RegExp(`^\\d{1,2}[、.．](?!\\d)${HEADING}`),
];

const NUMBER = /^(?:[（(]?(?:[一二三四五六七八九十]+|\d{1,2})[）)]?[、.．]?)\s*/;
const INLINE =
  /^[【[]?((?:活动|开放|报名|参观|邀请|参加|公示|监督|举办|主办|承办|名额)?(?:主题|时间|地点|场所|内容|对象|范围|规模|方式|办法|条件|要求|流程|安排|人员|名额|人数|单位|截止时间|截止日期|期限))[】\]]?\s*[：:]/;

type Opening = Pick<Part, "label" | "heading">;

function opening(line: string, numbering: RegExp | undefined, above: string | null): Opening | null {
  const match = numbering?.exec(line);
  if (match && numbering === ARTICLE) return { label: `第${match[1]}条`, heading: "" };
  if (match?.[1]) return { label: `${NUMBER.exec(line)?.[0].trim() ?? ""}${match[1].trim()}`, heading: match[1].trim() };
  const inline = INLINE.exec(line.replace(NUMBER, ""))?.[1];
  return inline && numbering !== ARTICLE ? { label: above ?? inline, heading: inline } : null;
}

const SIGNER = new RegExp(`^${ORGANISATION}$`, "u");
const DAY = new RegExp(`^(?:${DATE.source})$`);
const SIGNED = new RegExp(`^${ORGANISATION}\\s*(?:${DATE.source})$`, "u");

/** A signature is who and when in one line, or in two at the foot: the name of an office may also stand alone as a place to see. */
function isFoot(lines: readonly string[], at: number): boolean {
  const [before = "", line = "", after] = [lines[at - 1], lines[at], lines[at + 1]];
  if (SIGNED.test(line)) return true;
  if (SIGNER.test(line)) return at > 0 && (after === undefined || DAY.test(after));
  return DAY.test(line) && (SIGNER.test(before) || after === undefined);
}

/** Cuts the text where an article, a section or a labelled line begins. */
export function partsOf(text: string): Part[] {
  const lines = text.split("\n");
  const numbering = NUMBERINGS.find((pattern) => lines.some((line) => pattern.test(line)));
  const parts: Part[] = [];
  let [start, above]: [number, string | null] = [0, null];
  lines.forEach((line, at) => {
    const end = start + line.length;
    const last = parts.at(-1);
    const opened = opening(line, numbering, above);
    if (labelledIn(line).length > 0) parts.push({ kind: "HEADER", label: null, heading: "", start, end });
    else if (isFoot(lines, at)) parts.push({ kind: "FOOT", label: null, heading: "", start, end });
    else if (opened) parts.push({ kind: "BODY", ...opened, start, end });
    else if (last?.kind === "BODY" || last?.kind === "LEAD") parts[parts.length - 1] = { ...last, end };
    else parts.push({ kind: "LEAD", label: null, heading: "", start, end });
    if (opened && numbering?.test(line)) above = opened.label;
    start = end + 1;
  });
  return parts;
}
