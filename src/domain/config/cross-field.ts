import type { Problem } from '../errors/schema-problems.ts'
import { componentVariables, FIXED_ENVIRONMENT_NAMES } from '../manifest/environment-names.ts'
import { healthProblems } from './health-problems.ts'
import { confirmProblems } from './confirm-problems.ts'
import { dataProblems } from './data-problems.ts'
import { failoverProblems } from './failover-problems.ts'
import { machineProblems } from './machine-problems.ts'
import { mayDifferProblems } from './may-differ-problems.ts'
import { notifyProblems } from './notify-problems.ts'
import { prefixProblems, systemProblems } from './component.ts'
import { unitNames } from './released-unit.ts'
import { gateStages, type Config } from './schema.ts'

/** What no single field can know: the rules between the fields of a configuration. */
export function crossFieldProblems(config: Config): Problem[] {
  return [
    ...hostKeyProblems(config),
    ...jumpProblems(config),
    ...machineProblems(config),
    ...linkProblems(config, 'links'),
    ...linkProblems(config, 'share'),
    ...environmentProblems(config),
    ...unitProblems(config),
    ...systemProblems(config),
    ...prefixProblems(config),
    ...healthProblems(config),
    ...gateProblems(config),
    ...confirmProblems(config),
    ...mayDifferProblems(config),
    ...dataProblems(config),
    ...failoverProblems(config),
    ...notifyProblems(config),
  ]
}

function hostKeyProblems({ hosts }: Config): Problem[] {
  return Object.entries(hosts)
    .filter(([, host]) => host.address !== 'local' && host.hostKey === undefined)
    .map(([name]) => ({
      path: ['hosts', name, 'hostKey'],
      at: 'value',
      message:
        "is missing; add the host's public key as it appears in /etc/ssh/ssh_host_ed25519_key.pub there, because no key is trusted on first use",
    }))
}

function jumpProblems({ hosts }: Config): Problem[] {
  return Object.entries(hosts)
    .filter(([, host]) => host.address === 'local' && host.jump !== undefined)
    .map(([name]) => ({
      path: ['hosts', name, 'jump'],
      at: 'key',
      message: 'is for a host that ssh reaches, and this one is local; remove it',
    }))
}

/** Finds links that two components have: all links of a kind are in one folder, <prefix>/bin or <prefix>/share. */
function linkProblems({ components }: Config, field: 'links' | 'share'): Problem[] {
  const owners = new Map<string, string>()
  const folder = field === 'links' ? 'bin' : 'share'
  return Object.entries(components).flatMap(([component, { [field]: links = {} }]) =>
    Object.keys(links).flatMap((link): Problem[] => {
      const owner = owners.get(link)
      if (owner === undefined) owners.set(link, component)
      if (owner === undefined) return []
      return [
        {
          path: ['components', component, field, link],
          at: 'key',
          message: `is a link that component ${owner} has too, and both would be <prefix>/${folder}/${link}; rename one of them`,
        },
      ]
    }),
  )
}

/** `a-b` and `a.b` are two components but one environment variable. */
function environmentProblems({ components }: Config): Problem[] {
  const owners = new Map<string, string>(FIXED_ENVIRONMENT_NAMES.map((name) => [name, 'the manifest itself']))
  return Object.entries(components).flatMap(([component, { links }]): Problem[] => {
    const clash = componentVariables(component, Object.keys(links)).find(({ name }) => {
      const taken = owners.has(name)
      if (!taken) owners.set(name, `component ${component}`)
      return taken
    })
    if (clash === undefined) return []
    return [
      {
        path: ['components', component],
        at: 'key',
        message: `gives the variable ${clash.name} of the manifest's environment form, which ${owners.get(clash.name)} gives too; rename it or its link`,
      },
    ]
  })
}

function unitProblems({ units }: Config): Problem[] {
  const names = unitNames(units)
  return units.flatMap(({ unit, action, onRemoval, onRollback, leftOverProcesses }, index): Problem[] => [
    ...(names.indexOf(unit) === index
      ? []
      : [{ path: ['units', index], at: 'value', message: `is ${unit}, which is already in the list; remove one` } as const]),
    ...(action === 'none' && onRemoval === 'stop' ? [stopsWhatIsWatched(index, unit)] : []),
    ...Object.entries({ onRollback, leftOverProcesses }).flatMap(([field, value]) =>
      value === undefined || unit.endsWith('.service') ? [] : [onlyOfServices(index, { unit, field })],
    ),
  ])
}

/** Only a service runs processes, and has a type. */
function onlyOfServices(index: number, { unit, field }: { readonly unit: string; readonly field: string }): Problem {
  return { path: ['units', index, field], at: 'key', message: `is for a service, and ${unit} is none; remove it` }
}

/** A rollback to this release would not start it again. */
function stopsWhatIsWatched(index: number, unit: string): Problem {
  return {
    path: ['units', index, 'onRemoval'],
    at: 'value',
    message: `is stop, but ${unit} has action: none, so it is never started or stopped; remove one of them`,
  }
}

/** Finds gates with the same name: the record identifies a gate by its name. */
function gateProblems({ gates }: Config): Problem[] {
  const taken = new Set<string>()
  return gateStages.flatMap((stage) =>
    gates[stage].flatMap(({ name }, index): Problem[] => {
      if (!taken.has(name)) {
        taken.add(name)
        return []
      }
      return [
        {
          path: ['gates', stage, index, 'name'],
          at: 'value',
          message: `is ${name}, which is the name of another gate; rename one of them`,
        },
      ]
    }),
  )
}
