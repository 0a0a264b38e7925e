/** The delay and the rate of a line. A rate of Infinity means no limit. */
export interface Line {
  readonly roundTripMilliseconds: number
  readonly bytesPerSecond: number
}

export interface Endpoint {
  readonly host: string
  readonly port: number
}

const MILLISECONDS_IN = new Map([
  ['ms', 1],
  ['s', 1000],
])
const BITS_IN = new Map([
  ['kbit', 1e3],
  ['mbit', 1e6],
  ['gbit', 1e9],
])

/** `40ms`, `1.5s`, or `0`. */
export function parseRoundTrip(text: string): number {
  if (text === '0') return 0
  const match = /^(\d{1,6}(?:\.\d{1,3})?)(ms|s)$/.exec(text)
  if (!match) throw new RangeError(`--rtt takes a time such as 40ms or 1.5s, not ${JSON.stringify(text)}.`)
  return Number(match[1]) * MILLISECONDS_IN.get(match[2]!)!
}

/** `100mbit`, in bytes per second. */
export function parseRate(text: string): number {
  const match = /^(\d{1,6}(?:\.\d{1,3})?)(kbit|mbit|gbit)$/.exec(text)
  const bits = match ? Number(match[1]) * BITS_IN.get(match[2]!)! : 0
  if (bits < 8) throw new RangeError(`--rate takes a rate such as 100mbit, 512kbit or 1gbit, not ${JSON.stringify(text)}.`)
  return bits / 8
}

/** `10.77.0.3:22`. */
export function parseEndpoint(text: string): Endpoint {
  const match = /^(\d{1,3}(?:\.\d{1,3}){3}):(\d{1,5})$/.exec(text)
  if (!match) throw new RangeError(`An endpoint is an address and a port such as 10.77.0.3:22, not ${JSON.stringify(text)}.`)
  return { host: match[1]!, port: Number(match[2]) }
}
