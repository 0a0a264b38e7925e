import { Argument, InvalidArgumentError, Option, type Command } from 'commander'

/** An argument or an option as a command declares it; `Value` is what the command gets for it. */
export interface Input<Value> {
  /** How its value is written: `<file>`, `[file]`, `<file...>`; empty for a flag. */
  readonly syntax: string
  readonly description: string
  readonly choices?: readonly string[]
  /** Throws commander's InvalidArgumentError for a text that is not of the option's form. */
  readonly parse?: (text: string) => Value
  /** The same for each value of an input that takes many. */
  readonly parseEach?: (text: string) => unknown
  readonly default?: Value
  readonly isRequired?: boolean
  /** The environment variable whose value it has when it is not given. */
  readonly variable?: string
  /** Former names of the option, as they are written: they keep working, and no help shows them. */
  readonly formerNames?: readonly string[]
}

export type Inputs = Readonly<Record<string, Input<unknown>>>

/** The values of declared inputs, by the same names. */
export type ValuesOf<Declared extends Inputs> = {
  readonly [Name in keyof Declared]: Declared[Name] extends Input<infer Value> ? Value : never
}

/** What is given for this syntax. */
type Given<Syntax extends string> = Syntax extends `${string}...${string}` ? string[] : string

/** Declares an argument that must be given, or many: `<name>`, `<name...>`; or that may be left out: `[name]`, `[name...]`. */
export function argument<const Syntax extends string>(
  syntax: Syntax,
  description: string,
): Input<Syntax extends `[${string}` ? (Syntax extends `${string}...]` ? string[] : string | undefined) : Given<Syntax>> {
  return { syntax, description }
}

/** Declares an argument that is one of a few words. */
export function choiceArgument<const Word extends string>(syntax: string, description: string, words: readonly Word[]): Input<Word> {
  return { syntax, description, choices: words }
}

/** Declares another, former name for the same input. */
export function formerly<Value>(name: string, input: Input<Value>): Input<Value> {
  return { ...input, formerNames: [...(input.formerNames ?? []), name] }
}

/** Declares the environment variable whose value an option has when it is not given. */
export function orVariable<Value>(variable: string, input: Input<Value>): Input<Value> {
  return { ...input, variable }
}

/** Declares a switch, which is off unless it is given. */
export function flag(description: string): Input<boolean> {
  return { syntax: '', description, default: false }
}

/** Declares an option that may be left out. */
export function option<const Syntax extends string>(syntax: Syntax, description: string): Input<Given<Syntax> | undefined>
export function option(syntax: string, description: string, byDefault: string): Input<string>
export function option(syntax: string, description: string, byDefault?: string): Input<string | undefined> {
  return { syntax, description, default: byDefault }
}

/** Declares an option that must be given. */
export function required<const Syntax extends string>(syntax: Syntax, description: string): Input<Given<Syntax>> {
  return { syntax, description, isRequired: true }
}

/** Declares an option whose text is parsed. */
export function parsed<Value>(syntax: string, description: string, parse: (text: string) => Value): Input<Value | undefined> {
  return { syntax, description, parse }
}

/** Declares an option that takes many values, each of which is parsed: `<what...>`. None when it is not given. */
export function many<Value>(syntax: string, description: string, parse: (text: string) => Value): Input<readonly Value[]> {
  return { syntax, description, parseEach: parse, default: [] }
}

/** Declares an option that takes one of a few words. */
export function choice<const Word extends string>(syntax: string, description: string, words: readonly Word[]): Input<Word | undefined> {
  return { syntax, description, choices: words }
}

/** Declares the value of an option that is not given. */
export function orElse<Value>(input: Input<Value | undefined>, byDefault: NoInfer<Value>): Input<Value> {
  const { parse, ...rest } = input
  return parse === undefined ? { ...rest, default: byDefault } : { ...rest, default: byDefault, parse: (text) => parse(text) ?? byDefault }
}

/** Returns an argument for commander. */
export function argumentOf({ syntax, description, choices }: Input<unknown>): Argument {
  const made = new Argument(syntax, description)
  return choices === undefined ? made.argParser(reading(syntax)) : made.choices(choices)
}

/** Adds an option to a command of commander: `dryRun` is written `--dry-run`. */
export function addOptionTo(command: Command, name: string, input: Input<unknown>): void {
  const made = optionOf(
    name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    input,
  )
  if (input.default !== undefined) made.default(input.default)
  // A switch is off without it, and a list is empty; a help that repeats it is only longer.
  const isNothing = input.default === false || (Array.isArray(input.default) && input.default.length === 0)
  if (isNothing) made.defaultValue = undefined
  command.addOption(made.makeOptionMandatory(input.isRequired === true))
  if (isNothing) command.setOptionValueWithSource(name, input.default, 'default')
  for (const former of input.formerNames ?? []) {
    const hidden = optionOf(former, input).hideHelp()
    command.addOption(hidden)
    command.on(`option:${former}`, () => command.setOptionValueWithSource(name, command.getOptionValue(hidden.attributeName()), 'cli'))
  }
}

/** Gives the options of a command that have a variable its value; an empty one counts as not set. */
export function setFromEnvironment(command: Command, options: Inputs, environment: Readonly<Record<string, string | undefined>>): void {
  for (const [name, { variable, syntax, parse }] of Object.entries(options)) {
    const set = variable === undefined ? undefined : environment[variable]
    if (set !== undefined && set !== '') command.setOptionValueWithSource(name, reading(syntax, parse)(set, undefined), 'env')
  }
}

/** Parses the text of one value; of an input that takes many, adds it to those before. */
function reading(syntax: string, parse: (text: string) => unknown = String): (text: string, before: unknown) => unknown {
  const one = (text: string) => {
    if (text === '') throw new InvalidArgumentError('It is empty.')
    return parse(text)
  }
  return syntax.includes('...') ? (text, before) => [...(Array.isArray(before) ? (before as unknown[]) : []), one(text)] : one
}

function optionOf(word: string, { syntax, description, choices, parse, parseEach, variable }: Input<unknown>): Option {
  const made = new Option(`--${word} ${syntax}`.trim(), variable === undefined ? description : `${description}; or set ${variable}`)
  if (choices !== undefined) made.choices(choices)
  // A variable that is not set gives an empty text, which would name the current folder.
  else if (syntax !== '') made.argParser(reading(syntax, parseEach ?? parse))
  return made
}
