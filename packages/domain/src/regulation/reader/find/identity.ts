import { DATE, dateRead } from "../layout/dates.js";
import { ORGANISATION } from "../layout/organisation.js";
import { type Found, findAll, findFirst, inFoot, proposal, type Source } from "../layout/source.js";
import type { DocumentType, Proposal, Proposals } from "../reading.js";

const KIND = "制度|办法|规定|细则|方案|计划|公告|通告|预告|启事|通知|安排";

const TITLE = new RegExp(
  `^[^\\n。；;：:]{0,60}(?:开放日|开放月|政务开放|政府开放|走进)[^\\n。；;：:]{0,40}$|^关于[^\\n。；;]{4,60}的(?:${KIND})$`,
  "gmu",
);
const SIGNER = new RegExp(`^${ORGANISATION}(?=\\s*(?:[\\d二]|$))`, "gmu");

/** A line of its own that names the open day; the first that also ends as a document's name does is the better one. */
function titleIn(source: Source): Proposal<string> | undefined {
  const lines = findAll(source, TITLE).filter(({ match }) => !match[0].includes("："));
  const best = lines.find(({ match }) => new RegExp(`(?:${KIND})(?:[(（].*[)）])?$`).test(match[0])) ?? lines[0];
  return best && proposal(source, best, best.match[0], best.part.kind === "LEAD" ? "HIGH" : "MEDIUM");
}

/** Who signs at the foot; where nobody does, whoever the title begins with. */
function issuerIn(source: Source, title: Proposal<string> | undefined): Proposal<string> | undefined {
  const signed = findAll(source, SIGNER, inFoot).at(-1);
  if (signed) return proposal(source, signed, signed.match[0], "MEDIUM");
  const [inTitle] = title ? (new RegExp(`^${ORGANISATION}(?=关于|20|政府开放日|“|"|开展|举办)`, "u").exec(title.value) ?? []) : [];
  return inTitle && title ? { ...title, value: inTitle, confidence: "MEDIUM" } : undefined;
}

/** The date under the text: the day on which an official paper is signed is the day it came into being. */
const signedOn = (source: Source): Found | undefined => findAll(source, DATE, inFoot).at(-1);

function byTitle(title: string): DocumentType | null {
  const kind = [...title.matchAll(new RegExp(KIND, "g"))].at(-1)?.[0] ?? "";
  if (/制度|办法|规定|细则/.test(kind)) return "REGULATION";
  if (/方案|计划|安排/.test(kind)) return "PLAN";
  if (/公告|通告|预告|启事/.test(kind)) return "ANNOUNCEMENT";
  return kind === "通知" ? "NOTICE" : null;
}

/** A notice that passes on a regulation or a plan is read as what it passes on. */
function documentType(source: Source, title: Proposal<string> | undefined): Proposal<DocumentType> | undefined {
  const article = findFirst(source, /^第[一二三四五六七八九十\d]+条/gm);
  const articles = new Set(findAll(source, /^第[一二三四五六七八九十\d]+条/gm).map(({ match }) => match[0])).size;
  if (article && articles >= 3) return proposal(source, article, "REGULATION");
  const passedOn = /印发[《〈](.+)[》〉]/.exec(title?.value ?? "")?.[1];
  const named = byTitle(passedOn ?? title?.value ?? "");
  if (named && title) return { ...title, value: named };
  const said = findFirst(source, /特此(公告|通告|通知)|(?:公告|通知)如下|(?:制定|制订)(?:本|如下|以下)?(?:制度|方案)/g);
  if (!said) return undefined;
  return proposal(
    source,
    said,
    /方案/.test(said.match[0])
      ? "PLAN"
      : /制度/.test(said.match[0])
        ? "REGULATION"
        : /通知/.test(said.match[0])
          ? "NOTICE"
          : "ANNOUNCEMENT",
    "MEDIUM",
  );
}

const NUMBER = /^[\p{Script=Han}]{1,12}[〔[(（]\s*\d{4}\s*[〕\])）]\s*(?:第\s*)?\d{1,4}\s*号$/gmu;

/** What the paper itself says where the page prints no header: its name, its number, who signed it and when, and what kind of paper it is. */
export function identityIn(source: Source, header: Proposals): Proposals {
  const title = header.title ?? titleIn(source);
  const issuer = header.issuer ?? issuerIn(source, title);
  const number = findFirst(source, NUMBER);
  const signed = header.generatedDate ? undefined : signedOn(source);
  const day = signed && dateRead(signed.match, source.year);
  const kind = documentType(source, title);
  return {
    ...(title && { title }),
    ...(issuer && { issuer }),
    ...(kind && { docType: kind }),
    ...(number && !header.documentNumber && { documentNumber: proposal(source, number, number.match[0]) }),
    ...(signed && day?.date && { generatedDate: proposal(source, signed, day.date, day.confidence === "HIGH" ? "MEDIUM" : "LOW") }),
  };
}
