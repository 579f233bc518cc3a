/** What only programs read. A block of data is never run, so that no content policy has to allow it; no text inside can close it. */
export const DataBlock = ({ data }: { readonly data: unknown }) => (
  <script type="application/ld+json">{JSON.stringify(data).replaceAll("<", "\\u003c")}</script>
);
