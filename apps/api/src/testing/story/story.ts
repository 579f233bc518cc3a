import { listed } from "../applicants.js";
import { rollOf } from "../listed-day.js";
import { type Office, startOffice } from "./office.js";
import type { Raised } from "./opinions.js";
import type { Taken } from "./people.js";

type Candidate = { readonly id: string; readonly receiptNumber: string };

/** What one chapter leaves to the next. */
export class Story {
  office!: Office;
  openDay = "";
  people: Taken[] = [];
  opinions: Raised[] = [];

  async begin(): Promise<void> {
    this.office = await startOffice();
  }

  get town() {
    return this.office.town;
  }

  /** The open day as the list's tests know it. */
  get day() {
    return { openDay: this.openDay, applicants: this.people };
  }

  async candidates(): Promise<Candidate[]> {
    const first = await listed(this.town, this.openDay);
    const rest = await listed(this.town, this.openDay, { after: first.applications.pageInfo.endCursor });
    return [first, rest].flatMap(({ applications }) => applications.edges.map(({ node }: { node: Candidate }) => node));
  }

  async seated(): Promise<Taken[]> {
    return this.known((await rollOf(this.town, this.day)).seated);
  }

  async waiting(): Promise<Taken[]> {
    return this.known((await rollOf(this.town, this.day)).waiting);
  }

  private known(places: readonly { readonly receipt: string }[]): Taken[] {
    return places.map(({ receipt }) => this.people.find(({ receiptNumber }) => receiptNumber === receipt) as Taken);
  }
}
