/** Hands a file to the browser, which asks where to put it. */
export function saveFile(name: string, bytes: Uint8Array<ArrayBuffer>, type: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  // The download has begun by then; an address that is kept would keep the file.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
