import { basename } from 'node:path'
import { nameLike, type InitAnswers } from '#domain/init/answers'
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
  const application = checked('application', await askApplication(options), nameSchema)
  const components = await askComponents(options)
  const health = await askHealth(options)
  const addresses = await askHosts(options)
  const branch = branchSchema.safeParse(repository.branch)
  return { application, branch: branch.success ? branch.data : 'main', components, health, addresses }
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
  const { outputs, repository, questions } = options
  const { packages } = repository.outputs
  for (const output of outputs ?? []) {
    if (packages.includes(output)) continue
    const word = nearest(output, packages)
    throw new InputError('unknown-component', `The flake has no package ${quote(output)}.`, {
      hint: word === undefined ? `It has ${packages.join(', ')}.` : `Did you mean ${word}?`,
    })
  }
  const chosen =
    outputs ??
    (questions === null || packages.length === 1
      ? packages
      : await questions.choose({ message: 'Packages to release', words: packages, chosen: packages }))
  if (chosen.length === 0) throw new InputError('missing-option', 'No package was chosen, so there is nothing to release.')
  const components: [string, InitAnswers['components'][string]][] = []
  for (const output of chosen) {
    const program = checked('program', await askProgram(output, options), outputPathSchema)
    components.push([nameLike(output), { installable: `.#${output}`, links: { [basename(program)]: program } }])
  }
  return Object.fromEntries(components)
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
  const problem = pathProblem(path)
  if (problem !== null) throw new InputError('invalid-option', `--health-path is ${quote(path)}. ${problem}`)
  return { port: found, path }
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
  return addressesOf('host', given, given.length === 1 ? ['prod'] : ['prod-a', 'prod-b'])
}

/** Parses `name=user@host` or `user@host` each; one without a name gets the next of `names`. */
export function addressesOf(option: string, given: readonly string[], names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    given.map((text, index) => {
      const [, name = names[index] ?? `host-${index + 1}`, address = ''] = /^(?:([^=@]+)=)?(.*)$/s.exec(text) ?? []
      return [checked(option, name, nameSchema), checked(option, address, sshAddressSchema)]
    }),
  )
}

/** Parses `name=value` each. */
function named(texts: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    texts.map((text) => {
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

/** Returns how administrators reach these hosts: what the user gave, or a person answers; a host without an answer has none. */
export async function askAdmins(
  { admins, questions }: Pick<AskOptions, 'admins' | 'questions'>,
  hostNames: readonly string[],
): Promise<Record<string, string>> {
  if (admins !== undefined) return addressesOf('admin', admins, hostNames)
  const answered: Record<string, string> = {}
  for (const name of questions === null ? [] : hostNames) {
    const message = `Address of an administrator of ${name}: user@host (empty: none)`
    const optional = problemBy(sshAddressSchema)
    const address = await questions!.text({ message, problemOf: (text) => (text === '' ? null : optional(text)) })
    if (address !== '') answered[name] = address
  }
  return answered
}
