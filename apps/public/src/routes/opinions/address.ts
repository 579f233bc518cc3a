/** Where one opinion is read: the list comes in pages, so the address opens the one that begins just before it, at its `before`. */
export const addressOfOpinion = (list: string, receiptNumber: string | null, before?: string): string =>
  `${list}${before ? `?${new URLSearchParams({ after: before, page: "2" })}` : ""}${receiptNumber ? `#o${receiptNumber}` : ""}`;
