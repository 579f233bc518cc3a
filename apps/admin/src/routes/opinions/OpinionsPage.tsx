import { useQuery } from "@apollo/client/react";
import { Alert, Flex, Radio } from "antd";
import { graphql } from "../../gql/gql.js";
import { PageTitle } from "../../layout/PageTitle.js";
import { optionsOf } from "../../ui/list/options.js";
import { QueryForm } from "../../ui/list/QueryForm.js";
import { useAddressState } from "../../ui/use-address-state.js";
import { wording } from "../../wording/zh-CN.js";
import { OpinionsBoard } from "./OpinionsBoard.js";
import { OpinionsList } from "./OpinionsList.js";
import { RegisterOpinion } from "./RegisterOpinion.js";

const OpinionsPage_query = graphql(`
  query OpinionsPage($openDay: ID) {
    organisation {
      id
      units { id name }
      openDays(first: 100) { edges { node { id theme date } } }
      opinionTallies(openDay: $openDay) { status count overdue }
    }
  }
`);

const { opinions, list } = wording;
const statuses = optionsOf(opinions.statuses);

/** Opinions as a list, what is due first on top, or as a board by status with the same clocks; the address keeps which. */
export function OpinionsPage() {
  const state = useAddressState();
  const view = state.get("view") === "board" ? "board" : "list";
  const address = { ...state, ask: (question: Parameters<typeof state.ask>[0]) => state.ask({ view: state.get("view"), ...question }) };
  const asked = { unit: address.get("unit"), openDay: address.get("openDay"), overdue: address.get("overdue") };
  const { data, previousData, error } = useQuery(OpinionsPage_query, {
    variables: { openDay: asked.openDay },
    fetchPolicy: "cache-and-network",
  });
  const organisation = (data ?? previousData)?.organisation;
  const units = organisation?.units.map(({ id, name }) => ({ value: id, label: name })) ?? [];
  const days = organisation?.openDays.edges.map(({ node: { id, theme, date } }) => ({ value: id, label: `${date} ${theme}` })) ?? [];
  const tallies = organisation?.opinionTallies ?? [];
  return (
    <>
      <PageTitle>{opinions.title}</PageTitle>
      <Flex gap={12} wrap align="center" style={{ marginBottom: 12 }}>
        <RegisterOpinion days={days} />
        <Radio.Group
          aria-label={opinions.view}
          optionType="button"
          value={view}
          options={optionsOf(opinions.views)}
          onChange={({ target }) => state.ask({ ...asked, view: target.value === "board" ? "board" : undefined })}
        />
      </Flex>
      <QueryForm
        address={address}
        fields={[
          ...(view === "list" ? [{ kind: "one", name: "status", label: opinions.status, options: statuses } as const] : []),
          { kind: "one", name: "unit", label: opinions.unit, options: units },
          { kind: "one", name: "openDay", label: opinions.openDay, options: days },
          { kind: "tick", name: "overdue", label: opinions.overdueOnly },
        ]}
      />
      {error && <Alert type="error" title={list.failed} showIcon />}
      {view === "board" ? <OpinionsBoard address={address} tallies={tallies} /> : <OpinionsList address={address} />}
    </>
  );
}
