import type { User } from './user.ts'

/** Parses the users in a passwd(5) file, in its order. Lines of another form are ignored. */
export function parsePasswd(text: string): User[] {
  return text.split('\n').flatMap((line): User[] => {
    const [name, , id, , , home, shell] = line.split(':')
    if (name === undefined || name === '' || id === undefined || !/^\d+$/.test(id) || home === undefined || shell === undefined) return []
    return [{ name, id: Number(id), home, shell }]
  })
}
