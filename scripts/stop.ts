/**
 * A failure whose message tells the reader what happened and what to do next.
 * Commands print the message alone; every other error is a fault in the program and keeps its stack.
 */
export class Stop extends Error {
  override name = 'Stop';
}

/** The text of anything that was thrown. */
export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? ` (${error.cause.message || error.cause.name})` : '';
  return `${error.message}${cause}`;
}

/** Runs a command's body; a failure is printed and ends the process with exit code 1. */
export async function runCommand(body: () => Promise<void>): Promise<void> {
  try {
    await body();
  } catch (error) {
    console.error(error instanceof Stop ? `\n${error.message}` : error);
    process.exit(1);
  }
}
