import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from "graphql";
import { coordinatesOf } from "./platform/policy/coordinates.js";
import { enforce } from "./platform/policy/enforce.js";
import { anyone } from "./platform/policy/rule.js";
import { adminPolicy, publicPolicy } from "./policy.js";
import { printContract } from "./print-contract.js";
import { buildAdminSchema, buildPublicSchema } from "./schema.js";

/** Plain CRUD is allowed for dull reference data, by name. */
const reference = ["createUnit", "createVenue", "updateUnit", "updateVenue"];

const contracts = [
  { name: "public", build: buildPublicSchema, policy: publicPolicy },
  { name: "admin", build: buildAdminSchema, policy: adminPolicy },
] as const;

const mutations = (schema: GraphQLSchema) => Object.keys(schema.getMutationType()?.getFields() ?? {});

const described = (schema: GraphQLSchema) =>
  Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith("__") && !["Query", "Mutation", "String", "Int", "Float", "Boolean", "ID"].includes(name))
    .flatMap((type) => [
      { name: type.name, description: type.description },
      ...(isObjectType(type) || isInterfaceType(type)
        ? Object.values(type.getFields()).flatMap((field) => [
            { name: `${type.name}.${field.name}`, description: field.description },
            ...field.args.map((arg) => ({ name: `${type.name}.${field.name}(${arg.name})`, description: arg.description })),
          ])
        : []),
      ...(isInputObjectType(type)
        ? Object.values(type.getFields()).map((field) => ({ name: `${type.name}.${field.name}`, description: field.description }))
        : []),
    ]);

describe.each(contracts)("The $name contract", ({ name, build, policy }) => {
  const schema = build();

  it("is served as published, to the letter", () => {
    const published = new URL(`../../../packages/schema/${name}.graphql`, import.meta.url);
    expect(printContract(schema)).toBe(readFileSync(published, "utf8"));
  });

  it("names each mutation after an act", () => {
    expect(
      mutations(schema)
        .filter((act) => /^(create|update|delete|set|save|edit)(?=[A-Z])/.test(act))
        .sort(),
    ).toEqual(reference.filter((act) => mutations(schema).includes(act)));
  });

  it("has no coordinate without a rule, and no rule without a coordinate", () => {
    expect(Object.keys(policy).sort()).toEqual(coordinatesOf(schema).map((coordinate) => coordinate.name));
  });

  it("refuses to start when one rule is missing or one too many", () => {
    const { "Query.organisation": _, ...holed } = policy;
    expect(() => enforce(build(), holed)).toThrow("Without a rule: Query.organisation");
    expect(() => enforce(build(), { ...policy, "Query.gone": anyone })).toThrow("Unknown: Query.gone");
  });

  it("explains every type, field and argument to the stranger who builds on it", () => {
    expect(described(schema).filter(({ description }) => !description)).toEqual([]);
  });

  it("publishes every enum value as it is written in the domain", () => {
    const enums = Object.values(schema.getTypeMap()).filter((type) => isEnumType(type) && !type.name.startsWith("__"));
    const values = enums.flatMap((type) => (isEnumType(type) ? type.getValues() : []));
    expect(values.filter(({ name: key, value }) => key !== value)).toEqual([]);
  });
});

describe("The two contracts", () => {
  it("are the same whichever is built first, so that no class of one leaks into the other", () => {
    const admin = printContract(buildAdminSchema());
    const other = printContract(buildPublicSchema());
    expect(printContract(buildAdminSchema())).toBe(admin);
    expect(printContract(buildPublicSchema())).toBe(other);
  });
});
