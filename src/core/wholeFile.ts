/** What can be done with files, whose addresses are paths or URIs. Each throws where it cannot be done. */
export interface FileSteps<Address> {
  readonly write: (file: Address, text: string) => PromiseLike<void>;
  /** Takes the place of a file that has the name already. */
  readonly copy: (from: Address, to: Address) => PromiseLike<void>;
  /** Takes the place of a file that has the name already. */
  readonly rename: (from: Address, to: Address) => PromiseLike<void>;
  readonly remove: (file: Address) => PromiseLike<void>;
}

/** A file that is only ever whole, and the names beside it that see to that. */
export interface WholeFile<Address> {
  readonly file: Address;
  /** What it is called while it is written. */
  readonly unfinished: Address;
  /** What it is called when it is written and does not have its name yet: some systems delete the old file before a new one can take its name. */
  readonly finished: Address;
  /** What was the file before the last change of it; undefined where that is not kept. */
  readonly previous?: Address;
}

/** The names beside a file, in its folder: hidden ones for what is there for a moment only. */
export function namesBeside(name: string): Required<WholeFile<string>> {
  return { file: name, unfinished: `.${name}.unfinished`, finished: `.${name}.finished`, previous: `${name}.bak` };
}

/**
 * Puts a text into the place of a file. Wherever this is cut short, {@link readWholeFile} finds the old file whole or the
 * new one. Systems that cannot rename are written to at once. Throws what `steps` throw where the text cannot be written.
 */
export async function replaceWholeFile<Address>(steps: FileSteps<Address>, names: WholeFile<Address>, text: string): Promise<void> {
  const { file, unfinished, finished } = names;
  try {
    await steps.write(unfinished, text);
  } catch (error) {
    await succeeds(steps.remove(unfinished));
    throw error;
  }
  await keepPrevious(steps, names);
  const isInPlace = (await succeeds(steps.rename(unfinished, finished))) && (await succeeds(steps.rename(finished, file)));
  if (isInPlace) return;
  await steps.write(file, text);
  for (const rest of [unfinished, finished]) await succeeds(steps.remove(rest));
}

/** What an earlier change left behind that was cut short is the file where that had gone already, and nothing where it is there. */
async function keepPrevious<Address>({ copy, rename, remove }: FileSteps<Address>, { file, finished, previous }: WholeFile<Address>): Promise<void> {
  const isKept = async (): Promise<boolean> => previous === undefined || succeeds(copy(file, previous));
  if (await isKept()) await succeeds(remove(finished));
  else if (await succeeds(rename(finished, file))) await isKept();
}

/** The text of a file that is only ever whole; undefined where there is none. `read` gives undefined for what is not there. */
export async function readWholeFile<Address>(read: (file: Address) => Promise<string | undefined>, { file, finished }: Pick<WholeFile<Address>, 'file' | 'finished'>): Promise<string | undefined> {
  // Between the first two looks it may have got its name.
  return (await read(file)) ?? (await read(finished)) ?? read(file);
}

async function succeeds(step: PromiseLike<void>): Promise<boolean> {
  try {
    await step;
    return true;
  } catch {
    return false;
  }
}
