import type { CategoryCode, CivilDate, FormOfActivity, NoticeLineState } from "@kaimen/domain";

/** Every word that a paper needs, by language: a missing one does not compile. */
export type PaperWords = {
  readonly language: string;
  readonly date: (day: CivilDate) => string;
  readonly from: (starts: string, ends: string) => string;
  readonly announcement: {
    readonly title: string;
    readonly theme: string;
    readonly time: string;
    readonly places: string;
    readonly content: string;
    readonly who: string;
    readonly how: string;
    readonly mind: string;
    readonly departures: string;
    readonly leader: string;
    readonly group: (group: string, seats: string) => string;
    readonly total: (seats: number) => string;
    readonly apply: (until: string) => string;
    readonly phone: (phone: string) => string;
    readonly bring: string;
  };
  readonly notice: {
    readonly list: string;
    readonly count: (people: number) => string;
    readonly columns: { readonly place: string; readonly name: string; readonly group: string; readonly state: string };
    readonly states: Readonly<Record<NoticeLineState, string>>;
  };
  readonly forms: Readonly<Record<FormOfActivity, string>>;
  /** A town may add groups of its own, which are shown as they are named. */
  readonly categories: Readonly<Record<CategoryCode, string>>;
};
