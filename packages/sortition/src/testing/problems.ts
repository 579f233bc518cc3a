import fc from "fast-check";
import type { Applicant, Problem, Quota, Quotas } from "../problem.js";

const quota = (k: number): fc.Arbitrary<Quota> =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constant({ min: 0, max: 0 }) },
    { weight: 2, arbitrary: fc.constant({ min: 0, max: k }) },
    { weight: 6, arbitrary: fc.tuple(fc.nat(Math.ceil(k / 2)), fc.nat(k)).map(([min, more]) => ({ min, max: min + more })) },
    { weight: 1, arbitrary: fc.tuple(fc.nat(k), fc.nat(k)).map(([min, max]) => ({ min, max })) },
  );

const quotas = (k: number, features: readonly number[]): fc.Arbitrary<Quotas> =>
  fc
    .tuple(...features.map((values) => fc.array(quota(k), { minLength: values, maxLength: values })))
    .map((all) => Object.fromEntries(all.map((own, f) => [`f${f}`, Object.fromEntries(own.map((each, v) => [`v${v}`, each]))])));

const person = (features: readonly number[], households: boolean, sizes: boolean): fc.Arbitrary<Omit<Applicant, "id">> =>
  fc
    .record({
      values: fc.tuple(...features.map((values) => fc.nat(values - 1))),
      household: households ? fc.option(fc.nat(3), { nil: undefined }) : fc.constant(undefined),
      size: sizes ? fc.constantFrom(1, 1, 1, 2, 3) : fc.constant(1),
    })
    .map(({ values, household, size }) => ({
      features: Object.fromEntries(values.map((value, f) => [`f${f}`, `v${value}`])),
      ...(household === undefined ? {} : { household: `h${household}` }),
      ...(size === 1 ? {} : { size }),
    }));

type Shape = { readonly people?: number; readonly households?: boolean; readonly sizes?: boolean };

/** Small problems of every kind, lawful and not: with households, companions, quotas of nought, the wrong way round, and too tight. */
export const smallProblem = ({ people = 8, households, sizes }: Shape = {}): fc.Arbitrary<Problem> =>
  fc
    .record({
      k: fc.integer({ min: 1, max: 5 }),
      features: fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 3 }),
      households: households === undefined ? fc.boolean() : fc.constant(households),
      sizes: sizes === undefined ? fc.boolean() : fc.constant(sizes),
    })
    .chain(({ k, features, households, sizes }) =>
      fc.record({
        k: fc.constant(k),
        quotas: quotas(k, features),
        applicants: fc
          .array(person(features, households, sizes), { maxLength: people })
          .map((all) => all.map((own, at) => ({ id: `p${at}`, ...own }))),
        onePerHousehold: fc.constant(households),
      }),
    );
