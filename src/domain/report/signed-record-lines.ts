/** Where the records are that a host signed, for a person: each file has its signature beside it. */
export function signedRecordLines(files: readonly string[] = []): string[] {
  return files.filter((file) => !file.endsWith('.sig')).map((file) => `  record signed by the host: ${file}`)
}
