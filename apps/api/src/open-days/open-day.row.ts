import type { CivilDate, OpenDay, Status } from "@kaimen/domain";
import { Column, Entity, OneToMany, PrimaryColumn, type Relation } from "typeorm";
import { OpenDayQuotaRow } from "./open-day-quota.row.js";

/** What is asked for, sorted by or counted has a column; the facts of a status that are only shown are `details`. */
@Entity("open_day")
export class OpenDayRow {
  @PrimaryColumn({ type: "text" }) id!: string;
  @Column({ type: "text" }) organisation!: string;
  @Column({ type: "integer" }) version!: number;
  @Column({ type: "text" }) status!: Status;
  @Column({ type: "text" }) theme!: string;
  @Column({ type: "date" }) date!: CivilDate;
  @Column({ type: "text", name: "starts_at" }) startsAt!: string;
  @Column({ type: "text", name: "ends_at" }) endsAt!: string;
  @Column({ type: "integer" }) seats!: number;
  @Column({ type: "text", name: "governed_by", nullable: true }) governedBy!: string | null;
  @Column({ type: "date", name: "announced_on", nullable: true }) announcedOn!: CivilDate | null;
  @Column({ type: "date", name: "registration_closes_on", nullable: true }) registrationClosesOn!: CivilDate | null;
  /** How many live applications there are: counted as they come, never by reading them. */
  @Column({ type: "integer", default: 0 }) applied!: number;
  @Column({ type: "jsonb" }) details!: Details;
  @OneToMany(
    () => OpenDayQuotaRow,
    ({ openDay }) => openDay,
  )
  quotas!: Relation<OpenDayQuotaRow>[];
}

type Columns = "id" | "organisation" | "version" | "status" | "theme" | "date" | "startsAt" | "endsAt" | "seats" | "quotas";
type Stamps = "governedBy" | "announcedOn" | "registrationClosesOn";

/** Everything that a status carries beside the columns. */
export type Details = DistributiveOmit<OpenDay, Columns | Stamps>;
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
