/** The signals that ask us to end: from the terminal, a service manager, a cancelled job. */
const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

const works = new Set<() => void>()

/** Runs `work` when this process ends or is asked to; the process then ends as it would have. Disposing removes it. */
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
  // Without another listener, this ends us as it would have.
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
