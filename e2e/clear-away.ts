import { rmSync } from "node:fs";

/** The data of the run is invented, and nobody needs it afterwards. */
export default function clearAway(): void {
  if (process.env.KAIMEN_E2E_DATA) rmSync(process.env.KAIMEN_E2E_DATA, { recursive: true, force: true });
}
