/** What the file system has against it, and what to do about it, in words for the learner. */
export interface DiskTrouble {
  /** Goes after a colon. */
  readonly reason: string;
  readonly remedy: string;
}

export function diskTrouble(error: unknown): DiskTrouble {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return { reason: 'the disk is full', remedy: 'Free some space' };
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return { reason: 'Carrel may not write there', remedy: 'Make the folder writable' };
    case 'ENOTDIR':
    case 'EISDIR':
    case 'EEXIST':
      return { reason: 'something else is in its place', remedy: 'Move that away' };
    case 'EIO':
      return { reason: 'the disk reports a fault', remedy: 'Check the disk, and copy the folder to another' };
    default:
      return { reason: message, remedy: 'Check the disk and the folder' };
  }
}
