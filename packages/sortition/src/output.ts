import { asNumber } from "./certificate.js";
import type { Infeasible, Outcome, Selected } from "./outcome.js";
import type { Problem } from "./problem.js";

/** Eight digits say all that a tolerance of the solver leaves certain. */
const shown = (value: number) => Number(value.toFixed(8));

/** What a number of the compositions stands for: people whom no rule tells apart. */
function typesOf({ applicants }: Problem, { model }: Selected) {
  return model.types.map(({ rows, n, group, size, members }) => ({
    features: Object.fromEntries(rows.map((row) => [model.rows[row]!.feature, model.rows[row]!.value])),
    n,
    size,
    ...(group < 0 ? {} : { householdClass: group }),
    people: members.map((member) => applicants[member]!.id),
  }));
}

function chancesOf({ applicants }: Problem, { model, p }: Selected) {
  const chances = new Float64Array(applicants.length);
  for (const [type, { members }] of model.types.entries()) for (const member of members) chances[member] = shown(p[type]!);
  return Object.fromEntries(applicants.map(({ id }, at) => [id, chances[at]]));
}

function feasible(problem: Problem, selected: Selected) {
  const { model, minimum, certificate, lottery, minCount, notSelectable, route, gap, warnings } = selected;
  const bound = { num: String(certificate.num), den: String(certificate.den) };
  const idsOf = (type: number) => model.types[type]!.members.map((member) => problem.applicants[member]!.id);
  return {
    feasible: true,
    probabilities: chancesOf(problem, selected),
    minimum: shown(minimum),
    bound,
    notSelectable: notSelectable.flatMap(({ type, because }) => idsOf(type).map((id) => ({ id, because }))),
    route,
    lottery: { panels: lottery.M, minimumCount: minCount, compositions: lottery.compositions, copies: lottery.copies },
    certificate: { W: certificate.W.map(String), lambda: certificate.lambda.map(String), ...bound },
    gap: { lower: shown(gap.lower), upper: shown(Math.max(gap.lower, Math.min(gap.upper, asNumber(certificate)))) },
    types: typesOf(problem, selected),
    ...(warnings.length ? { warnings } : {}),
  };
}

function infeasible({ issues, relaxations, hopeless }: Infeasible) {
  return {
    feasible: false,
    issues,
    relaxations: relaxations.map(({ cost, changes }) => ({ cost: shown(cost), changes })),
    ...(hopeless ? { note: "no change of quotas makes a panel possible" } : {}),
  };
}

/** The answer as `solve` prints it. The chances and the compositions are those of README's worked example. */
export const answerOf = (problem: Problem, outcome: Outcome) => (outcome.kind === "ok" ? feasible(problem, outcome) : infeasible(outcome));
