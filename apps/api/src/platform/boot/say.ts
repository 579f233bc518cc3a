/** A line for whoever started the program, as opposed to the log. */
export type Say = (line: string) => void;

export const say: Say = (line) => void process.stdout.write(`${line}\n`);
