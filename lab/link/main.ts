import { parseArgs } from 'node:util'
import { startLink, type Link } from './link.ts'
import { parseEndpoint, parseRate, parseRoundTrip } from './settings.ts'
import { answerTraffic } from './traffic-socket.ts'

// usage: node main.ts --rtt 40ms --rate 100mbit [--status SOCKET] NAME=LISTEN=TARGET…
try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { rtt: { type: 'string' }, rate: { type: 'string' }, status: { type: 'string' }, check: { type: 'boolean' } },
  })
  const line = {
    roundTripMilliseconds: parseRoundTrip(values.rtt ?? '0'),
    bytesPerSecond: values.rate === undefined ? Infinity : parseRate(values.rate),
  }
  if (!values.check) {
    const links = new Map<string, Link>()
    for (const pair of positionals) {
      const [name, listen, target] = pair.split('=')
      links.set(name ?? '', await startLink(parseEndpoint(listen ?? ''), parseEndpoint(target ?? ''), line))
    }
    if (values.status !== undefined) await answerTraffic(values.status, links)
    process.stdout.write('ready\n')
  }
} catch (error) {
  process.stderr.write(`lab: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 2
}
