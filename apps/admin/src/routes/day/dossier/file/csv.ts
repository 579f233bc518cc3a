/** What a spreadsheet would take for a formula is a text, whoever typed it. */
const harmless = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
const cell = (value: unknown) => `"${harmless(String(value ?? "")).replaceAll('"', '""')}"`;

/** A table that every spreadsheet opens with its Chinese whole: UTF-8 with its mark, quoted, lines ended as RFC 4180 has it. */
export const csv = (head: readonly string[], rows: readonly (readonly unknown[])[]): string =>
  `\ufeff${[head, ...rows].map((row) => row.map(cell).join()).join("\r\n")}\r\n`;
