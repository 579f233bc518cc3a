import { anyStaff, fields, type Policy, staff } from "../platform/policy/rule.js";

const clerk = staff("ORGANISER", "ADMINISTRATOR");

export const referencePolicy: { public: Policy; admin: Policy } = {
  public: {},
  admin: {
    ...fields("Mutation", ["createVenue", "updateVenue", "createUnit", "updateUnit", "enterHolidayNotice", "confirmHolidayNotice"], clerk),
    "Query.holidayNotices": anyStaff,
    ...fields("Organisation", ["venues", "units"], anyStaff),
    ...fields("Venue", ["id", "name", "type", "address", "capacity", "retired"], anyStaff),
    ...fields("Unit", ["id", "name", "retired"], anyStaff),
    ...fields("HolidayNotice", ["year", "title", "number", "issuedOn", "confirmed", "days"], anyStaff),
    ...fields("NoticeDay", ["name", "date", "isOffDay"], anyStaff),
  },
};
