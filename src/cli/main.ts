#!/usr/bin/env node
/**
 * The command line: which command, its arguments, its exit code. Faults of ours end in one line, never in a stack trace.
 */
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { check } from './check.js';
import { helpOf, readArguments, UsageError, wrapped, type Command } from './command.js';
import { convert } from './convert.js';
import { html } from './html.js';
import { init } from './init.js';
import { InputError } from './input.js';
import { addLanguages } from './languages.js';
import { harmless, processTerminal, type Terminal } from './terminal.js';
import { zones } from './zones.js';

// A command is over before code that the engine optimises would pay: making it took half of all CPU. What runs for seconds still gets there.
setFlagsFromString('--interrupt-budget=1000000');

const COMMANDS: readonly Command[] = [check, convert, zones, html, init];

/** The version of the package. */
const VERSION = '__VERSION__';

const HELP = [
  'ml-da-event: programmes of scientific events, checked and converted', '',
  'Commands:', ...COMMANDS.map(({ name, files, about }) => `  ${name} ${files}\n${wrapped(about.split('\n', 1)[0] ?? '', '      ')}`), '',
  'ml-da-event COMMAND --help (or -h) shows options and examples.', 'ml-da-event --version shows the version.', 'FILE may be - for standard input.', '',
].join('\n');

const isHelp = (word: string): boolean => word === '--help' || word === '-h';

async function run([name, ...rest]: readonly string[], terminal: Terminal): Promise<number> {
  if (name === undefined || isHelp(name) || name === 'help') {
    terminal[name === undefined ? 'err' : 'out'](HELP);
    return name === undefined ? 2 : 0;
  }
  if (name === '--version') {
    terminal.out(`${VERSION}\n`);
    return 0;
  }
  const command = COMMANDS.find((one) => one.name === name);
  if (!command) throw new UsageError(`"${name}" is no command: ${COMMANDS.map((one) => one.name).join(', ')}`);
  if (rest.some(isHelp)) {
    terminal.out(helpOf(command));
    return 0;
  }
  return await command.run(readArguments(command, rest), terminal);
}

addLanguages();
const terminal = processTerminal(process);
// Whoever reads the output may stop: "| head" is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));
try {
  process.exitCode = await run(process.argv.slice(2), terminal);
} catch (error) {
  const message = harmless((error as Error).message);
  terminal.err(error instanceof UsageError ? `${message}\nml-da-event --help shows what can be done.\n` : error instanceof InputError ? `${message}\n` : `ml-da-event: ${message}\n`);
  process.exitCode = 2;
}
