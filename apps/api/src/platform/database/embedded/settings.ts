/** Reachable from this machine only, and silent about what it is asked. */
const always = (port: number) => ({
  port: String(port),
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  timezone: "UTC",
  log_timezone: "UTC",
  log_min_error_statement: "panic",
  log_min_messages: "warning",
  jit: "off",
});

/** A test's data is thrown away, so nothing waits for the disk, and many suites share one server. */
const FORGETFUL = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  wal_level: "minimal",
  max_wal_senders: "0",
  max_connections: "300",
  autovacuum: "off",
};

export const settings = (port: number, durable: boolean): string[] =>
  Object.entries({ ...always(port), ...(durable ? {} : FORGETFUL) }).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
