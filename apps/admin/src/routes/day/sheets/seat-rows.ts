export type Seat<Person> = { readonly row: number; readonly seat: number; readonly person?: Person };

/** Front row first, from the left; the last row is filled up with empty seats. */
export function seatRows<Person>(people: readonly Person[], perRow: number): Seat<Person>[][] {
  const rows = Math.ceil(people.length / perRow);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: perRow }, (_, seat) => ({ row: row + 1, seat: seat + 1, person: people[row * perRow + seat] })),
  );
}
