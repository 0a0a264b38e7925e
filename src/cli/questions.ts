import process from 'node:process'
import checkbox from '@inquirer/checkbox'
import confirm from '@inquirer/confirm'
import input from '@inquirer/input'
import { InputError } from '#domain/errors/errors'
import type { Questions } from '#domain/report/questions'

/** Asks on the terminal. The questions go to standard error, so that standard output has the result alone. */
export function terminalQuestions(): Questions {
  const streams = { input: process.stdin, output: process.stderr }
  return {
    text: ({ message, byDefault, problemOf }) =>
      answered(
        input(
          {
            message,
            ...(byDefault === undefined ? {} : { default: byDefault }),
            validate: (text) => problemOf?.(text) ?? true,
          },
          streams,
        ),
      ),
    choose: ({ message, words, chosen }) =>
      answered(checkbox({ message, choices: words.map((value) => ({ value, checked: chosen.includes(value) })) }, streams)),
    agree: (message, byDefault) => answered(confirm({ message, default: byDefault }, streams)),
  }
}

/** The package rejects with an error of this name when a person ends it with Ctrl-C. */
async function answered<Answer>(question: Promise<Answer>): Promise<Answer> {
  try {
    return await question
  } catch (cause) {
    if (!(cause instanceof Error) || cause.name !== 'ExitPromptError') throw cause
    throw new InputError('unanswered', 'The question was not answered, so nothing was changed.', { cause })
  }
}
