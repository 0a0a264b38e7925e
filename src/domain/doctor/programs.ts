import { failed, passed, unknown, warned, type Finding } from './check.ts'
import { scriptProblem } from '../closure/script-problem.ts'

/** A link of the configuration, and the beginning of the file that it leads to. */
export interface LinkFacts {
  readonly component: string
  readonly link: string
  /** Whether a unit of the link's name runs it: its process is compared with the release. */
  readonly isService: boolean
  /** The beginning of the file; null when the component is not built here yet; a sentence when there is no such program. */
  readonly head: string | null | { readonly missing: string }
}

/** Checks the programs of the components that are built on this machine. */
export function programChecks(links: readonly LinkFacts[]): Finding[] {
  return links.map(({ component, link, isService, head }) => {
    if (head === null)
      return unknown(
        'programs',
        `Component ${component} is not built here yet, so its link ${link} was not checked.`,
        'Build it with "grind-to-prod plan" or "nix build".',
      )
    if (typeof head !== 'string') return failed('programs', head.missing, 'Fix the link in the configuration, or the build.')
    const problem = scriptProblem(head)
    if (problem === null) return passed('programs', `Link ${link} leads to a program of component ${component}.`)
    const message = `Link ${link} of component ${component} ${problem.what}.`
    return problem.isFatal && isService ? failed('programs', message, problem.hint) : warned('programs', message, problem.hint)
  })
}
