/**
 * Writes docs/grafana-dashboard.json, an example of a dashboard over the metrics: `node script/generate-dashboard.ts`.
 *
 * The types are Grafana's own (@grafana/schema).
 */
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import {
  ThresholdsMode,
  VariableRefresh,
  VariableSort,
  type Dashboard,
  type FieldConfig,
  type GridPos,
  type Panel,
  type VariableModel,
} from '@grafana/schema'
import { format, resolveConfig } from 'prettier'

export const DASHBOARD = fileURLToPath(new URL('../docs/grafana-dashboard.json', import.meta.url))

const datasource = { type: 'prometheus', uid: '${datasource}' } as const
const chosen = 'application=~"$application",instance=~"$instance"'

/** A query, and the text of its legend. */
interface Query {
  readonly expr: string
  readonly legend?: string
  /** Shown as the rows of a table. */
  readonly isTable?: true
}

interface Plan {
  readonly title: string
  readonly description: string
  readonly type: 'stat' | 'table' | 'timeseries' | 'bargauge'
  readonly place: GridPos
  readonly queries: readonly Query[]
  readonly field?: FieldConfig
  readonly options?: Panel['options']
  readonly transformations?: Panel['transformations']
}

/** The lowest step has no lower end: JSON writes it as null, as Grafana does. */
const green = { value: Number.NEGATIVE_INFINITY, color: 'green' } as const
const verdictColors = [
  { verdict: 'COMMITTED', color: 'green' },
  { verdict: 'UNCHANGED', color: 'blue' },
  { verdict: 'ROLLED_BACK', color: 'orange' },
  { verdict: 'NEEDS_HUMAN', color: 'red' },
]

const plans: readonly Plan[] = [
  {
    title: 'Current release',
    description: 'The release that each host runs, its commit, and the age of the commit.',
    type: 'table',
    place: { x: 0, y: 0, w: 16, h: 7 },
    queries: [
      {
        expr: `(time() - grind_to_prod_release_commit_timestamp_seconds{${chosen}}) * on (application, instance) group_left (release, commit) grind_to_prod_release_info{${chosen}}`,
        isTable: true,
      },
    ],
    field: { unit: 's', displayName: 'Age of the commit' },
    transformations: [
      {
        id: 'organize',
        options: {
          excludeByName: { Time: true, job: true },
          indexByName: { instance: 0, application: 1, release: 2, commit: 3, Value: 4 },
        },
      },
    ],
  },
  {
    title: 'Role',
    description: 'Which host is active, and which is standby.',
    type: 'stat',
    place: { x: 16, y: 0, w: 8, h: 7 },
    queries: [{ expr: `grind_to_prod_role{${chosen}} == 1`, legend: '{{instance}}: {{role}}' }],
    options: { textMode: 'name', colorMode: 'none', reduceOptions: { calcs: ['lastNotNull'] } },
  },
  {
    title: 'Last verdict',
    description: 'The verdict of the last attempt on each host.',
    type: 'stat',
    place: { x: 0, y: 7, w: 8, h: 6 },
    queries: [{ expr: `grind_to_prod_last_attempt_verdict{${chosen}} == 1`, legend: '{{instance}} {{application}}: {{verdict}}' }],
    options: { textMode: 'name', colorMode: 'background', reduceOptions: { calcs: ['lastNotNull'] } },
  },
  {
    title: 'Since the last release',
    description: 'Time since a release was promoted and kept.',
    type: 'stat',
    place: { x: 8, y: 7, w: 8, h: 6 },
    queries: [{ expr: `time() - grind_to_prod_last_release_timestamp_seconds{${chosen}}`, legend: '{{instance}} {{application}}' }],
    field: { unit: 's' },
    options: { colorMode: 'value', reduceOptions: { calcs: ['lastNotNull'] } },
  },
  {
    title: 'Failed releases, 30 days',
    description: 'The share of promotes that changed a host and were rolled back, or need a person.',
    type: 'stat',
    place: { x: 16, y: 7, w: 8, h: 6 },
    queries: [
      {
        expr:
          `sum by (application) (increase(grind_to_prod_attempts_total{${chosen},verb="apply",verdict=~"ROLLED_BACK|NEEDS_HUMAN"}[30d]))` +
          ` / sum by (application) (increase(grind_to_prod_attempts_total{${chosen},verb="apply",verdict!="UNCHANGED"}[30d]))`,
        legend: '{{application}}',
      },
    ],
    field: {
      unit: 'percentunit',
      min: 0,
      max: 1,
      thresholds: { mode: ThresholdsMode.Absolute, steps: [green, { value: 0.15, color: 'orange' }, { value: 0.3, color: 'red' }] },
    },
    options: { colorMode: 'value', reduceOptions: { calcs: ['lastNotNull'] } },
  },
  {
    title: 'Attempts by verdict',
    description: 'How many attempts ended with each verdict, a day.',
    type: 'timeseries',
    place: { x: 0, y: 13, w: 12, h: 8 },
    queries: [{ expr: `sum by (verdict) (increase(grind_to_prod_attempts_total{${chosen}}[1d]))`, legend: '{{verdict}}' }],
    field: { unit: 'short', decimals: 0, custom: { drawStyle: 'bars', fillOpacity: 60, stacking: { mode: 'normal', group: 'A' } } },
  },
  {
    title: 'Phases of the last attempt',
    description: 'How long each phase took on the host.',
    type: 'bargauge',
    place: { x: 12, y: 13, w: 12, h: 8 },
    queries: [{ expr: `sort_desc(max by (phase) (grind_to_prod_last_attempt_phase_duration_seconds{${chosen}}))`, legend: '{{phase}}' }],
    field: { unit: 's', min: 0 },
    options: { orientation: 'horizontal', displayMode: 'basic', reduceOptions: { calcs: ['lastNotNull'] } },
  },
  {
    title: 'Time to roll back',
    description: 'How long the last rollback took, until the previous release was healthy again.',
    type: 'timeseries',
    place: { x: 0, y: 21, w: 12, h: 8 },
    queries: [{ expr: `grind_to_prod_last_rollback_duration_seconds{${chosen}}`, legend: '{{instance}} {{application}}' }],
    field: { unit: 's', min: 0 },
  },
  {
    title: 'Drift',
    description: 'Findings of the last comparison of each host with its release, on the build host.',
    type: 'timeseries',
    place: { x: 12, y: 21, w: 12, h: 8 },
    queries: [
      {
        expr: 'sum by (host, severity) (grind_to_prod_drift_findings{application=~"$application",severity!="note"})',
        legend: '{{host}} {{severity}}',
      },
    ],
    field: { unit: 'short', decimals: 0, min: 0 },
  },
]

