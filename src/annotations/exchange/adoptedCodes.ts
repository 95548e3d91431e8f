import { listCodes } from '../codebook';
import type { Attribute, Code, Codebook } from '../codebook';
import { codesByParent } from './codedText';
import type { CodedAttribute, CodedCode } from './codedText';

/** What a codebook takes for a colour. */
const COLOUR = /^#[0-9a-f]{6}$/i;

/** A codebook with codes that came from elsewhere, each under the code that it stood under there; those that it has already stay as they are. */
export function withCodes(codebook: Codebook, codes: readonly CodedCode[]): Codebook {
  const known = new Set(listCodes(codebook).map(({ code: { id } }) => id));
  const added = codes.filter(({ id }) => !known.has(id));
  if (added.length === 0) return codebook;
  const byParent = codesByParent(added);
  const made = (parent: string | undefined): readonly Code[] => (byParent.get(parent) ?? []).map((code) => codeOf(code, made(code.id)));
  const roots = byParent.get(undefined) ?? [];
  const under = (parent: string | undefined): readonly Code[] =>
    roots.filter((code) => (code.parent !== undefined && known.has(code.parent) ? code.parent : undefined) === parent).map((code) => codeOf(code, made(code.id)));
  const grown = (code: Code): Code => {
    const inside = [...(code.codes ?? []).map(grown), ...under(code.id)];
    return inside.length === 0 ? code : { ...code, codes: inside };
  };
  return { ...codebook, codes: [...codebook.codes.map(grown), ...under(undefined)] };
}

function codeOf({ id, name, colour, description, attributes }: CodedCode, codes: readonly Code[]): Code {
  return {
    id,
    ...(name !== id && name.trim() !== '' && { name }),
    ...(colour !== undefined && COLOUR.test(colour) && { colour: colour.toLowerCase() }),
    ...(description !== undefined && { description }),
    ...(attributes.length > 0 && { attributes: attributes.map(attributeOf) }),
    ...(codes.length > 0 && { codes }),
  };
}

function attributeOf({ name, values }: CodedAttribute): Attribute {
  return { id: name, ...(values.length > 0 && { values }) };
}
