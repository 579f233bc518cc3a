import { readReceiptCode, writeReceiptCode } from "@kaimen/domain";
import { usePage, useWording } from "../../site/page-context.js";
import { PrintButton } from "../../ui/PrintButton.js";
import { Section } from "../../ui/Section.js";
import { Ticket } from "../../ui/Ticket.js";
import type { Found } from "./FoundApplication.js";

type Props = { readonly application: Found; readonly code: string };

/**
 * For whoever said yes, until the day is over. The square is signed, so that a door without a line can check it; the code below it is known
 * to the browser that typed it, and to nobody's database.
 */
export function MyTicket({ application, code }: Props) {
  const { mine, date, day } = useWording();
  const { today } = usePage();
  const { name, invitation, openDay } = application;
  if (invitation?.status !== "ACCEPTED" || openDay.date < today) return null;

  const receipt = readReceiptCode(code);
  const [first] = openDay.itinerary;
  const when = `${date(openDay.date)} ${day.from(openDay.startsAt, openDay.endsAt)}`;
  const lines = [openDay.theme, when, ...(first ? [mine.ticket.first(first.name)] : []), ...(name ? [name] : [])];
  return (
    <Section title={mine.ticket.title} intro={mine.ticket.why}>
      <Ticket
        title={mine.ticket.title}
        code={receipt ? writeReceiptCode(receipt) : code}
        square={invitation.ticket}
        label={mine.ticket.qr}
        lines={lines}
      />
      <p>{mine.ticket.keep}</p>
      <p data-screen-only>
        <PrintButton />
      </p>
    </Section>
  );
}