function panelOf({ title, description, type, place, queries, field = {}, options = {}, transformations = [] }: Plan, index: number): Panel {
  const colored = verdictColors.map(({ verdict, color }) => ({
    matcher: { id: 'byRegexp', options: `.*${verdict}$` },
    properties: [{ id: 'color', value: { mode: 'fixed', fixedColor: color } }],
  }))
  return {
    id: index + 1,
    title,
    description,
    type,
    gridPos: place,
    datasource,
    targets: queries.map(({ expr, legend, isTable }, at) => ({
      refId: String.fromCharCode(65 + at),
      datasource,
      expr,
      ...(legend === undefined ? {} : { legendFormat: legend }),
      ...(isTable === true ? { format: 'table', instant: true } : {}),
    })),
    fieldConfig: { defaults: field, overrides: /[Vv]erdict/.test(title) ? colored : [] },
    options,
    transformations,
  }
}

function variableOf(name: string, label: string): VariableModel {
  const query = `label_values(grind_to_prod_attempts_total, ${name})`
  return {
    name,
    label,
    type: 'query',
    datasource,
    query,
    refresh: VariableRefresh.onTimeRangeChanged,
    multi: true,
    includeAll: true,
    current: { text: 'All', value: '$__all' },
    sort: VariableSort.alphabeticalAsc,
  }
}

/** The dashboard, as Grafana imports it. */
export function dashboard(): Dashboard {
  return {
    title: 'grind-to-prod',
    uid: 'grind-to-prod',
    tags: ['deployment'],
    schemaVersion: 39,
    editable: true,
    time: { from: 'now-30d', to: 'now' },
    refresh: '1m',
    timezone: 'browser',
    templating: {
      list: [
        { name: 'datasource', label: 'Data source', type: 'datasource', query: 'prometheus' },
        variableOf('application', 'Application'),
        variableOf('instance', 'Host'),
      ],
    },
    panels: plans.map(panelOf),
  }
}

/** Its text, formatted as the rest of the repository. */
export async function dashboardText(): Promise<string> {
  return format(JSON.stringify(dashboard()), { ...(await resolveConfig(DASHBOARD)), parser: 'json' })
}

if (import.meta.main) await writeFile(DASHBOARD, await dashboardText())
