import { type ChildProcess, spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';

let other: Server;
let child: ChildProcess | undefined;

beforeEach(async () => {
  other = createServer();
  await new Promise<void>((resolve) => other.listen(0, resolve));
});
afterEach(() => {
  child?.kill();
  other.close();
});

/** Starts the server on the port that another one holds; gives what it says, until it serves or ends. */
function serve(...args: string[]): Promise<{ said: string; code: number | null | undefined }> {
  const { port } = other.address() as AddressInfo;
  const started = spawn('node', ['scripts/serve.mjs', String(port), ...args]);
  child = started;
  return new Promise((resolve) => {
    let said = '';
    for (const stream of [started.stdout, started.stderr])
      stream.on('data', (text) => {
        said += text;
        if (said.includes('http://')) resolve({ said, code: undefined });
      });
    started.on('close', (code) => resolve({ said, code }));
  });
}

test('meets a port that is taken with the next free one', async () => {
  const { port } = other.address() as AddressInfo;
  const { said } = await serve('--or-next');
  expect(said).toContain(`Port ${port} is taken`);
  const served = Number(said.match(/localhost:(\d+)/)?.[1]);
  expect(served).toBeGreaterThan(port);
  expect(served).toBeLessThanOrEqual(port + 20);
});

test('stops with the remedy where a test asked for this very port', async () => {
  const { said, code } = await serve();
  expect(code).toBe(1);
  expect(said).toMatch(/Port \d+ is taken; stop what runs there/);
});
