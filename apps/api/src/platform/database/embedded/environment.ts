/** The server must not inherit a locale that this machine lacks, nor settings of another PostgreSQL. */
export const SERVER_ENVIRONMENT = { LC_ALL: "C", TZ: "UTC", PATH: "/usr/bin:/bin" };
