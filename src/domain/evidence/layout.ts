/** Where a file of evidence is, and what it is there. */
export type EvidencePlace =
  | { readonly kind: 'index' | 'unknown' }
  /** A release's own manifest, or a file beside it. */
  | { readonly kind: 'manifest' | 'bundle'; readonly release: string; readonly name: string }
  | { readonly kind: 'ledger'; readonly host: string }
  | { readonly kind: 'record'; readonly host: string; readonly attempt: string; readonly part: RecordPart }
  | { readonly kind: 'snapshot' | 'head'; readonly host: string; readonly name: string }
  | { readonly kind: 'trust'; readonly name: string }

export const INDEX_FILE = 'index.json'

/** Names of the files in `trust/`: keys that were put in with the evidence, and that prove nothing by themselves. */
const trustFiles = [
  'allowed_signers',
  'revoked_keys',
  'known_hosts',
  'nix-keys',
  'trusted_root.json',
  'timestamp_certificates.pem',
] as const
export type TrustFile = (typeof trustFiles)[number]

/** What is kept of an attempt. */
export type RecordPart = 'record' | 'signature' | 'statement' | 'countersigned' | 'timestamp' | 'missingTimestamp'

const parts: Readonly<Record<string, RecordPart>> = {
  '.json': 'record',
  '.json.sig': 'signature',
  '.intoto.json': 'statement',
  '.countersigned.intoto.jsonl': 'countersigned',
  '.intoto.json.tsr': 'timestamp',
  '.intoto.json.tsr-missing.json': 'missingTimestamp',
}

/** Returns what a path below a folder of evidence is: the form that `bundle` writes. */
export function placeOf(path: string): EvidencePlace {
  if (path === INDEX_FILE) return { kind: 'index' }
  const [, release, beside] = /^(release|releases\/[^/]+)\/([^/]+)$/.exec(path) ?? []
  if (release !== undefined && beside !== undefined)
    return { kind: beside === 'manifest.json' ? 'manifest' : 'bundle', release, name: beside }
  const [, trust] = /^trust\/([^/]+)$/.exec(path) ?? []
  if (trust !== undefined && trustFiles.some((name) => name === trust)) return { kind: 'trust', name: trust }
  const [, host, rest] = /^hosts\/([^/]+)\/(.+)$/.exec(path) ?? []
  return host === undefined || rest === undefined || !isHostName(host) ? { kind: 'unknown' } : placeOfHost(host, rest)
}

function placeOfHost(host: string, rest: string): EvidencePlace {
  if (rest === 'ledger.json' || rest === 'ledger.ndjson') return { kind: 'ledger', host }
  const [, attempt, ending] = /^records\/([0-9a-f-]{36})(\.[^/]+)$/.exec(rest) ?? []
  const part = ending !== undefined && Object.hasOwn(parts, ending) ? parts[ending] : undefined
  if (attempt !== undefined && part !== undefined) return { kind: 'record', host, attempt, part }
  const [, head] = /^heads\/(head-[1-9][0-9]{0,15}-[0-9a-f]{12}\.json)$/.exec(rest) ?? []
  if (head !== undefined) return { kind: 'head', host, name: head }
  const [, name] = /^snapshots\/([^/]+\.(?:json|env))$/.exec(rest) ?? []
  return name === undefined ? { kind: 'unknown' } : { kind: 'snapshot', host, name }
}

/** Code-unit order, the same on every machine. */
export function byText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}

/** Returns the name of the file of a signed newest line, in the folder `heads` of its host. */
export function headFile({ line, digest }: { readonly line: number; readonly digest: string }): string {
  return `head-${line}-${digest.slice(0, 12)}.json`
}

/** True for a name that can be that of a folder or a file in an archive. */
export function isHostName(name: string): boolean {
  return /^[A-Za-z0-9_][A-Za-z0-9._-]{0,254}$/.test(name)
}

/**
 * Returns the attempt of which a file has the record, by its name: `host-record-ATTEMPT.json` and `record-ATTEMPT.json` as promote keeps
 * them, and `ATTEMPT.json` in a folder of evidence. Undefined for another file.
 */
export function attemptOfFile(name: string): string | undefined {
  return /^(?:(?:host-)?record-)?([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})\.json$/.exec(name)?.[1]
}

/** True for the name of a file that has a ledger. */
export function isLedgerName(name: string): boolean {
  return /^ledger.*\.(?:ndjson|json)$/.test(name)
}
