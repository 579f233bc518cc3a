import { countsOf, feasibility, proposeMending } from "@kaimen/domain";
import { Alert, Flex, Skeleton } from "antd";
import { words } from "../../../wording/zh-CN.day.js";
import { wording } from "../../../wording/zh-CN.js";
import type { Day } from "../DayFrame.js";
import { Heading } from "../Heading.js";
import { AdmitAll } from "./AdmitAll.js";
import { CommitDraw } from "./CommitDraw.js";
import { DrawLots } from "./DrawLots.js";
import { DrawUpList } from "./DrawUpList.js";
import { ReallocateSeats } from "./ReallocateSeats.js";
import { RecordDrawSources } from "./RecordDrawSources.js";
import { SeatsTable } from "./SeatsTable.js";
import type { Draw } from "./SelectionPage.js";
import { useCandidates } from "./use-candidates.js";

const { selection: labels } = words;
const groupOf = (category: string) => wording.categories[category] ?? category;

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
  const found = feasibility(day.quotas, day.seats, counts);
  const mended = proposeMending(day.quotas, day.seats, counts);
  const wrong = [
    ...found.lacking.map(({ category, least, have }) => labels.lacking(groupOf(category), least, have)),
    ...(found.unfilled > 0 ? [labels.unfilled(found.unfilled)] : []),
    ...found.withoutQuota.map((category) => labels.withoutQuota(groupOf(category))),
  ];
  return (
    <>
      <Heading>{labels.feasibility}</Heading>
      <Alert
        type={found.feasible ? "success" : "warning"}
        showIcon
        title={found.feasible ? (found.everybodyFits ? labels.everybodyFits : labels.feasible) : wrong.join("；")}
        style={{ marginBottom: 12 }}
      />
      <SeatsTable quotas={day.quotas} counts={counts} />
      <Flex gap={8} wrap align="center" style={{ marginTop: 16 }}>
        {found.everybodyFits && <AdmitAll day={day.id} />}
        {!found.everybodyFits && <CommitDraw day={day.id} />}
        <ReallocateSeats day={day.id} quotas={found.feasible ? day.quotas : mended} />
        <DrawUpList day={day.id} candidates={candidates} />
      </Flex>
    </>
  );
}
