/** Who tells us to end: the terminal, a service manager, a job that is cancelled. */
const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

const works = new Set<() => void>()

/** Does `work` when this process ends or is told to, by which it then ends as it would have. Disposing takes that back. */
export function whenWeEnd(work: () => void): Disposable {
  // One listener for all, however many programs run at a time.
  if (works.size === 0) listen()
  const own = () => work()
  works.add(own)
  return {
    [Symbol.dispose]() {
      if (works.delete(own) && works.size === 0) stopListening()
    },
  }
}

function doAll(): void {
  for (const work of works) work()
}

function end(signal: NodeJS.Signals): void {
  doAll()
  stopListening()
  // With nobody else listening, this ends us as it would have.
  process.kill(process.pid, signal)
}

function listen(): void {
  endings.forEach((ending) => process.on(ending, end))
  process.on('exit', doAll)
}

function stopListening(): void {
  endings.forEach((ending) => process.off(ending, end))
  process.off('exit', doAll)
}
