import { listCodes } from './codebook';
import type { Code, Codebook } from './codebook';

/** What is told of a code that is to be made. */
type NewCode = Omit<Code, 'id' | 'codes'> & { readonly name: string };

/** A codebook with a code more, under another one or at the end; its id is made from its name. Gives the code too. */
export function addCode(codebook: Codebook, told: NewCode, under?: string): { readonly codebook: Codebook; readonly code: Code } {
  const code: Code = { id: newId(told.name, idsIn(codebook)), ...told };
  if (under === undefined) return { codebook: { ...codebook, codes: [...codebook.codes, code] }, code };
  return { codebook: changed(codebook, under, (above) => ({ ...above, codes: [...(above.codes ?? []), code] })), code };
}

/** Calls a code something else. Annotations name it by its id: none of them changes. */
export function renameCode(codebook: Codebook, id: string, name: string): Codebook {
  return changed(codebook, id, (code) => ({ ...code, name }));
}

/** Lets codes count as another one. They stay in the codebook, for the annotations of all coders that name them. */
export function mergeCodes(codebook: Codebook, ids: readonly string[], into: string): Codebook {
  return ids.filter((id) => id !== into).reduce((merged, id) => changed(merged, id, (code) => withoutKey({ ...code, mergedInto: into })), codebook);
}

/** Puts codes under a code, to tell apart what it holds together. What has it keeps it until it is given one of them. */
export function splitCode(codebook: Codebook, id: string, into: readonly NewCode[]): Codebook {
  return into.reduce((split, code) => addCode(split, { ...likeAbove(codebook, id), ...code }, id).codebook, codebook);
}

/** Lets a code, and those under it, be given no more. They stay in the codebook: what has them keeps them. */
export function deleteCode(codebook: Codebook, id: string): Codebook {
  return changed(codebook, id, retired);
}

/** The id of the code that a code counts as: its own, or that of the one that it is merged into. */
export function standingCode(codebook: Codebook, id: string): string {
  const all = new Map(listCodes(codebook).map(({ code }) => [code.id, code]));
  const seen = new Set<string>();
  let at = id;
  for (let next = all.get(at)?.mergedInto; next !== undefined && !seen.has(at); next = all.get(at)?.mergedInto) {
    seen.add(at);
    at = next;
  }
  return at;
}

function codesById(codebook: Codebook): ReadonlyMap<string, Code> {
  return new Map(listCodes(codebook).map(({ code }) => [code.id, code]));
}

function changed<Holder extends { readonly codes?: readonly Code[] }>(holder: Holder, id: string, change: (code: Code) => Code): Holder {
  if (!holder.codes) return holder;
  return { ...holder, codes: holder.codes.map((code) => (code.id === id ? change(code) : changed(code, id, change))) };
}

function retired(code: Code): Code {
  const alone = withoutKey({ ...code, retired: true });
  return code.codes ? { ...alone, codes: code.codes.map(retired) } : alone;
}

/** A code that is given no more leaves its key to others. */
function withoutKey(code: Code): Code {
  const free: { -readonly [Key in keyof Code]: Code[Key] } = { ...code };
  delete free.key;
  return free;
}

function likeAbove(codebook: Codebook, id: string): Pick<Code, 'colour' | 'appliesTo'> {
  const above = codesById(codebook).get(id);
  return { ...(above?.colour !== undefined && { colour: above.colour }), ...(above?.appliesTo && { appliesTo: above.appliesTo }) };
}

function idsIn(codebook: Codebook): ReadonlySet<string> {
  return new Set(listCodes(codebook).map(({ code }) => code.id));
}

/** `Local economy` → `local-economy`; `本地经济` stays. A number behind it where that is an id already. */
function newId(name: string, taken: ReadonlySet<string>): string {
  const stem = name.trim().toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '') || 'code';
  for (let number = 1; ; number++) {
    const id = number === 1 ? stem : `${stem}-${number}`;
    if (!taken.has(id)) return id;
  }
}
