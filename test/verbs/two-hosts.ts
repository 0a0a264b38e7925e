import { readFileSync } from 'node:fs'
import type { Runner } from '#tools/run/runner'
import type { FakeHost } from './fake-host.ts'

/** A runner whose ssh reaches one of several hosts, by the address in its configuration file; the first answers all other programs. */
export function severalHosts(hosts: Readonly<Record<string, FakeHost>>): Runner {
  const hostOf = (argv: readonly string[]): FakeHost => {
    if (argv[0] !== 'ssh') return Object.values(hosts)[0]!
    const address = /^\s*HostName (\S+)$/m.exec(readFileSync(argv[argv.indexOf('-F') + 1]!, 'utf8'))?.[1] ?? ''
    const host = hosts[address]
    if (host === undefined) throw new Error(`No host was expected at ${address}.`)
    return host
  }
  return { run: (command) => hostOf(command.argv).run(command), start: (command) => hostOf(command.argv).start(command) }
}
