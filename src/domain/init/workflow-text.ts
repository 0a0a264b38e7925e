import { isScalar, parseDocument, type Document } from 'yaml'

/** Where the reusable workflows are: a repository on GitHub, at one commit. */
export interface ToolHome {
  /** `owner/name`. */
  readonly repository: string
  /** 40 hexadecimal digits. */
  readonly commit: string
}

/** What the workflows of an application name. */
export interface WorkflowNames {
  readonly home: ToolHome
  readonly branch: string
  /** The folder of the configuration below the root; empty for the root. */
  readonly folder: string
  /** Production hosts, the active one first. */
  readonly hosts: readonly string[]
  /** Whether `nix fmt` works in the repository. */
  readonly hasFormatter: boolean
}

/** The workflows that an application can have, with the number of hosts that each needs. */
const workflowKinds = [
  { kind: 'release', hosts: 1 },
  { kind: 'rollback', hosts: 1 },
  { kind: 'validate', hosts: 1 },
  { kind: 'snapshot', hosts: 1 },
  { kind: 'drift', hosts: 1 },
  { kind: 'failover', hosts: 2 },
] as const
export type WorkflowKind = (typeof workflowKinds)[number]['kind']

/** Returns the workflows that fit: the one that swaps two hosts needs two. */
export function fittingWorkflows(hosts: readonly string[]): WorkflowKind[] {
  return workflowKinds.filter((one) => hosts.length >= one.hosts).map(({ kind }) => kind)
}

/** Returns a workflow with the names of an application in place of those of the example, whose comments stay. */
export function workflowText(kind: WorkflowKind, example: string, names: WorkflowNames): string {
  const document = parseDocument(example)
  const { home, folder } = names
  const uses = document.getIn(['jobs', kind, 'uses'], true)
  if (!isScalar(uses)) throw new TypeError(`the example of ${kind} has no job of that name`)
  uses.value = `${home.repository}/.github/workflows/${kind}.yml@${home.commit}`
  uses.comment = undefined
  set(document, ['jobs', kind, 'with', 'directory'], folder === '' ? undefined : folder)
  for (const [path, value] of Object.entries(placesOf(kind, names))) set(document, path.split('/'), value)
  return document.toString({ lineWidth: 0 }).replace(/^ *# directory: .*\n/m, '')
}

/** What differs from the example, by its path in the workflow. */
function placesOf(kind: WorkflowKind, { hosts, branch, hasFormatter }: WorkflowNames): Record<string, unknown> {
  const [first] = hosts
  const inputs = 'on/workflow_dispatch/inputs'
  if (kind === 'release') return { [`${inputs}/ref/default`]: branch, [`${inputs}/hosts/default`]: JSON.stringify([first]) }
  if (kind === 'rollback') return { [`${inputs}/host/options`]: hosts }
  if (kind === 'validate') {
    return {
      'on/push/branches': [branch],
      'jobs/validate/with/host': first,
      ...(hasFormatter ? {} : { 'jobs/validate/with/format-command': '' }),
    }
  }
  if (kind === 'failover') return {}
  return { [`jobs/${kind}/with/hosts`]: hosts.join(' ') }
}

/** Replaces a value, with the comments and the form of the one before; none for undefined. */
function set(document: Document, path: readonly string[], value: unknown): void {
  if (value === undefined) return
  const before = document.getIn(path, true)
  if (isScalar(before)) before.value = value
  else document.setIn(path, Array.isArray(value) ? document.createNode(value, { flow: true }) : value)
}

/** Returns a workflow of an application that calls the reusable one of this commit; everything else of it stays. */
export function withHome(kind: WorkflowKind, text: string, home: ToolHome): string {
  return text.replace(
    new RegExp(`^( *uses: )\\S+(/\\.github/workflows/${kind}\\.yml@)[^\\s#]+`, 'm'),
    (_, uses: string, path: string) => `${uses}${home.repository}${path}${home.commit}`,
  )
}
