import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, expect, it } from "@jest/globals";
import { isAlive } from "./alive.js";

const onLinux = process.platform === "linux" ? it : it.failing;

describe("Whether a process is alive", () => {
  it("is true of ourselves, and false of a number that nobody has", () => {
    expect(isAlive(process.pid)).toBe(true);
    expect(isAlive(2 ** 22 + 1)).toBe(false);
  });

  it("is false of nought, which a signal would take for our whole group", () => {
    expect(isAlive(0)).toBe(false);
  });

  onLinux("is false of a zombie, which still answers to signals", async () => {
    // The child ends when its parent has become a program that never collects it.
    const parent = spawn("sh", ["-c", "sleep 0.5 & echo $!; exec sleep 30"]);
    const [line] = await once(parent.stdout, "data");
    const zombie = Number(String(line));
    expect(isAlive(zombie)).toBe(true);
    for (const until = Date.now() + 4_000; isAlive(zombie) && Date.now() < until; ) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(() => process.kill(zombie, 0)).not.toThrow();
    expect(isAlive(zombie)).toBe(false);
    parent.kill("SIGKILL");
  });
});
