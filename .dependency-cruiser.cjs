/** The suffix is the permit: what each kind of file may import. `scripts/planted.js` shows that every rule can fail. */
const api = "(^|/)apps/api/src/";
const slice = `${api}(?!platform/|migrations/|testing/)[^/]+/`;
const test = "\\.test\\.tsx?$";
const npm = "(^|/)node_modules/(?!@types/)";
const from = (kind) => ({ path: `${api}.*\\.${kind}\\.ts$`, pathNot: test });

/** Of the packages only these; `@types` come with a package, and our own workspaces have rules of their own. */
const packagesBut = (...names) => ({ path: npm, pathNot: `(^|/)node_modules/(@types/|@kaimen/|(${names.join("|")})(/|$))` });

/** Of the API's own files only those that match; a slice may always use the platform. */
const ownFilesBut = (...patterns) => ({ path: api, pathNot: [`${api}platform/`, ...patterns.map((pattern) => `${api}${pattern}`)] });

/** Where everything is put together: only the top looks down on it. */
const composition = `${api}(main|world|use-cases|context|schema|policy)\\.ts$`;

const rule = (name, comment, origin, to) => ({ name, comment, severity: "error", from: origin, to });

const packages = [
  rule("row-packages", "A row knows TypeORM and nothing else", from("row"), packagesBut("typeorm")),
  rule("repository-packages", "A repository knows TypeORM and nothing else", from("repository"), packagesBut("typeorm")),
  rule("query-packages", "A query knows TypeORM and nothing else", from("query"), packagesBut("typeorm")),
  rule("type-packages", "A type knows GraphQL and nothing else", from("type"), packagesBut("type-graphql", "graphql-scalars", "graphql")),
  rule(
    "resolver-packages",
    "A resolver knows GraphQL and nothing else",
    { path: `${slice}.*resolver\\.ts$` },
    packagesBut("type-graphql", "graphql"),
  ),
  rule("policy-packages", "A policy is a table", from("policy"), { path: npm }),
  rule(
    "act-packages",
    "An act knows the domain and the world: no framework, no database",
    {
      path: `${slice}.*\\.ts$`,
      pathNot: [test, "\\.(row|repository|query|type|policy|resolver|sql)\\.ts$", "resolver\\.ts$", `${api}reference/`],
    },
    { path: npm, pathNot: "(^|/)node_modules/(@types/|@kaimen/)", dependencyTypesNot: ["type-only"] },
  ),
];

const files = [
  rule("row-files", "A row knows rows", from("row"), { ...ownFilesBut(".*\\.row\\.ts$"), dependencyTypesNot: ["type-only"] }),
  rule("repository-files", "A repository maps rows to the domain, and knows neither screens nor acts", from("repository"), {
    path: [`${api}.*(\\.(query|type|policy)|resolver)\\.ts$`, composition],
    dependencyTypesNot: ["type-only"],
  }),
  rule("query-files", "A query reads rows, and a regulation whole; it answers in the shape of a type", from("query"), {
    path: [`${slice}.*(\\.(repository|type|policy)|resolver)\\.ts$`, composition],
    pathNot: `${api}regulations/regulations\\.repository\\.ts$`,
    dependencyTypesNot: ["type-only"],
  }),
  rule("type-files", "A type is made of types; no row or repository reaches a client", from("type"), {
    ...ownFilesBut(".*\\.type\\.ts$"),
    dependencyTypesNot: ["type-only"],
  }),
  rule(
    "resolver-files",
    "A resolver asks a query or a use case, and holds no row",
    { path: `${slice}.*resolver\\.ts$` },
    {
      path: `${api}.*\\.(row|repository)\\.ts$`,
    },
  ),
  rule("policy-files", "A policy names roles", from("policy"), ownFilesBut("(?!)")),
  rule(
    "act-files",
    "An act reaches rows through the collections of its transaction, and knows no GraphQL class but as a shape",
    { path: `${slice}.*\\.ts$`, pathNot: [test, "\\.(row|repository|query|type|policy|sql)\\.ts$", "resolver\\.ts$", `${api}reference/`] },
    { path: `${slice}.*(\\.(row|type)|resolver)\\.ts$`, dependencyTypesNot: ["type-only"] },
  ),
];

