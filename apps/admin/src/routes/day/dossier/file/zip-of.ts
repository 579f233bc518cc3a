import { strToU8, zipSync } from "fflate";
import { sha256Of } from "./digest.js";

export type DossierFile = { readonly name: string; readonly text: string };

/** One archive with a manifest: whoever receives it can tell whether a file is still the one that was put in. */
export function zipOf(folder: string, files: readonly DossierFile[], about: object): Uint8Array<ArrayBuffer> {
  const packed = files.map(({ name, text }) => ({ name, bytes: strToU8(text) }));
  const listed = packed.map(({ name, bytes }) => ({ name, bytes: bytes.length, sha256: sha256Of(bytes) }));
  const manifest = strToU8(`${JSON.stringify({ ...about, files: listed }, null, 2)}\n`);
  const entries = [...packed, { name: "manifest.json", bytes: manifest }];
  return zipSync(Object.fromEntries(entries.map(({ name, bytes }) => [`${folder}/${name}`, bytes]))) as Uint8Array<ArrayBuffer>;
}
