import { getOrderOfSiblings, insertElementMarkupAccordingToOrderOfSiblings, sanitizeTextContent } from "write-excel-file/utility";

const SHEET = "xl/worksheets/sheet{id}.xml";

/** In a page's head or foot `&` begins a field, such as `&P` for the page. */
const words = (text: string) => sanitizeTextContent(text.replaceAll("&", "&&"));

/** What every printed page bears: above, what it is and what for; below, by whom and when, and its number. */
export const pageMarks = (head: string, foot: string) => ({
  files: {
    transform: {
      [SHEET]: {
        transform: (xml: string) =>
          insertElementMarkupAccordingToOrderOfSiblings(xml, markup(head, foot), getOrderOfSiblings(SHEET, "worksheet") ?? [], "worksheet"),
      },
    },
  },
});

const markup = (head: string, foot: string) =>
  `<headerFooter><oddHeader>&amp;C${words(head)}</oddHeader><oddFooter>&amp;L${words(foot)}&amp;R&amp;P / &amp;N</oddFooter></headerFooter>`;
