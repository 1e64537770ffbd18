// npm start, after the build: serves the project on a free local port and prints where the demo is.
import { startDevServer } from '@web/dev-server';
import { createServer } from 'node:net';

/** True when nobody listens on this port. */
function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer().once('error', () => resolve(false)).listen(port, () => probe.close(() => resolve(true)));
  });
}

let port = 8000;
while (!(await isFree(port))) port++;
await startDevServer({ config: { rootDir: process.cwd(), port, watch: false, open: false, clearTerminalOnReload: false }, readCliArgs: false, readFileConfig: false, logStartMessage: false });
console.log(`Demo: http://localhost:${port}/demo/\nBuilder: http://localhost:${port}/dist/builder/`);

// Stopping it is no failure.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));