const layers = [
  rule(
    "domain-is-pure",
    "The rules import themselves, no package and nothing of Node",
    { path: "(^|/)packages/domain/src/", pathNot: ["/testing/", test] },
    {
      pathNot: "(^|/)packages/domain/src/(?!testing/)",
    },
  ),
  rule(
    "domain-tests",
    "The rules' tests know fast-check, Jest and a converter of characters, and nothing else",
    { path: "(^|/)packages/domain/src/(testing/|.*\\.test\\.ts$)" },
    {
      pathNot: [
        "(^|/)packages/domain/src/",
        "(^|/)node_modules/(fast-check|@jest/globals|@jest/|@types/|pure-rand|opencc-js)",
        "^(node:)?(crypto|fs|path|url)",
      ],
    },
  ),
  rule(
    "sortition-knows-no-open-day",
    "The fair draw is a package of its own",
    { path: "(^|/)packages/sortition/" },
    {
      path: "(^|/)(packages|node_modules/@kaimen)/(domain|schema)/|(^|/)apps/",
    },
  ),
  rule(
    "checked-without-a-solver",
    "Whoever checks a draw needs no solver, no server and nothing of Node: the checker runs in a browser",
    { path: "(^|/)packages/sortition/src/(verify|draw/[^/]+|audit|certificate|reserves|type-model)\\.ts$", pathNot: test },
    {
      pathNot: [
        "(^|/)packages/sortition/src/(verify|draw/[^/]+|audit|certificate|reserves|type-model)\\.ts$",
        "(^|/)node_modules/@noble/hashes/",
      ],
    },
  ),
  rule(
    "domain-knows-no-draw",
    "The rules do not know how a lot is drawn fairly",
    { path: "(^|/)packages/domain/" },
    { path: "(packages|@kaimen)/sortition" },
  ),
  rule(
    "only-the-check-in-a-browser",
    "The public site may check a draw, never make one",
    { path: "(^|/)apps/public/" },
    {
      path: "(packages|@kaimen)/sortition",
      pathNot: "sortition/(src/|dist/)?verify",
    },
  ),
  rule("apps-apart", "No app imports another", { path: "(^|/)apps/([^/]+)/" }, { path: "(^|/)apps/", pathNot: "(^|/)apps/$2/" }),
  rule(
    "papers-are-handed-what-they-show",
    "A paper knows React and the rules: no query, no router, no widget",
    { path: "(^|/)packages/papers/src/", pathNot: test },
    { path: [npm, "(^|/)packages/"], pathNot: "(^|/)node_modules/(react|@types)/|(packages|@kaimen)/(papers|domain)/" },
  ),
  rule(
    "papers-for-the-sites",
    "Only the two sites draw papers",
    { path: "(^|/)(apps|packages)/", pathNot: "(^|/)(apps/(public|admin)|packages/papers)/" },
    { path: "(packages|@kaimen)/papers" },
  ),
  rule("packages-below-apps", "A package knows no app", { path: "(^|/)packages/" }, { path: "(^|/)apps/" }),
  rule(
    "platform-knows-no-slice",
    "What every slice stands on knows none of them",
    {
      path: `${api}platform/`,
      pathNot: [`${api}platform/(boot|demo)/`, test],
    },
    { path: slice, dependencyTypesNot: ["type-only"] },
  ),
  rule(
    "http-at-the-door",
    "Only the platform knows of HTTP",
    { path: slice, pathNot: test },
    { path: `${npm}(fastify|@fastify|@apollo|@as-integrations)(/|$)` },
  ),
  rule(
    "testing-in-tests",
    "What helps tests is not shipped",
    { path: `${api}`, pathNot: [`${api}testing/`, test] },
    { path: `${api}testing/` },
  ),
  rule(
    "ui-knows-no-query",
    "A piece of the interface is handed what it shows",
    { path: "(^|/)apps/(public|admin)/src/ui/", pathNot: test },
    {
      path: ["(^|/)apps/[^/]+/src/(gql|routes)(/|$)", "(^|/)gql(/|$)", `${npm}@apollo(/|$)`],
      dependencyTypesNot: ["type-only"],
    },
  ),
  rule(
    "resolved",
    "What is not found cannot be judged",
    { pathNot: "/src/gql/" },
    { couldNotResolve: true, pathNot: "(^|/)gql(/|$)|^virtual:" },
  ),
  rule(
    "no-cycle",
    "A circle has no beginning to read it from",
    { pathNot: "\\.row\\.ts$" },
    {
      circular: true,
      viaOnly: { dependencyTypesNot: ["type-only"], pathNot: "\\.row\\.ts$" },
    },
  ),
];

module.exports = {
  forbidden: [...packages, ...files, ...layers],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: require("node:path").join(__dirname, "tsconfig.base.json") },
    doNotFollow: { path: ["node_modules", "/dist/"] },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["types", "import", "node", "default"],
      mainFields: ["types", "main"],
    },
  },
};
