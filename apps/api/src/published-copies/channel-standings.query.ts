import { type ChannelStanding, channelStandings } from "@kaimen/domain";
import type { EntityManager } from "typeorm";
import type { Once } from "../platform/once/once.js";
import { Regulations } from "../regulations/regulations.repository.js";
import type { World } from "../world.js";
import { standingCopiesOf } from "./published-copies.query.js";

type Governed = { readonly id: string; readonly organisation: string; readonly governedBy?: string };
type Reading = { readonly world: World; readonly manager: EntityManager; readonly once: Once };

/** What the governing regulation says of each channel, beside the copies that are known there. */
export async function standingsOf({ id, organisation, governedBy }: Governed, reading: Reading): Promise<ChannelStanding[]> {
  const { world, manager, once } = reading;
  const regulation = await once(`regulation ${organisation} ${governedBy ?? "in force"}`, () =>
    new Regulations(manager).governing({ organisation, governedBy }, world.today()),
  );
  return channelStandings(regulation, await standingCopiesOf(reading, id));
}
