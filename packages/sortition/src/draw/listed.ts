/** Who stands in the list of a draw: an opaque leaf, the type, and the household's tag where households bind. */
export type Listed = { readonly leaf: Uint8Array; readonly type: number; readonly household?: string };
