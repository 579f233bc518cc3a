import type { CivilDate } from "../../../calendar/civil-date.js";
import { momentIn } from "../layout/dates.js";
import { type LabelName, labelledIn } from "../layout/labels.js";
import { proposal, type Source } from "../layout/source.js";
import type { Proposal, Proposals } from "../reading.js";

type Field = Proposal<string>;

/** Every value of the header, with the label as part of its phrase: an empty value has no other words. */
function fields(source: Source): ReadonlyMap<LabelName, readonly Field[]> {
  const found = new Map<LabelName, Field[]>();
  for (const part of source.parts.filter(({ kind }) => kind === "HEADER")) {
    const line = source.text.slice(part.start, part.end);
    const pairs = labelledIn(line);
    pairs.forEach(({ name, value, start }, at) => {
      const before = pairs[at - 1];
      const span = { start: part.start + (before ? before.start + before.value.length : 0), end: part.start + start + value.length };
      const lead = /^\s*/.exec(source.text.slice(span.start, span.end))?.[0].length ?? 0;
      found.set(name, [...(found.get(name) ?? []), proposal(source, { part, span: { ...span, start: span.start + lead } }, value)]);
    });
  }
  return found;
}

const dated = (all: readonly Field[] = []): Field[] =>
  all.flatMap((field) => {
    const value = momentIn(field.value);
    return value ? [{ ...field, value }] : [];
  });

/** The most exact of several: a page gives its publication as a day in the table, and to the minute below the title. */
const mostExact = (all: readonly Field[]): Field | undefined => [...all].sort((a, b) => b.value.length - a.value.length)[0];

/** What the header says. A label without a value says the empty string; a label that is not there says nothing. */
export function headerIn(source: Source): Proposals {
  const all = fields(source);
  const said = (name: LabelName): Field | undefined => all.get(name)?.find(({ value }) => value !== "") ?? all.get(name)?.[0];
  const named = (name: LabelName): Field | undefined => (said(name)?.value === "" ? undefined : said(name));
  const generated = dated(all.get("generatedDate"))[0];
  const published = mostExact(dated(all.get("publishedAt")));
  const [issuer, title, index, catalogue, subject, number] = [
    named("issuer"),
    named("title"),
    named("indexNumber"),
    said("catalogueCategory"),
    said("subjectCategory"),
    said("documentNumber"),
  ];
  return {
    ...(issuer && { issuer }),
    ...(title && { title }),
    ...(index && { indexNumber: index }),
    ...(catalogue && { catalogueCategory: catalogue }),
    ...(subject && { subjectCategory: subject }),
    ...(number && { documentNumber: number }),
    ...(generated && { generatedDate: { ...generated, value: generated.value.slice(0, 10) as CivilDate } }),
    ...(published && { publishedAt: published }),
  };
}
