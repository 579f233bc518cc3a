import { words } from "../../../wording/zh-CN.day.js";
import { wording } from "../../../wording/zh-CN.js";
import { type Person, SheetFrame, type SheetProps } from "./SheetFrame.js";
import classes from "./sheets.module.css";

const { sheets: labels } = words;
/** For whoever comes and is on no list. */
const BLANK = 5;

const categoryOf = ({ category }: Person) => wording.categories[category] ?? category;
const blank = (count: number) => Array.from({ length: count }, (_, at) => at);

const Table = ({ head, rows }: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }) => (
  <table className={classes.table}>
    <thead>
      <tr>
        {head.map((name) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(([first, ...cells], at) => (
        <tr key={at}>
          <th scope="row">{first}</th>
          {cells.map((cell, column) => (
            <td key={column}>{cell}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

/** 签到表: signed by hand at the door. No phone: nobody signs better for having it on the sheet. */
export const SignInSheet = ({ day, people, exported }: SheetProps) => (
  <SheetFrame title={labels.names.signIn} day={day} exported={exported}>
    <Table
      head={labels.signIn}
      rows={[
        ...people.map((one, at) => [String(at + 1), one.name ?? labels.erased, categoryOf(one), one.villageOrUnit, "", ""]),
        ...blank(BLANK).map((at) => [String(people.length + at + 1), "", "", "", "", ""]),
      ]}
    />
  </SheetFrame>
);

/** 名册: to be read and called out. */
export const NameSheet = ({ day, people, exported }: SheetProps) => (
  <SheetFrame title={labels.names.names} day={day} exported={exported}>
    <Table
      head={labels.list}
      rows={people.map((one, at) => [String(at + 1), one.receiptNumber, one.name ?? labels.erased, categoryOf(one), one.villageOrUnit])}
    />
    <p>{labels.total(people.length)}</p>
  </SheetFrame>
);
