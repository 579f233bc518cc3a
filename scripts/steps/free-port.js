import { createServer } from "node:net";

/** Before the long work. The program asks again for itself, since it can also be started without this script. */
export const requireFreePort = (port) =>
  new Promise((resolve, reject) => {
    if (!(port >= 0 && port <= 65_535)) return resolve();
    const probe = createServer();
    probe.once("error", ({ code, message }) => reject(new Error(`Port ${port} ${told(port, code) ?? `cannot be used: ${message}`}`)));
    probe.listen(port, () => probe.close(resolve));
  });

const told = (port, code) =>
  ({
    EADDRINUSE: `is taken by another program, or Kaimen is running already. Stop it, or choose another port: PORT=${port + 1} npm start`,
    EACCES: "is not open to this account. Choose one above 1023: PORT=4000 npm start",
  })[code];
