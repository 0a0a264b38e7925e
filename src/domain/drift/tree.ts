import { isUnreadable } from '../snapshot/unreadable.ts'
import type { LedgerSnapshot, LoginsSnapshot, Reading, Snapshot, Unreadable, UnitSnapshot } from '../snapshot/schema.ts'
import type { FieldPath } from './field.ts'

/** The value of one field. */
type FieldValue = string | number | boolean | null | readonly string[] | Unreadable

/**
 * A snapshot's fields, or those of it that a manifest determines. Keys never collide with Object.prototype: nothing but own keys is read.
 */
export interface Tree {
  readonly [key: string]: Node
}
export type Node = FieldValue | Tree

/**
 * Converts a snapshot into fields that can be compared with those of another host: lists whose entries have names become mappings by these
 * names, and a listening address of the host itself loses its value.
 */
export function treeOf({ units, trust, logins, foreignUnits, releases, shared = {}, ...snapshot }: Snapshot): Tree {
  return {
    ...snapshot,
    shared,
    releases: { ...releases, ledger: ledgerTree(releases.ledger) },
    units: isUnreadable(units) ? units : mapValues(units, unitTree),
    trust: { ...trust, deployKeys: loginFiles(trust.deployKeys) },
    logins: { superusers: named(logins.superusers), keys: loginFiles(logins.keys) },
    foreignUnits: mapValues(foreignUnits, named),
  }
}

function ledgerTree(ledger: Reading<LedgerSnapshot>): Node {
  if (isUnreadable(ledger)) return ledger
  const { contradictedBy, recorded = [], ...known } = ledger
  return contradictedBy === undefined ? known : { ...known, contradictedBy, recorded: recorded.map((release) => release ?? 'none') }
}

/** The keys of a file are one field, so that what is found of a file shows them all. */
function loginFiles(files: LoginsSnapshot['keys']): Node {
  if (isUnreadable(files)) return files
  return mapValues(files, (file) =>
    isUnreadable(file) ? file : { digest: file.digest, keys: Object.entries(file.keys).map(loginKey).toSorted() },
  )
}

function loginKey([fingerprint, { options }]: [string, { readonly options: readonly string[] }]): string {
  return options.length === 0 ? fingerprint : `${fingerprint} (${options.join(', ')})`
}

/** Converts names to fields, so that each can differ, and be declared, separately. */
function named(names: Reading<readonly string[]>): Node {
  return isUnreadable(names) ? names : Object.fromEntries(names.map((name) => [name, true]))
}

function unitTree({ dropIns, sockets, ...unit }: UnitSnapshot): Tree {
  return {
    ...unit,
    dropIns: Object.fromEntries(dropIns.map(({ path, digest }) => [path, { digest }])),
    sockets: isUnreadable(sockets) ? sockets : [...new Set(sockets.map(listeningPlace))].toSorted(),
  }
}

const everyHostHas = /^(?:127\.[0-9.]+|\[?::1\]?|0\.0\.0\.0|\[?::\]?|\*)$/

function listeningPlace({ address, port }: { address: string; port: number }): string {
  return `${everyHostHas.test(address) ? address : 'an address of its own'}, port ${port}`
}

function mapValues<From, To>(record: Readonly<Record<string, From>>, change: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))
}

/** True for a node that has fields below it. */
export function isTree(node: Node | undefined): node is Tree {
  return typeof node === 'object' && node !== null && !Array.isArray(node) && !isUnreadable(node)
}

/** Returns the node at a path; undefined where there is none. */
export function nodeAt(tree: Tree, path: FieldPath): Node | undefined {
  return path.reduce<Node | undefined>(below, tree)
}

/** Returns the value below a key of the node itself, not of its prototype. */
export function below(node: Node | undefined, key: string): Node | undefined {
  if (!isTree(node)) return undefined
  const tree: Tree = node
  return Object.hasOwn(tree, key) ? tree[key] : undefined
}
