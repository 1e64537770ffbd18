// Compiles sources and tests into .build, where the tests run from.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';

rmSync('.build', { recursive: true, force: true });
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tests/tsconfig.json'], { stdio: 'inherit' });
