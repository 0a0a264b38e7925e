import { about, type Check, failed, type Finding, unknown } from '#domain/doctor/check'
import { CommandError, isKnownError } from '#domain/errors/errors'
import { explainedRefusal } from '#domain/errors/system-refusal'

/**
 * Makes checks about one subject. What keeps them from being made is a check as well, and the others go on: a program that is missing
 * here fails by its name.
 */
export async function orFailed(subject: string, make: () => Promise<readonly Finding[]>): Promise<Check[]> {
  try {
    return about(subject, await make())
  } catch (thrown) {
    const error = explainedRefusal(thrown, { machine: 'this machine' })
    if (!isKnownError(error)) throw error
    if (error instanceof CommandError && error.isMissing) {
      const [program = ''] = error.argv
      const message = `${program} is not on this machine, or not in PATH, so ${subject} cannot be checked.`
      return about(subject, [failed(idOf(program), message, `Install ${packageOf(program)}, or add its folder to PATH.`)])
    }
    return about(subject, [unknown('checkable', error.message, error.hint)])
  }
}

/** The last word of a path is the program. */
function idOf(program: string): string {
  return program.split('/').at(-1) ?? program
}

function packageOf(program: string): string {
  return idOf(program).startsWith('ssh') ? 'OpenSSH (openssh-client)' : idOf(program)
}
