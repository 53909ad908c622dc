import { createServer } from 'node:net';
import { Stop } from '../stop.ts';

/** @throws Stop in one line when something already listens there, or the address is not this machine's */
export async function checkPort(name: string, host: string, port: number): Promise<void> {
  const problem = await tryToListen(host, port);
  if (!problem) return;
  if (problem === 'EADDRINUSE')
    throw new Stop(
      `Port ${port} is taken by another program. End it, or choose another port: ${name}=${port + 1} npm start`,
    );
  if (problem === 'EACCES')
    throw new Stop(`Port ${port} may not be used by this user. Choose another with ${name}.`);
  throw new Stop(`Cannot listen on ${host}:${port} (${problem}).`);
}

function tryToListen(host: string, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}
