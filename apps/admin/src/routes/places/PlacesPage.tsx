import { useQuery } from "@apollo/client/react";
import { Alert, Flex, Table, Typography } from "antd";
import type { ReactNode } from "react";
import { graphql } from "../../gql/gql.js";
import { PageTitle } from "../../layout/PageTitle.js";
import { wording } from "../../wording/zh-CN.js";
import { UnitAct } from "./UnitAct.js";
import { VenueAct } from "./VenueAct.js";

const PlacesPage_query = graphql(`
  query PlacesPage {
    organisation {
      id
      venues { id name type address capacity retired }
      units { id name retired }
    }
  }
`);

const { places, list, venueTypes } = wording;

/** Places and units: plain lists, honestly kept. */
export function PlacesPage() {
  const { data, loading, error } = useQuery(PlacesPage_query);
  const { venues = [], units = [] } = data?.organisation ?? {};
  const common = { rowKey: "id", size: "small", loading, pagination: false } as const;
  const number = { title: list.number, width: 64, render: (_: unknown, __: unknown, at: number) => at + 1 };
  return (
    <>
      <PageTitle>{wording.menu.places}</PageTitle>
      {error && <Alert type="error" title={list.failed} showIcon />}
      <Head title={places.venues}>
        <VenueAct />
      </Head>
      <Table
        {...common}
        dataSource={venues}
        scroll={{ x: 760 }}
        footer={() => list.total(venues.length)}
        columns={[
          number,
          { title: places.name, dataIndex: "name" },
          { title: places.type, width: 140, render: (_, { type }) => venueTypes[type] },
          { title: places.address, dataIndex: "address" },
          { title: places.capacity, dataIndex: "capacity", width: 88, align: "right" },
          { title: places.state, width: 96, render: (_, { retired }) => stateOf(retired) },
          { title: list.acts, fixed: "right", width: 80, render: (_, venue) => <VenueAct venue={venue} /> },
        ]}
      />
      <Head title={places.units}>
        <UnitAct />
      </Head>
      <Table
        {...common}
        dataSource={units}
        footer={() => list.total(units.length)}
        columns={[
          number,
          { title: places.name, dataIndex: "name" },
          { title: places.state, width: 96, render: (_, { retired }) => stateOf(retired) },
          { title: list.acts, width: 80, render: (_, unit) => <UnitAct unit={unit} /> },
        ]}
      />
    </>
  );
}

const stateOf = (retired: boolean) => (retired ? places.retired : places.inUse);

const Head = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <Flex justify="space-between" align="center" style={{ margin: "16px 0 8px" }}>
    <Typography.Title level={2} style={{ fontSize: 16, margin: 0 }}>
      {title}
    </Typography.Title>
    {children}
  </Flex>
);
