import { isUnreadable } from '../snapshot/unreadable.ts'
import type { FieldPath } from './field.ts'
import { below, isTree, type Node, type Tree } from './tree.ts'

/** A place at which two trees differ: a field, or a whole part that only one of them has. */
export interface Difference {
  readonly path: FieldPath
  /** Undefined where the tree has nothing. */
  readonly reference: Node | undefined
  readonly host: Node | undefined
}

/** Whether the reference is complete at a path, or lists only a part of what a host has there. */
export type Completeness = (path: FieldPath) => boolean

/** Finds the differences of two trees. A value that either side could not read is not a difference: it is unknown. */
export function differences(reference: Tree, host: Tree, isComplete: Completeness): Difference[] {
  const found: Difference[] = []
  compare(reference, host, [])
  return found

  function compare(left: Node | undefined, right: Node | undefined, path: FieldPath): void {
    if (left === right || isUnreadable(left) || isUnreadable(right)) return
    if (isTree(left) && isTree(right)) return compareKeys(left, right, path)
    if (Array.isArray(left) && Array.isArray(right) && isSameList(left, right)) return
    found.push({ path, reference: left, host: right })
  }

  function compareKeys(left: Tree, right: Tree, path: FieldPath): void {
    for (const key of Object.keys(left)) compare(left[key], below(right, key), [...path, key])
    if (!isComplete(path)) return
    for (const key of Object.keys(right)) if (!Object.hasOwn(left, key)) compare(undefined, right[key], [...path, key])
  }
}

function isSameList(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((entry, index) => entry === right[index])
}

/** Lists the places of a tree that could not be read. */
export function unreadablePaths(tree: Tree): FieldPath[] {
  const found: FieldPath[] = []
  look(tree, [])
  return found

  function look(node: Node | undefined, path: FieldPath): void {
    if (isUnreadable(node)) found.push(path)
    else if (isTree(node)) for (const key of Object.keys(node)) look(node[key], [...path, key])
  }
}
