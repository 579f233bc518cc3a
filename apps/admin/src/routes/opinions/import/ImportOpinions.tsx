import { useQuery } from "@apollo/client/react";
import { Button, Flex, Select } from "antd";
import { useState } from "react";
import { Link } from "react-router";
import { Said } from "../../../act/Said.js";
import { useAct } from "../../../act/use-act.js";
import { graphql } from "../../../gql/gql.js";
import { IntakePage } from "../../../intake/IntakePage.js";
import { PageTitle } from "../../../layout/PageTitle.js";
import { wording } from "../../../wording/zh-CN.js";
import { tables } from "../../../wording/zh-CN.tables.js";
import { readSlip } from "./read-slip.js";
import { SLIP_COLUMNS } from "./slip-columns.js";

const ImportOpinions_query = graphql(`
  query ImportOpinions {
    organisation { id openDays(first: 100) { edges { node { id theme date } } } }
  }
`);

const CheckOpinions_mutation = graphql(`
  mutation CheckOpinions($input: RegisterOpinionsInput!) {
    checkOpinions(input: $input) {
      __typename
      ... on RegisteredOpinions { lines { line good faults { field code values article } } }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code values article } }
    }
  }
`);

const RegisterOpinions_mutation = graphql(`
  mutation RegisterOpinions($input: RegisterOpinionsInput!) {
    registerOpinions(input: $input) {
      __typename
      ... on RegisteredOpinions {
        lines { line good receipt { id receiptNumber receiptCode } faults { field code values article } }
      }
      ... on Refusal { code article values }
      ... on OutOfTurn { nowAt }
      ... on InvalidInput { faults { field code values article } }
    }
  }
`);

const nothingRepeats = () => new Map<number, number>();

/** A pile of slips as a table (批量登记意见): two may say the same, so none is taken for a copy. */
export function ImportOpinions() {
  const [openDay, setOpenDay] = useState<string>();
  const { data } = useQuery(ImportOpinions_query);
  const checking = useAct(CheckOpinions_mutation, { readAgain: false });
  const registering = useAct(RegisterOpinions_mutation, { readAgain: false });
  const { declined, trouble, reload } = registering.declined || registering.trouble ? registering : checking;
  const days = data?.organisation?.openDays.edges.map(({ node: { id, theme, date } }) => ({ value: id, label: `${date} ${theme}` })) ?? [];
  return (
    <>
      <PageTitle>{tables.slips.title}</PageTitle>
      <Flex gap={8} align="center" style={{ marginBottom: 12 }}>
        <label htmlFor="slips-day">{wording.opinions.openDay}</label>
        <Select
          id="slips-day"
          options={days}
          value={openDay}
          onChange={setOpenDay}
          allowClear
          placeholder={tables.slips.noDay}
          style={{ width: 360 }}
        />
      </Flex>
      <IntakePage
        key={openDay ?? "none"}
        title={tables.slips.title}
        columns={SLIP_COLUMNS}
        numberTitle={wording.opinions.number}
        read={readSlip}
        repeated={nothingRepeats}
        check={(lines) => (registering.clear(), checking.take({ input: { openDay, lines: [...lines] } }))}
        enter={(lines) => registering.take({ input: { openDay, lines: [...lines] } })}
        said={<Said declined={declined} trouble={trouble} onReload={() => void reload()} />}
        back={
          <Link to="/opinions">
            <Button tabIndex={-1}>{tables.back}</Button>
          </Link>
        }
      />
    </>
  );
}
