/** One question to the public contract, and in plain words why it was not answered. */

const TOWN = `query Town($town: String!, $year: Int) {
  organisation(code: $town) { name statistics(year: $year) { asOf figures { ...Shown } } }
}
fragment Shown on Figure {
  code unit value numerator denominator withheld
  definition { meaning { zh } numerator { zh } denominator { zh } }
}`;

const DAYS = `query Days($town: String!) {
  organisation(code: $town) {
    past: openDays(when: PAST, first: 20) { edges { node { ...Day } } }
    upcoming: openDays(when: UPCOMING, first: 20) { edges { node { ...Day } } }
  }
}
fragment Day on OpenDay { id date theme statistics { figures { code unit value numerator denominator withheld } } }`;

const BY_CODE = {
  KEY_REFUSED: "密钥不正确，请核对后重新输入。",
  KEY_EXPIRED: "密钥已过期，请向发放密钥的单位申请新的密钥。",
  KEY_REVOKED: "密钥已被撤销，请联系发放密钥的单位。",
  ORIGIN_REFUSED: "此密钥没有登记本页的网址，请让发放单位登记：",
  TOO_MANY_REQUESTS: "访问过于频繁，稍后会自动重试。",
};

/** `code` for the page, the message for the reader; `wait` in seconds where the server named one. */
export class Problem extends Error {
  constructor(code, message, wait) {
    super(message);
    this.code = code;
    this.wait = wait;
  }
}

async function ask({ endpoint, key }, query, variables) {
  const request = {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${key}` },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(20_000),
  };
  const answer = await fetch(endpoint, request).catch(() => unreachable(endpoint));
  const { data, errors } = await answer.json().catch(() => ({}));
  if (errors) throw problemOf(errors[0], Number(answer.headers.get("retry-after")));
  if (!data) throw new Problem("NO_ANSWER", `接口没有返回数据（HTTP ${answer.status}），请核对接口地址。`);
  if (!data.organisation) throw new Problem("NO_TOWN", "没有这个乡镇，请核对乡镇代码。");
  return data.organisation;
}

/** A browser does not tell a page why it may not read an answer: whether anybody answers at all, it can find out. */
async function unreachable(endpoint) {
  const answers = await fetch(endpoint, { mode: "no-cors", signal: AbortSignal.timeout(5_000) }).then(
    () => true,
    () => false,
  );
  if (answers)
    throw new Problem(
      "ORIGIN_UNKNOWN",
      `接口可以连接，但不许本页读取。请核对接口地址；地址无误的，请让发放密钥的单位登记本页的网址：${location.origin}`,
    );
  throw new Problem("NO_CONNECTION", "连接不上接口，请检查网络和接口地址。会自动重试。");
}

function problemOf({ message, extensions: { code } = {} }, wait) {
  const scope = /scope (\w+)/.exec(message)?.[1];
  if (scope) return new Problem(`NO_SCOPE_${scope}`, `此密钥没有 ${scope} 权限，请让发放单位加上。`);
  const told = BY_CODE[code] ?? `接口报告错误：${message}`;
  return new Problem(code, code === "ORIGIN_REFUSED" ? told + location.origin : told, wait);
}

/** The town's figures of one year, and those of its open days; a key without the scope OPEN_DAYS still shows the town's. */
export async function readFigures(settings, year) {
  const { name, statistics } = await ask(settings, TOWN, { town: settings.town, year });
  const days = await ask(settings, DAYS, { town: settings.town }).catch((problem) => {
    if (problem.code === "NO_SCOPE_OPEN_DAYS") return null;
    throw problem;
  });
  const ofYear = ({ date }) => date.startsWith(`${year}-`);
  const nodes = days ? [...days.past.edges, ...days.upcoming.edges].map(({ node }) => node).filter(ofYear) : [];
  const byDate = nodes.sort((one, other) => one.date.localeCompare(other.date));
  return { name, asOf: statistics.asOf, figures: statistics.figures, days: byDate, withDays: days !== null };
}
