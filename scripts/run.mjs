// Usage: node scripts/run.mjs <command> [arguments]
// Installs the dependencies when needed, then runs scripts/<command>.ts on the project's own Node.
// Plain JavaScript for Node 20, so that any supported Node can start it.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setUp, wantedNodeVersion } from './set-up.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const [command, ...args] = process.argv.slice(2);
const script = path.join(root, 'scripts', `${command}.ts`);

const projectNode = await setUp(root).catch((error) => {
  console.error(`\n${error.message}`);
  process.exit(1);
});
const major = (version) => Number.parseInt(version, 10);
if (major(process.versions.node) === major(wantedNodeVersion(root))) {
  process.argv.splice(1, 2, script);
  whenNpmEnds(() => process.kill(process.pid, 'SIGTERM'));
  await import(pathToFileURL(script).href);
} else {
  handOver(projectNode);
}

/** Runs the script in a child that shares this terminal, passes signals on, and ends as the child ends. */
function handOver(node) {
  const child = spawn(node, [script, ...args], { stdio: 'inherit' });
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, () => child.kill(signal));
  whenNpmEnds(() => child.kill('SIGTERM'));
  child.once('error', (error) => {
    console.error(`\n${node} cannot be started: ${error.message}`);
    process.exitCode = 1;
  });
  child.once('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}

/**
 * Calls back when the shell that npm runs its scripts in is gone: npm passes a SIGTERM on to that shell alone, and some
 * shells then end without their child.
 */
function whenNpmEnds(callback) {
  if (!process.env.npm_lifecycle_event) return;
  const shell = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(timer);
    callback();
  }, 250);
  timer.unref();
}
