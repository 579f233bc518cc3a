import { GraphQLError } from "graphql";

/** Also what a caller of another town is told: whether the thing exists elsewhere is not her business. */
export class NotFound extends GraphQLError {
  constructor(kind: string, id: string) {
    super(`There is no ${kind} ${id.slice(0, 80)} here.`, { extensions: { code: "NOT_FOUND" } });
  }
}
