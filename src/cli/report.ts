/** What the process tells the shell. */
export const EXIT = { done: 0, someFileFailed: 1, wrongUsage: 2 } as const;

/** What the system says in codes, in words. */
const SYSTEM_WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EISDIR: 'is a folder, not a file',
  ENOTDIR: 'has a file where a folder should be in its path',
  EACCES: 'access is denied',
  EPERM: 'access is denied',
  EEXIST: 'exists already: give --force to replace it',
};

/** Names a file that failed on standard error, with the reason; the exit code becomes 1. */
export function reportFailure(file: string, error: unknown): void {
  process.stderr.write(`broadsheet: ${file}: ${reasonFor(error)}\n`);
  process.exitCode = EXIT.someFileFailed;
}

/** Says something of a file on standard error that is no failure. */
export function reportRemark(file: string, remark: string): void {
  process.stderr.write(`broadsheet: ${file}: ${remark}\n`);
}

function reasonFor(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  return SYSTEM_WORDS[code] ?? error.message;
}
