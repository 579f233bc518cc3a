import { type DestinationStream, type LogFn, type Logger, pino } from "pino";
import { describeFault } from "./describe-fault.js";

/** What a request is in the log: never its address, headers, body or query, which name people and carry receipt codes. */
const describeRequest = ({ id, method, routeOptions }: { id?: string; method?: string; routeOptions?: { url?: string } }) => ({
  trace: id,
  method,
  route: routeOptions?.url,
});

export const makeLog = (level: string, stream?: DestinationStream): Logger =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      // Where an error stands alone, pino would repeat its message in the line's own.
      errorKey: "fault",
      hooks: { logMethod: withoutMessage },
      serializers: { err: describeFault, req: describeRequest, res: ({ statusCode }: { statusCode: number }) => ({ statusCode }) },
    },
    ...(stream ? [stream] : []),
  );

function withoutMessage(this: Logger, args: Parameters<LogFn>, write: LogFn): void {
  const [first] = args as readonly unknown[];
  write.apply(this, first instanceof Error ? [{ err: first }, "fault"] : args);
}
