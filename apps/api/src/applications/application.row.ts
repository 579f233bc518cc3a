import type {
  ApplicationChannel,
  ApplicationStatus,
  CategoryCode,
  CivilDate,
  Consents,
  Finding,
  Instant,
  LocalTie,
  ReceiptNumber,
} from "@kaimen/domain";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** What somebody applied with, apart from who she is. */
@Entity("application")
export class ApplicationRow {
  @PrimaryColumn({ type: "text" }) id!: string;
  @Column({ type: "text" }) organisation!: string;
  @Column({ type: "text", name: "open_day" }) openDay!: string;
  @Column({ type: "text", name: "person_id" }) personId!: string;
  @Column({ type: "text", name: "receipt_number" }) receiptNumber!: ReceiptNumber;
  @Column({ type: "integer" }) version!: number;
  @Column({ type: "text" }) status!: ApplicationStatus;
  @Column({ type: "text" }) channel!: ApplicationChannel;
  @Column({ type: "text" }) category!: CategoryCode;
  @Column({ type: "text", name: "village_or_unit" }) villageOrUnit!: string;
  @Column({ type: "text", array: true }) topics!: readonly string[];
  @Column({ type: "text", array: true }) ties!: readonly LocalTie[];
  @Column({ type: "boolean", name: "full_civil_capacity" }) fullCivilCapacity!: boolean;
  @Column({ type: "jsonb" }) consents!: Consents;
  /** Which version of the consent text she was shown. */
  @Column({ type: "text", name: "consent_text" }) consentText!: string;
  @Column({ type: "text", name: "consent_obtained_by", nullable: true }) consentObtainedBy!: string | null;
  @Column({ type: "date", name: "consent_obtained_on", nullable: true }) consentObtainedOn!: CivilDate | null;
  @Column({ type: "jsonb" }) findings!: readonly Finding[];
  @Column({ type: "text", name: "possible_duplicates", array: true }) possibleDuplicates!: readonly ReceiptNumber[];
  @Column({ type: "text", name: "merged_into", nullable: true }) mergedInto!: ReceiptNumber | null;
  /** The clerk who entered it; null where she applied herself. */
  @Column({ type: "text", name: "entered_by", nullable: true }) enteredBy!: string | null;
  @Column({ type: "text", name: "nominated_through", nullable: true }) nominatedThrough!: string | null;
  /** The unit that named her. */
  @Column({ type: "text", name: "nominated_by", nullable: true }) nominatedBy!: string | null;
  /** Why it was withdrawn or merged, where somebody else did it. */
  @Column({ type: "text", name: "ended_for", nullable: true }) endedFor!: string | null;
  @Column({ type: "date", name: "submitted_on" }) submittedOn!: CivilDate;
  @Column({ type: "timestamptz", name: "submitted_at" }) submittedAt!: Instant;
}
