import { basename } from 'node:path'
import { BUILD_HOST, nameLike, type InitAnswers } from '#domain/init/answers'
import { branchSchema, nameSchema, outputPathSchema, sshAddressSchema } from '#domain/config/grammar'
import { InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { nearest } from '#domain/errors/nearest'
import type { Questions } from '#domain/report/questions'
import type { FoundRepository } from './find-repository.ts'

/** What the user gave instead of an answer; each is asked for, or taken from the repository, when it is absent. */
export interface InitOptions {
  readonly application?: string | undefined
  /** Attributes of the flake's packages. */
  readonly outputs?: readonly string[] | undefined
  /** `output=path` each: the program of an output, below it. */
  readonly programs?: readonly string[] | undefined
  readonly port?: number | undefined
  /** The path of the health check's URL. */
  readonly healthPath?: string | undefined
  /** `user@host`, or `name=user@host`, each. */
  readonly hosts?: readonly string[] | undefined
  /** `user@host` of an administrator, or `name=user@host`, each. */
  readonly admins?: readonly string[] | undefined
}

/** An application, and how administrators reach its hosts. */
export interface Answered extends Omit<InitAnswers, 'hosts'> {
  /** `user@host` of the deploy user, by the name of the host. */
  readonly addresses: Readonly<Record<string, string>>
}

/** What the answers of a new application are made of. Without questions, what only a person knows must be given. */
export interface AskOptions extends InitOptions {
  readonly repository: FoundRepository
  readonly questions: Questions | null
}

/**
 * Returns the answers for an application that has no configuration yet: what the user gave, else what a person answers, else what the
 * repository suggests. Throws InputError `invalid-option` for what is not of its form, and `missing-option` for what only a person knows.
 */
export async function askAll(options: AskOptions): Promise<Answered> {
  const { repository } = options
  checkGiven(options)
  const application = checked('application', await askApplication(options), nameSchema)
  const components = await askComponents(options)
  const health = await askHealth(options)
  const addresses = await askHosts(options)
  const branch = branchSchema.safeParse(repository.branch)
  return { application, branch: branch.success ? branch.data : 'main', components, health, addresses }
}

/** Checks what the user gave before the first question, so that no answer is given in vain. */
function checkGiven({ application, outputs, programs, healthPath, hosts, admins, repository }: AskOptions): void {
  if (application !== undefined) checked('application', application, nameSchema)
  checkOutputs(outputs ?? [], repository)
  checkPrograms(programs ?? [], outputs ?? repository.outputs.packages)
  if (healthPath !== undefined) checkHealthPath(healthPath)
  // A person is asked for one host.
  const names = hosts === undefined ? ['prod'] : Object.keys(newAddresses(hosts))
  if (admins !== undefined) givenAdmins(admins, { all: names, unnamed: names })
}

async function askApplication({ application, repository, questions }: AskOptions): Promise<string> {
  const suggested = nameLike(basename(repository.folder === '' ? repository.root : repository.folder))
  return (
    application ??
    (await questions?.text({ message: 'Name of the application', byDefault: suggested, problemOf: problemBy(nameSchema) })) ??
    suggested
  )
}

async function askComponents(options: AskOptions): Promise<InitAnswers['components']> {
  const { outputs, programs, repository, questions } = options
  const { packages } = repository.outputs
  const chosen =
    outputs ??
    (questions === null || packages.length === 1
      ? packages
      : await questions.choose({ message: 'Packages to release', words: packages, chosen: packages }))
  if (chosen.length === 0) throw new InputError('missing-option', 'No package was chosen, so there is nothing to release.')
  checkPrograms(programs ?? [], chosen)
  const components: [string, InitAnswers['components'][string]][] = []
  for (const output of chosen) {
    const program = checked('program', await askProgram(output, options), outputPathSchema)
    components.push([nameLike(output), { installable: `.#${output}`, links: { [basename(program)]: program } }])
  }
  return Object.fromEntries(components)
}

function checkOutputs(outputs: readonly string[], { outputs: { packages } }: FoundRepository): void {
  const stray = outputs.find((output) => !packages.includes(output))
  if (stray === undefined) return
  const word = nearest(stray, packages)
  throw new InputError('unknown-component', `The flake has no package ${quote(stray)}.`, {
    hint: word === undefined ? `It has ${packages.join(', ')}.` : `Did you mean ${word}?`,
  })
}

function checkPrograms(programs: readonly string[], chosen: readonly string[]): void {
  const stray = Object.keys(named(programs)).find((output) => !chosen.includes(output))
  if (stray === undefined) return
  throw new InputError('unknown-component', `--program names ${quote(stray)}, which is not released.`, {
    hint: `The packages to release are ${chosen.join(', ')}.`,
  })
}

async function askProgram(output: string, { programs, repository, questions }: AskOptions): Promise<string> {
  const given = named(programs ?? [])[output]
  const suggested = `bin/${repository.programs[output] ?? output}`
  if (given !== undefined || questions === null) return given ?? suggested
  return await questions.text({
    message: `Program of ${output}, below its output`,
    byDefault: suggested,
    problemOf: problemBy(outputPathSchema),
  })
}

async function askHealth({ port, healthPath, questions }: AskOptions): Promise<InitAnswers['health']> {
  if (port === undefined && questions === null) {
    throw new InputError('missing-option', 'It is unknown on which port the application answers its health check.', {
      hint: 'Give it with --port; 0 for an application without one.',
    })
  }
  const found =
    port ??
    Number(await questions!.text({ message: 'Port of its health check on the host (0: none)', byDefault: '8080', problemOf: portProblem }))
  if (found === 0 && healthPath !== undefined) {
    throw new InputError('conflicting-options', '--health-path has no effect with port 0, which is no check.', {
      hint: 'Leave one of them out.',
    })
  }
  if (found === 0) return null
  const path =
    healthPath ??
    (await questions?.text({ message: 'Path of its health check', byDefault: '/health', problemOf: pathProblem })) ??
    '/health'
  checkHealthPath(path)
  return { port: found, path }
}

function checkHealthPath(path: string): void {
  const problem = pathProblem(path)
  if (problem !== null) throw new InputError('invalid-option', `--health-path is ${quote(path)}. ${problem}`)
}

function portProblem(text: string): string | null {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? null : 'It must be a port, or 0 for no check.'
}

function pathProblem(text: string): string | null {
  return /^\/[!-~]*$/.test(text) ? null : 'It must be a path, such as /health.'
}

async function askHosts({ hosts, questions }: AskOptions): Promise<Record<string, string>> {
  if (hosts === undefined && questions === null) {
    throw new InputError('missing-option', 'It is unknown which host the application is released to.', {
      hint: 'Give its address with --host, such as deploy@prod.example.',
    })
  }
  const given = hosts ?? [
    await questions!.text({
      message: 'Address of the production host: user@host of its deploy user',
      problemOf: problemBy(sshAddressSchema),
    }),
  ]
  return newAddresses(given)
}

/** Parses the addresses of the production hosts of a new configuration. */
function newAddresses(given: readonly string[]): Record<string, string> {
  return hostAddresses(given, given.length === 1 ? ['prod'] : ['prod-a', 'prod-b'], [BUILD_HOST])
}

/**
 * Parses the addresses of production hosts, `name=user@host` or `user@host` each; one without a name gets the next of `names`. Throws
 * InputError `conflicting-options` for a name that is given twice, and for that of a build host.
 */
export function hostAddresses(given: readonly string[], names: readonly string[], buildHosts: readonly string[]): Record<string, string> {
  const addresses = addressesOf('host', given, names)
  const build = buildHosts.find((name) => Object.hasOwn(addresses, name))
  if (build === undefined) return addresses
  throw new InputError('conflicting-options', `--host names ${quote(build)}, which is the build host.`, {
    hint: 'Give the production host another name.',
  })
}

function addressesOf(option: string, given: readonly string[], names: readonly string[]): Record<string, string> {
  return withoutTwins(
    option,
    given.map((text, index): [string, string] => {
      const [, name = names[index] ?? `host-${index + 1}`, address = ''] = /^(?:([^=@]+)=)?(.*)$/s.exec(text) ?? []
      return [checked(option, name, nameSchema), checked(option, address, sshAddressSchema)]
    }),
  )
}

/** The last of two would win silently. */
function withoutTwins(option: string, entries: readonly (readonly [string, string])[]): Record<string, string> {
  const names = entries.map(([name]) => name)
  const twin = names.find((name, index) => names.indexOf(name) !== index)
  if (twin === undefined) return Object.fromEntries(entries)
  throw new InputError('conflicting-options', `--${option} names ${quote(twin)} twice.`, {
    hint: 'Leave one of them out, or give each its own name before "=".',
  })
}

/** Parses `name=value` each. */
function named(texts: readonly string[]): Record<string, string> {
  return withoutTwins(
    'program',
    texts.map((text): [string, string] => {
      const [name = '', ...value] = text.split('=')
      if (value.length === 0) throw new InputError('invalid-option', `${quote(text)} must be OUTPUT=PATH, such as shop=bin/shop.`)
      return [name, value.join('=')]
    }),
  )
}

/** A grammar, as far as it is used here. */
interface Grammar {
  safeParse(text: string): {
    readonly success: boolean
    readonly error?: { readonly issues: readonly { readonly message: string }[] } | undefined
  }
}

function problemBy(grammar: Grammar): (text: string) => string | null {
  return (text) => {
    const { success, error } = grammar.safeParse(text)
    return success ? null : `It ${error?.issues[0]?.message ?? 'is not of its form'}.`
  }
}

function checked(option: string, text: string, grammar: Grammar): string {
  const problem = problemBy(grammar)(text)
  if (problem === null) return text
  throw new InputError('invalid-option', `--${option} is ${quote(text)}. ${problem}`)
}

/** The hosts whose administrators are looked for. */
export interface AdminHosts {
  readonly all: readonly string[]
  /** Those that get the addresses that were given without a name, in this order. */
  readonly unnamed: readonly string[]
  /** Those whose administrator a person is asked for. */
  readonly asked: readonly string[]
}

/**
 * Returns how administrators reach these hosts: what the user gave, or a person answers; a host without an answer has none. Throws
 * InputError `unknown-host` for a host that there is not.
 */
export async function askAdmins(
  { admins, questions }: Pick<AskOptions, 'admins' | 'questions'>,
  hosts: AdminHosts,
): Promise<Record<string, string>> {
  if (admins !== undefined) return givenAdmins(admins, hosts)
  const answered: Record<string, string> = {}
  for (const name of questions === null ? [] : hosts.asked) {
    const message = `Address of an administrator of ${name}: user@host (empty: none)`
    const optional = problemBy(sshAddressSchema)
    const address = await questions!.text({ message, problemOf: (text) => (text === '' ? null : optional(text)) })
    if (address !== '') answered[name] = address
  }
  return answered
}

function givenAdmins(admins: readonly string[], { all, unnamed }: Pick<AdminHosts, 'all' | 'unnamed'>): Record<string, string> {
  const addresses = addressesOf('admin', admins, unnamed)
  const stray = Object.keys(addresses).find((name) => !all.includes(name))
  if (stray === undefined) return addresses
  throw new InputError('unknown-host', `There is no host ${quote(stray)} for --admin.`, {
    hint: all.length === 0 ? 'Add the host with --host.' : `The hosts are ${all.join(', ')}; give each as name=user@host.`,
  })
}
