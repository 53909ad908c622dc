// Plain JavaScript for Node 20 without dependencies: it runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const oldestNode = 20;

/**
 * Installs the dependencies that package-lock.json names, when they are not there or not those.
 * @param {string} root folder with package.json
 * @param {Record<string, string | undefined>} env environment variables, with those that npm sets for its scripts
 * @returns {Promise<string>} path of the Node executable that the project runs on
 * @throws {Error} with a message for the reader
 */
export async function setUp(root, env = process.env) {
  if (Number.parseInt(process.versions.node, 10) < oldestNode)
    throw new Error(`Node ${oldestNode} or later is needed; this is ${process.versions.node}.`);
  const stampFile = path.join(root, 'node_modules', '.trygg-stamp');
  const stamp = installStamp(root);
  const node = projectNode(root);
  if (readOrEmpty(stampFile) === stamp && existsSync(node)) return node;

  console.log('Installing dependencies (npm ci); this can take a minute …');
  const started = Date.now();
  const code = await npmCi(root, env);
  if (code !== 0) throw new Error(`npm ci failed (exit code ${code}). What it said stands above.`);
  checkNode(root, node);
  writeFileSync(stampFile, stamp);
  console.log(`Dependencies installed in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
  return node;
}

/** The version of Node that the project runs on: that of its dependency "node". */
export function wantedNodeVersion(root) {
  const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
  return lock.packages['node_modules/node'].version;
}

function installStamp(root) {
  const lock = readFileSync(path.join(root, 'package-lock.json'));
  return `${createHash('sha256').update(lock).digest('hex')} ${process.platform}-${process.arch}\n`;
}

function projectNode(root) {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  return path.join(root, 'node_modules', 'node', 'bin', name);
}

function readOrEmpty(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/**
 * Runs npm on a Node outside node_modules, as npm ci begins by removing that folder.
 * Log level "error" leaves out warnings that packages want a newer Node than the one that starts npm.
 */
function npmCi(root, env) {
  const modules = path.join(root, 'node_modules') + path.sep;
  const outside = (file) => Boolean(file) && existsSync(file) && !path.resolve(file).startsWith(modules);
  const node = [env.npm_node_execpath, process.execPath].find(outside);
  const npm = env.npm_execpath;
  const args = ['ci', '--loglevel=error', '--no-fund', '--no-audit'];
  const PATH = (env.PATH ?? '')
    .split(path.delimiter)
    .filter((folder) => !`${path.resolve(folder)}${path.sep}`.startsWith(modules))
    .join(path.delimiter);
  const options = { cwd: root, stdio: 'inherit', env: { ...env, PATH } };
  const child =
    node && npm?.endsWith('.js') && outside(npm)
      ? spawn(node, [npm, ...args], options)
      : spawn('npm', args, { ...options, shell: process.platform === 'win32' });
  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new Error(`npm cannot be started: ${error.message}`)));
    child.once('exit', (code, signal) => resolve(code ?? signal));
  });
}

function checkNode(root, node) {
  const wanted = wantedNodeVersion(root);
  const said = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout?.trim();
  if (said === `v${wanted}`) return;
  throw new Error(
    `npm ci did not put Node ${wanted} in place (${node}). It comes by an install script of the package "node":\n` +
      'check that your npm does not forbid install scripts (npm config get ignore-scripts), then try again.',
  );
}
