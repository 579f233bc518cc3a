import { createServer } from "node:net";

const told = (port: number, { code, message }: NodeJS.ErrnoException) =>
  code === "EADDRINUSE"
    ? `Port ${port} is taken by another program, or Kaimen is running already. Stop it, or choose another port: PORT=${port + 1} npm start`
    : code === "EACCES"
      ? `Port ${port} is not open to this account. Choose one above 1023: PORT=4000 npm start`
      : `Port ${port} cannot be used: ${message}`;

/** Asked before the long work, on every address: to be told after two minutes that the port was taken all along is no fun. */
export const requireFreePort = (port: number) =>
  new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error) => reject(new Error(told(port, error), { cause: error })));
    probe.listen(port, () => probe.close(() => resolve()));
  });
