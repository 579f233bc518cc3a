import type { OperationVariables, TypedDocumentNode } from "@apollo/client";
import { useQuery } from "@apollo/client/react";
import { Alert, App, Button, Flex, Form, Skeleton } from "antd";
import { useEffect, useState } from "react";
import { useNavigate } from "react-router";
import { isDeclined, type ShownFault } from "../../../act/answer.js";
import { placeFaults } from "../../../act/place-faults.js";
import { Said } from "../../../act/Said.js";
import { useAct } from "../../../act/use-act.js";
import { graphql } from "../../../gql/gql.js";
import type { PlanInput } from "../../../gql/graphql.js";
import { TheirChange } from "../../../ui/TheirChange.js";
import { useUnsaved } from "../../../ui/use-unsaved.js";
import { today } from "../../../wording/today.js";
import { words } from "../../../wording/zh-CN.day.js";
import { wording } from "../../../wording/zh-CN.js";
import classes from "../day.module.css";
import { GroundFields } from "../GroundFields.js";
import { Heading } from "../Heading.js";
import { BasicFields } from "./BasicFields.js";
import { ContentFields } from "./ContentFields.js";
import { ItineraryFields } from "./ItineraryFields.js";
import { PlanPreview } from "./PlanPreview.js";
import { type PlanValues, planOf } from "./plan-values.js";
import { QuotaGrid } from "./QuotaGrid.js";
import { recommendedDay } from "./seen-faults.js";
import { type ReadPlan, usePlanForm } from "./use-plan-form.js";

const PlanEditor_query = graphql(`
  query PlanEditor {
    organisation { id venues { id name type capacity retired } }
  }
`);

type Props<Data extends object, Variables extends OperationVariables> = {
  readonly document: TypedDocumentNode<Data, Variables>;
  readonly variables: (plan: PlanInput, version?: number) => Variables;
  readonly plan: ReadPlan;
  readonly back: string;
};

const { plan: labels } = words;
const clausesIn = (faults: readonly ShownFault[]) =>
  faults.flatMap(({ code, values }) => (code === "GROUND_NEEDED" && values?.clause ? [String(values.clause)] : []));

/** The whole plan on one page, and beside it what the public will read. What is wrong is seen while it is typed, with its article. */
export function PlanEditor<Data extends object, Variables extends OperationVariables>(props: Props<Data, Variables>) {
  const { document, variables, plan, back } = props;
  const { data, error } = useQuery(PlanEditor_query);
  const venues = data?.organisation?.venues;
  const { form, regulation, read, touched, rows, needed, look, choose, need, saved } = usePlanForm(plan, venues);
  const [loose, setLoose] = useState<ShownFault[]>([]);
  const { take, reload, busy, declined, trouble, clear } = useAct(document);
  const { message } = App.useApp();
  const navigate = useNavigate();
  useUnsaved(touched);

  // The field for a ground appears with the answer that asks for it, so the faults are placed once it is there.
  useEffect(() => {
    if (declined?.__typename === "InvalidInput") setLoose(placeFaults(form, declined.faults));
  }, [declined, needed]);

  if (error) return <Alert type="error" title={wording.list.failed} showIcon />;
  if (!venues) return <Skeleton active />;

  const finish = async (values: PlanValues) => {
    const answer = await take(variables(planOf(values, venues, today()), read.version));
    if (!answer) return;
    if (!isDeclined(answer as object)) return done((answer as unknown as { id: string }).id);
    if ("nowAt" in answer) await reload();
    if ("faults" in answer) need(clausesIn(answer.faults as ShownFault[]));
  };
  const done = (id: string) => {
    saved();
    message.success(labels.saved);
    navigate(`/open-days/${id}`);
  };
  const leave = () => (touched && !confirm(wording.theirs.leave) ? undefined : navigate(back));

  return (
    <Form form={form} layout="vertical" initialValues={plan.values} onFinish={finish} onValuesChange={look} className={classes.editor}>
      <div>
        {rows && <TheirChange rows={rows} onChosen={(choices) => (choose(choices), clear())} />}
        <Heading>{labels.basics}</Heading>
        <BasicFields recommended={recommendedDay(regulation, today())} />
        <Heading>{labels.quotas}</Heading>
        <QuotaGrid />
        <Heading>{labels.itinerary}</Heading>
        <ItineraryFields venues={venues} />
        <Heading>{labels.content}</Heading>
        <ContentFields />
        {needed.length > 0 && <Heading>{labels.grounds}</Heading>}
        {needed.length > 0 && <GroundFields clauses={needed} />}
        {!rows && <Said declined={declined} trouble={trouble} loose={loose} onReload={() => void reload()} />}
        <Flex gap={8} style={{ marginTop: 16 }}>
          <Button type="primary" htmlType="submit" loading={busy} disabled={Boolean(rows)}>
            {labels.save}
          </Button>
          <Button onClick={leave}>{labels.back}</Button>
        </Flex>
      </div>
      <PlanPreview venues={venues} />
    </Form>
  );
}
