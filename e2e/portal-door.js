/** The same house once more, below a path of a county portal and inside its header and footer: as a second replica of it. */
export const portalDoor = (environment) => {
  const port = Number(process.env.KAIMEN_E2E_PORTAL_PORT);
  return {
    ...environment,
    port,
    base: "/zwgk/kfr",
    origin: `http://127.0.0.1:${port}`,
    portal: { ...environment.portal, includes: { header: "/common/header.html", footer: "/common/footer.html" } },
  };
};
