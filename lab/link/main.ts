import { parseArgs } from 'node:util'
import { startLink } from './link.ts'
import { parseEndpoint, parseRate, parseRoundTrip } from './settings.ts'

// usage: node main.ts --rtt 40ms --rate 100mbit LISTEN=TARGET…
try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { rtt: { type: 'string' }, rate: { type: 'string' }, check: { type: 'boolean' } },
  })
  const line = {
    roundTripMilliseconds: parseRoundTrip(values.rtt ?? '0'),
    bytesPerSecond: values.rate === undefined ? Infinity : parseRate(values.rate),
  }
  if (!values.check) {
    for (const pair of positionals) {
      const [listen, target] = pair.split('=')
      await startLink(parseEndpoint(listen ?? ''), parseEndpoint(target ?? ''), line)
    }
    process.stdout.write('ready\n')
  }
} catch (error) {
  process.stderr.write(`lab: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 2
}
