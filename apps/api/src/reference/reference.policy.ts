import { anyone, anyStaff, fields, type Policy, scope, staff } from "../platform/policy/rule.js";

const clerk = staff("ORGANISER", "ADMINISTRATOR");

const calendar = fields("CalendarDay", ["day", "kind", "working", "name", "provisional"], anyone);

export const referencePolicy: { public: Policy; admin: Policy } = {
  public: { "Organisation.calendar": scope("OPEN_DAYS"), ...calendar },
  admin: {
    ...fields("Mutation", ["createVenue", "updateVenue", "createUnit", "updateUnit", "enterHolidayNotice", "confirmHolidayNotice"], clerk),
    ...fields("Mutation", ["enterLocalDay", "confirmLocalDay", "liftLocalDay"], clerk),
    ...calendar,
    ...fields("Organisation", ["calendar", "localDays"], anyStaff),
    ...fields("LocalDay", ["date", "name", "working", "confirmed"], anyStaff),
    "Query.holidayNotices": anyStaff,
    ...fields("Organisation", ["venues", "units"], anyStaff),
    ...fields("Venue", ["id", "name", "type", "address", "capacity", "retired"], anyStaff),
    ...fields("Unit", ["id", "name", "retired"], anyStaff),
    ...fields("HolidayNotice", ["year", "title", "number", "issuedOn", "confirmed", "days"], anyStaff),
    ...fields("NoticeDay", ["name", "date", "isOffDay"], anyStaff),
  },
};
