/** Tests read what a paper says; how it looks is looked at in a browser. */
export default new Proxy({}, { get: (_, name) => String(name) });
