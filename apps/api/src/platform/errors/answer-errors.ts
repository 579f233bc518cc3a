import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { Told } from "./told.js";

/** Sentences for what goes wrong before a document is even read; anything else of class 4xx is only called bad. */
const sentences: Readonly<Record<string, string>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: "The body is not JSON.",
  FST_ERR_CTP_EMPTY_JSON_BODY: "The body is empty.",
  FST_ERR_CTP_BODY_TOO_LARGE: "The body is too large.",
  FST_ERR_CTP_INVALID_MEDIA_TYPE: "This content type is not taken; send application/json.",
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: "The body does not have the length that was announced.",
  FST_ERR_HANDLER_TIMEOUT: "The answer took too long.",
  FST_ERR_BAD_URL: "The address is not valid.",
  FST_ERR_ASYNC_CONSTRAINT: "The address is not valid.",
};

/** Every error of the server in one shape, GraphQL's, with a trace number and nothing of the input in it. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => answer(error, request, reply));
  app.setNotFoundHandler((request, reply) => send(request, reply, 404, "There is nothing at this address.", "NOT_FOUND"));
}

export function answer(error: FastifyError | Told, request: FastifyRequest, reply: FastifyReply) {
  if (error instanceof Told) {
    for (const [name, value] of error.headers) reply.header(name, value);
    return send(request, reply, error.status, error.message, String(error.extensions.code));
  }
  const status = error.statusCode && error.statusCode >= 400 ? error.statusCode : 500;
  const sentence = sentences[error.code];
  if (status >= 500) request.log.error({ err: error }, "fault");
  if (status >= 500) return send(request, reply, status, sentence ?? "Something went wrong on our side.", "INTERNAL_SERVER_ERROR");
  return send(request, reply, status, sentence ?? "The request is not valid.", "BAD_REQUEST");
}

const send = (request: FastifyRequest, reply: FastifyReply, status: number, message: string, code: string) =>
  reply
    .code(status)
    .type("application/json; charset=utf-8")
    .send({ errors: [{ message, extensions: { code, trace: request.id } }] });
