import { countsOf, feasibility } from "@kaimen/domain";
import { Flex, Skeleton } from "antd";
import { words } from "../../../wording/zh-CN.day.js";
import type { Day } from "../DayFrame.js";
import { Heading } from "../Heading.js";
import { AdmitAll } from "./AdmitAll.js";
import { CommitDraw } from "./CommitDraw.js";
import { DrawLots } from "./DrawLots.js";
import { DrawUpList } from "./DrawUpList.js";
import { QuotaDesigner } from "./QuotaDesigner.js";
import { RecordDrawSources } from "./RecordDrawSources.js";
import type { Draw } from "./SelectionPage.js";
import { useCandidates } from "./use-candidates.js";

const { selection: labels } = words;

/** Before there is a list: whether the seats can be filled from those who passed, the smallest mending, and the way on. */
export function Preparing({ day, draw }: { readonly day: Day; readonly draw?: Draw | null }) {
  const candidates = useCandidates(day.id);
  if (!candidates) return <Skeleton active />;
  if (draw)
    return (
      <Flex gap={8} wrap align="center" style={{ marginBottom: 16 }}>
        {draw.sources.length === 0 ? <RecordDrawSources day={day.id} names={draw.sourceNames} /> : <DrawLots day={day.id} />}
      </Flex>
    );

  const counts = countsOf(candidates);
  const { everybodyFits } = feasibility(day.quotas, day.seats, counts);
  return (
    <>
      <Heading>{labels.feasibility}</Heading>
      <QuotaDesigner day={day} counts={counts} />
      <Heading>{labels.onward}</Heading>
      <Flex gap={8} wrap align="center">
        {everybodyFits ? <AdmitAll day={day.id} /> : <CommitDraw day={day.id} />}
        <DrawUpList day={day.id} candidates={candidates} />
      </Flex>
    </>
  );
}
