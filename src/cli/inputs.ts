import { Argument, Option } from 'commander'

/** An argument or an option as a command declares it; `Value` is what the command gets for it. */
export interface Input<Value> {
  /** How its value is written: `<file>`, `[file]`, `<file...>`; empty for a flag. */
  readonly syntax: string
  readonly description: string
  readonly choices?: readonly string[]
  /** Throws commander's InvalidArgumentError for a text that is not of the option's form. */
  readonly parse?: (text: string) => Value
  readonly default?: Value
  readonly isRequired?: boolean
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
export function parsed<Value>(syntax: string, description: string, parse: (text: string) => Value): Input<Value | undefined>
export function parsed<Value>(syntax: string, description: string, parse: (text: string) => Value, byDefault: Value): Input<Value>
export function parsed<Value>(syntax: string, description: string, parse: (text: string) => Value, byDefault?: Value) {
  return { syntax, description, parse, default: byDefault }
}

/** Declares an option that takes one of a few words. */
export function choice<const Word extends string>(syntax: string, description: string, words: readonly Word[]): Input<Word | undefined>
export function choice<const Word extends string>(
  syntax: string,
  description: string,
  words: readonly Word[],
  byDefault: NoInfer<Word>,
): Input<Word>
export function choice<const Word extends string>(syntax: string, description: string, words: readonly Word[], byDefault?: Word) {
  return { syntax, description, choices: words, default: byDefault }
}

/** Returns an argument for commander. */
export function argumentOf({ syntax, description }: Input<unknown>): Argument {
  return new Argument(syntax, description)
}

/** Returns an option for commander: `dryRun` is written `--dry-run`. */
export function optionOf(name: string, input: Input<unknown>): Option {
  const word = `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
  const made = new Option(`${word} ${input.syntax}`.trim(), input.description)
  if (input.choices !== undefined) made.choices(input.choices)
  if (input.parse !== undefined) made.argParser(input.parse)
  if (input.default !== undefined) made.default(input.default)
  return made.makeOptionMandatory(input.isRequired === true)
}
