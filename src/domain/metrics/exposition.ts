/** One value of a metric, at one set of labels. */
export interface Sample {
  readonly labels: Readonly<Record<string, string>>
  readonly value: number
}

/** A metric by the naming rules of Prometheus: the name has the unit, and a counter ends in `_total`. */
export interface Metric {
  readonly name: string
  readonly help: string
  readonly type: 'gauge' | 'counter'
  readonly samples: readonly Sample[]
}

/** Returns metrics in the text format that a textfile collector reads. A metric without samples is left out. */
export function expositionText(metrics: readonly Metric[]): string {
  return metrics.map(familyText).join('')
}

function familyText({ name, help, type, samples }: Metric): string {
  if (samples.length === 0) return ''
  const values = samples.map(({ labels, value }) => `${name}${labelText(labels)} ${numberText(value)}\n`).join('')
  return `# HELP ${name} ${help.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')}\n# TYPE ${name} ${type}\n${values}`
}

function labelText(labels: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(labels).map(([label, value]) => `${label}="${escaped(value)}"`)
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`
}

function escaped(value: string): string {
  return value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')
}

function numberText(value: number): string {
  return Number.isFinite(value) ? String(value) : 'NaN'
}
