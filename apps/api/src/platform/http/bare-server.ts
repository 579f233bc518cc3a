import fastify, { type FastifyInstance, LogController } from "fastify";
import { answer } from "../errors/answer-errors.js";
import { requestLimits } from "../limits/limits.js";
import { newTrace } from "../logging/trace.js";
import type { Parts } from "./parts.js";
import { refuseBytes } from "./refuse-bytes.js";

/** Fastify with every limit set: most of them are unlimited unless told. */
export const bareServer = ({ log, serving: { trustProxy } }: Pick<Parts, "log" | "serving">): FastifyInstance =>
  fastify({
    loggerInstance: log,
    genReqId: newTrace,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: "trace" }),
    trustProxy: trustProxy === undefined ? false : [...[trustProxy].flat()],
    bodyLimit: requestLimits.bodyBytes,
    requestTimeout: requestLimits.receiveMs,
    handlerTimeout: requestLimits.answerMs,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: requestLimits.urlCharacters, ignoreTrailingSlash: false },
    http: { maxHeaderSize: requestLimits.headerBytes },
    clientErrorHandler: refuseBytes,
    frameworkErrors: (error, request, reply) => void answer(error, request, reply as never),
  }) as unknown as FastifyInstance;
