type Known = { readonly revokedAt?: string | null; readonly expiresAt: string };

/** Whether a key still opens anything. */
export const stateOf = ({ revokedAt, expiresAt }: Known) =>
  revokedAt ? "revoked" : Date.parse(expiresAt) <= Date.now() ? "expired" : "valid";
