import { quoteUnlessName } from '../errors/quote.ts'
import { explainedText } from '../errors/error-lines.ts'
import type { StatusResult } from '../protocol/status.ts'
import { agoOf } from './age.ts'
import { alignColumns } from './columns.ts'
import { openEmergencyCell } from './emergency-words.ts'
import { commitWords, shortId, type Around } from './release-name.ts'
import { busyWords, sourceOf, statusWarnings, unitsWords, type StatusView } from './status-lines.ts'

/** A host of the configuration, with its status, or why it has none. */
export type AskedHost =
  | { readonly host: string; readonly status: StatusResult }
  | { readonly host: string; readonly error: { readonly code: string; readonly message: string; readonly hint?: string } }

/** A row of the table: its name, and its cell for a host; undefined where it has nothing to show for it. */
interface Row {
  readonly name: string
  readonly cell: (status: StatusResult, around: Around) => string | undefined
}

const rows: readonly Row[] = [
  { name: 'role', cell: ({ role }) => role ?? undefined },
  { name: 'release', cell: ({ currentRelease }) => (currentRelease === null ? 'none' : shortId(currentRelease)) },
  {
    name: 'commit',
    cell: (status, around) => {
      const source = sourceOf(status, status.currentRelease)
      return source === undefined ? undefined : commitWords(source, around)
    },
  },
  {
    name: 'released',
    cell: ({ currentSince, ledger }, { now }) => {
      if (ledger?.contradicted !== undefined) return 'NOT BY THE LEDGER'
      return currentSince === undefined ? undefined : sinceWords(currentSince, now)
    },
  },
  {
    name: 'health',
    cell: ({ health }) => (health === undefined ? undefined : health.healthy ? 'healthy' : `NOT HEALTHY: ${health.reason}`),
  },
  { name: 'units', cell: unitsWords },
  { name: 'busy', cell: busyWords },
  { name: 'awaiting', cell: ({ awaiting }) => (awaiting === undefined ? undefined : `confirmation until ${awaiting.deadline}`) },
  { name: 'emergency', cell: ({ emergencies }) => (emergencies === undefined ? undefined : openEmergencyCell(emergencies)) },
  { name: 'ledger', cell: ({ ledger }) => (ledger?.compared === false ? 'not compared' : undefined) },
  {
    name: 'last attempt',
    cell: ({ lastRecord }, { now }) =>
      lastRecord === null
        ? undefined
        : `${lastRecord.verdict} ${now === undefined ? lastRecord.finishedAt : agoOf(lastRecord.finishedAt, now)}`,
  },
  { name: 'agent', cell: ({ agentVersion }) => agentVersion },
]

function sinceWords({ at, verb, actor }: NonNullable<StatusResult['currentSince']>, now: number | undefined): string {
  return `${now === undefined ? at : agoOf(at, now)} by ${quoteUnlessName(actor.name)}${verb === 'rollback' ? ' (rollback)' : ''}`
}

/** The widest cell but for the last column; what is longer is below the table. */
const CELL = 40

/** Formats the state of several hosts side by side: a column for each; below it what has no room there. */
export function statusTable(hosts: readonly AskedHost[], around: StatusView): string[] {
  const cells = rows.map(({ name, cell }) => ({
    name,
    cells: hosts.map((host) => ('error' in host ? undefined : cell(host.status, around))),
  }))
  const shown = cells.filter((row) => row.cells.some((text) => text !== undefined))
  const table = alignColumns([
    ['', ...hosts.map(({ host }) => host)],
    ...shown.map((row) => [row.name, ...row.cells.map((text, index) => cut(text ?? absent(hosts[index]!)))]),
  ])
  return [
    ...table.split('\n').flatMap((line) => (line.trim() === '' ? [] : line.trimEnd())),
    ...hosts.flatMap((host) => ('error' in host ? [`${host.host}: ${explainedText(host.error)}`] : [])),
    ...shown.flatMap((row) =>
      row.cells.flatMap((text, index) => (text !== undefined && text.length > CELL ? [`${hosts[index]!.host}, ${row.name}: ${text}`] : [])),
    ),
    ...hosts.flatMap((host) =>
      'error' in host ? [] : statusWarnings(host.status, host.host, around).map((warning) => `${host.host}: warning: ${warning}`),
    ),
  ]
}

function absent(host: AskedHost): string {
  return 'error' in host ? 'unknown' : '-'
}

function cut(text: string): string {
  return text.length <= CELL ? text : `${text.slice(0, CELL - 1)}…`
}
