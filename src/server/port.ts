/** The port to listen on. Throws a sentence for anything that is no port. */
export function readPort(value: string | undefined): number {
  if (value === undefined || value === '') return 8080;
  const port = Number(value);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new Error(`PORT is "${value}"; it must be a whole number from 0 to 65535.`);
}
