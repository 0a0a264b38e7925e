import { quote } from '../errors/quote.ts'
import type { HealthKind, SingleCheck } from './health.ts'

/** A name in a check, and its path in the check. */
interface Named {
  readonly name: string
  readonly at: readonly PropertyKey[]
}

/** What a check requests of a host, and the parts of the release or the configuration that it refers to. */
export interface HealthAsks {
  /** `host:port` pairs and `unix:/path` sockets that it connects to. A host's policy lists those it allows. */
  readonly targets: readonly string[]
  /** Units whose state it reads. A host's policy lists those it allows. */
  readonly units: readonly Named[]
  /** Links of the release that it runs. A host's policy defines whether it allows that. */
  readonly programs: readonly Named[]
  /** Components of the release that it names. */
  readonly components: readonly Named[]
  /** URLs that the manifest, the record and the ledger show to everyone. */
  readonly urls: readonly Named[]
  /** Headers that it sends, which are shown to everyone as well. */
  readonly headers: readonly Named[]
}

const nothing: HealthAsks = { targets: [], units: [], programs: [], components: [], urls: [], headers: [] }

type CheckOf<Kind extends HealthKind> = Extract<SingleCheck, Readonly<Record<Kind, unknown>>>

/** Each kind of check lists all of it: no host would be asked to allow what a new kind does not list. */
const kinds: { readonly [Kind in HealthKind]: (check: CheckOf<Kind>) => HealthAsks } = {
  http: ({ http, socket, headers = {}, echo }) => ({
    ...nothing,
    targets: [socket === undefined ? targetOf(http) : unixTarget(socket)],
    components: echo === undefined ? [] : [{ name: echo, at: ['echo'] }],
    urls: [{ name: http, at: ['http'] }],
    headers: Object.keys(headers).map((name) => ({ name, at: ['headers', name] })),
  }),
  tcp: ({ tcp }) => ({ ...nothing, targets: [tcp] }),
  unix: ({ unix }) => ({ ...nothing, targets: [unixTarget(unix)] }),
  grpc: ({ grpc, socket }) => ({ ...nothing, targets: [socket === undefined ? grpc : unixTarget(socket)] }),
  unit: ({ unit }) => ({ ...nothing, units: [{ name: unit, at: ['unit'] }] }),
  exec: ({ exec }) => ({ ...nothing, programs: [{ name: exec[0], at: ['exec', 0] }] }),
}

/** Returns what a check requests. Throws for a check of an unknown kind, which must not count as one that requests nothing. */
export function asksOf(check: SingleCheck): HealthAsks {
  if ('http' in check) return kinds.http(check)
  if ('tcp' in check) return kinds.tcp(check)
  if ('unix' in check) return kinds.unix(check)
  if ('grpc' in check) return kinds.grpc(check)
  if ('unit' in check) return kinds.unit(check)
  if ('exec' in check) return kinds.exec(check)
  return unknownKind(check)
}

/** Ends a choice over all kinds: it does not compile when a kind is missing, and throws for what the schema never accepts. */
export function unknownKind(check: never): never {
  throw new Error(`The health check ${quote(check, 200)} is of a kind that this version of grind-to-prod does not know.`)
}

function targetOf(url: string): string {
  const { hostname, port, protocol } = new URL(url)
  return `${hostname}:${port || (protocol === 'https:' ? '443' : '80')}`
}

/** Names a unix socket in a host's policy, where no `host:port` begins in this way. */
function unixTarget(path: string): string {
  return `unix:${path}`
}
