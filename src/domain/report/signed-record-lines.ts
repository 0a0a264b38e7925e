/** Lists the files with signed records of hosts: each has its signature beside it. */
export function signedRecordLines(files: readonly string[] = []): string[] {
  return files.filter((file) => !file.endsWith('.sig')).map((file) => `  record signed by the host: ${file}`)
}
