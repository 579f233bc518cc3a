import { useQuery } from "@apollo/client/react";
import { Alert, type TableColumnsType } from "antd";
import { graphql } from "../../gql/gql.js";
import type { PlacesPageQuery } from "../../gql/graphql.js";
import { PageTitle } from "../../layout/PageTitle.js";
import { OfficeList } from "../../ui/list/OfficeList.js";
import { wording } from "../../wording/zh-CN.js";
import { Heading } from "../day/Heading.js";
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

type Found = NonNullable<PlacesPageQuery["organisation"]>;

const stateOf = (retired: boolean) => (retired ? places.retired : places.inUse);

const VENUES: TableColumnsType<Found["venues"][number]> = [
  { title: places.name, key: "name", dataIndex: "name" },
  { title: places.type, key: "type", render: (_, { type }) => venueTypes[type] },
  { title: places.address, key: "address", dataIndex: "address" },
  { title: places.capacity, key: "capacity", dataIndex: "capacity", align: "right" },
  { title: places.state, key: "state", render: (_, { retired }) => stateOf(retired) },
];

const UNITS: TableColumnsType<Found["units"][number]> = [
  { title: places.name, key: "name", dataIndex: "name" },
  { title: places.state, key: "state", render: (_, { retired }) => stateOf(retired) },
];

/** Places and units: plain lists, honestly kept. */
export function PlacesPage() {
  const { data, loading, error, refetch } = useQuery(PlacesPage_query);
  const { venues = [], units = [] } = data?.organisation ?? {};
  const common = { rowKey: "id", loading, empty: places.none, onRefresh: () => void refetch() } as const;
  return (
    <>
      <PageTitle>{wording.menu.places}</PageTitle>
      {error && <Alert type="error" title={list.failed} showIcon />}
      <Heading>{places.venues}</Heading>
      <OfficeList
        {...common}
        label={places.venues}
        columns={VENUES}
        rows={venues}
        toolbar={<VenueAct />}
        acts={(venue) => <VenueAct venue={venue} />}
      />
      <Heading>{places.units}</Heading>
      <OfficeList
        {...common}
        label={places.units}
        columns={UNITS}
        rows={units}
        toolbar={<UnitAct />}
        acts={(unit) => <UnitAct unit={unit} />}
      />
    </>
  );
}
