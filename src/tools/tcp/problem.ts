const words: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'refused',
  ECONNRESET: 'the connection was reset',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  ENOTFOUND: 'no such name',
  EAI_AGAIN: 'the name cannot be resolved',
}

/** Returns why a connection failed, in a few words: `refused`, `no answer within 2.0 s`. */
export function connectionProblem(error: NodeJS.ErrnoException, timeoutMilliseconds: number): string {
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return `no answer within ${(timeoutMilliseconds / 1000).toFixed(1)} s`
  const code = error.code ?? error.message
  return words[code] ?? code
}
