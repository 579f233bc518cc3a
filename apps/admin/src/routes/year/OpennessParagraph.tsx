import { Descriptions, Typography } from "antd";
import { dossier as words } from "../../wording/zh-CN.dossier.js";
import { wording } from "../../wording/zh-CN.js";
import classes from "../day/dossier/dossier.module.css";
import type { Paragraph } from "./YearDossierPage.js";

const { figures } = wording;
const { report } = words;

type Figure = Paragraph["figures"][number];

/** What the paragraph was made from: a count as it is, a share with what was divided by what. */
const USED = [
  "OPEN_DAYS_HELD",
  "APPLICANTS",
  "APPLICATIONS",
  "REPRESENTATIVES",
  "VISITS",
  "OPINIONS_RAISED",
  "REPLY_RATE",
  "ADOPTION_RATE",
  "SATISFACTION_RATE",
] as const;
const COUNTED = ["venues", "announcements", "notices", "summaries", "publishedOpinions"] as const;

function saidFigure({ value, unit, numerator, denominator, withheld }: Figure): string {
  if (withheld) return report.withheld;
  if (value == null) return figures.none;
  return `${value}${figures.units[unit]}${denominator == null ? "" : `（${numerator} / ${denominator}）`}`;
}

/** The sentence for the yearly report, ready to be copied, and the figures that it stands on. */
export function OpennessParagraph({ paragraph }: { readonly paragraph: Paragraph }) {
  const used = USED.flatMap((code) => paragraph.figures.find((figure) => figure.code === code) ?? []);
  const items = [
    ...used.map((figure) => ({ key: figure.code, label: figures.codes[figure.code], children: saidFigure(figure) })),
    ...COUNTED.map((name) => ({ key: name, label: report.counts[name], children: paragraph[name] })),
  ];
  return (
    <section>
      <h2 className={classes.heading}>{report.title}</h2>
      <p>{report.hint}</p>
      <Typography.Paragraph className={classes.paragraph} copyable={{ text: paragraph.text, tooltips: [report.copy, report.copied] }}>
        {paragraph.text}
      </Typography.Paragraph>
      <Descriptions bordered size="small" column={{ xs: 1, md: 2, xl: 3 }} title={report.standsOn} items={items} />
    </section>
  );
}
