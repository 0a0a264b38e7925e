import { join } from 'node:path'
import { SCRIPT_HEAD_BYTES, scriptProblem } from '#domain/closure/script-problem'
import { unitNames } from '#domain/config/released-unit'
import type { Config } from '#domain/config/schema'
import { explainedText } from '#domain/errors/error-lines'
import { warn, type Reporter } from '#domain/report/event'
import { readBeginning } from '#tools/files/read-beginning'

/**
 * Warns of programs of units that leave the closure of the release: a host waits for their health until its deadline, and rolls back.
 * `paths`
 * are the store paths of the components. A link that leads nowhere is refused elsewhere.
 */
export async function warnOfScripts(
  { components, units }: Config,
  paths: Readonly<Record<string, string>>,
  reporter: Reporter,
): Promise<void> {
  const services = new Set(unitNames(units))
  for (const [component, { links }] of Object.entries(components)) {
    for (const [link, target] of Object.entries(links)) {
      if (!services.has(`${link}.service`)) continue
      const head = await readBeginning(join(paths[component]!, target), SCRIPT_HEAD_BYTES).catch(() => '')
      const problem = scriptProblem(head)
      if (problem !== null)
        warn(reporter, explainedText({ message: `Link ${link} of component ${component} ${problem.what}.`, hint: problem.hint }))
    }
  }
}
