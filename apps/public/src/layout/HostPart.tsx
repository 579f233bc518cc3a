/**
 * A header or footer of the portal that hosts the pages: a directive for its web server, which puts the fragment in (SSI).
 * Where none does, it is a comment, and nothing is seen.
 */
export const HostPart = ({ address }: { readonly address?: string }) =>
  address ? (
    <div
      data-host-part
      data-screen-only
      // biome-ignore lint/security/noDangerouslySetInnerHtml: React writes no comments; the address was checked when the house started
      dangerouslySetInnerHTML={{ __html: `<!--#include virtual="${address}" -->` }}
    />
  ) : null;
