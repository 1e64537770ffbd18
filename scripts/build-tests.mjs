// Compiles sources and tests into .build, where the tests run from.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';

// Not all of it: the command line's own modules are there too, from the build, which may run at the same time.
for (const folder of ['src', 'tests']) rmSync(`.build/${folder}`, { recursive: true, force: true });
execFileSync(process.execPath, ['node_modules/typescript-7/bin/tsc', '-p', 'tests/tsconfig.json'], { stdio: 'inherit' });
