import type { OperationVariables, TypedDocumentNode } from "@apollo/client";
import { useQuery } from "@apollo/client/react";
import { type CivilDate, civilDateOf, type Instant, type PlanOpenDay, planFaults } from "@kaimen/domain";
import { Alert, App, Button, Flex, Form, Skeleton } from "antd";
import { useEffect, useState } from "react";
import { useNavigate } from "react-router";
import { isDeclined, type ShownFault } from "../../../act/answer.js";
import { placeFaults, sentenceOf } from "../../../act/place-faults.js";
import { Said } from "../../../act/Said.js";
import { useAct } from "../../../act/use-act.js";
import { graphql } from "../../../gql/gql.js";
import type { PlanInput } from "../../../gql/graphql.js";
import { useUnsaved } from "../../../ui/use-unsaved.js";
import { words } from "../../../wording/zh-CN.day.js";
import { wording } from "../../../wording/zh-CN.js";
import classes from "../day.module.css";
import { GroundFields } from "../GroundFields.js";
import { Heading } from "../Heading.js";
import { BasicFields } from "./BasicFields.js";
import { ContentFields } from "./ContentFields.js";
import { ItineraryFields } from "./ItineraryFields.js";
import { type PlanValues, planOf } from "./plan-values.js";
import { QuotaGrid } from "./QuotaGrid.js";

const PlanEditor_query = graphql(`
  query PlanEditor {
    organisation { id venues { id name type capacity retired } }
  }
`);

type Props<Data extends object, Variables extends OperationVariables> = {
  readonly document: TypedDocumentNode<Data, Variables>;
  readonly variables: (plan: PlanInput) => Variables;
  readonly initial: PlanValues;
  readonly back: string;
};

const { plan } = words;
const today = (): CivilDate => civilDateOf(new Date().toISOString() as Instant);
const clausesIn = (faults: readonly ShownFault[]) =>
  faults.flatMap(({ code, values }) => (code === "GROUND_NEEDED" && values?.clause ? [String(values.clause)] : []));

/** The whole plan on one page. What is wrong with a field is seen while it is typed; what the law says of it, when it is put in. */
export function PlanEditor<Data extends object, Variables extends OperationVariables>({
  document,
  variables,
  initial,
  back,
}: Props<Data, Variables>) {
  const { data, error } = useQuery(PlanEditor_query);
  const venues = data?.organisation?.venues;
  const [form] = Form.useForm<PlanValues>();
  const [needed, setNeeded] = useState<readonly string[]>(Object.keys(initial.grounds ?? {}));
  const [loose, setLoose] = useState<ShownFault[]>([]);
  const [touched, setTouched] = useState(false);
  const { take, reload, busy, declined, trouble } = useAct(document);
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
    const answer = await take(variables(planOf(values, venues, today())));
    if (!answer) return;
    if (isDeclined(answer as object))
      return setNeeded([...needed, ...("faults" in answer ? clausesIn(answer.faults as ShownFault[]) : [])]);
    setTouched(false);
    message.success(plan.saved);
    navigate(`/open-days/${(answer as unknown as { id: string }).id}`);
  };

  const look = () => {
    setTouched(true);
    const faults = planFaults(planOf(form.getFieldsValue(true), venues, today()) as PlanOpenDay, today());
    const said = (name: readonly (string | number)[]) => faults.filter(({ field }) => field === name.join(".")).map(sentenceOf);
    form.setFields(
      form.getFieldsError().map(({ name }) => ({ name: name as never, errors: form.isFieldTouched(name as never) ? said(name) : [] })),
    );
  };

  return (
    <Form form={form} layout="vertical" initialValues={initial} onFinish={finish} onValuesChange={look} className={classes.narrow}>
      <Heading>{plan.basics}</Heading>
      <BasicFields />
      <Heading>{plan.quotas}</Heading>
      <QuotaGrid />
      <Heading>{plan.itinerary}</Heading>
      <ItineraryFields venues={venues} />
      <Heading>{plan.content}</Heading>
      <ContentFields />
      {needed.length > 0 && <Heading>{plan.grounds}</Heading>}
      {needed.length > 0 && <GroundFields clauses={needed} />}
      <Said declined={declined} trouble={trouble} loose={loose} onReload={() => void reload()} />
      <Flex gap={8} style={{ marginTop: 16 }}>
        <Button type="primary" htmlType="submit" loading={busy}>
          {plan.save}
        </Button>
        <Button onClick={() => (touched && !confirm(plan.leave) ? undefined : navigate(back))}>{plan.back}</Button>
      </Flex>
    </Form>
  );
}
