const SEEDS = [0x9e3779b9, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f];
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * A UUID that is always the same for the same words, so that what is exported or imported twice has one id. Version 8 of
 * RFC 9562: the bits are a hash (four times FNV-1a with the finaliser of MurmurHash3), which is no secret and needs none.
 */
export function uuidOf(words: string): string {
  const hex = SEEDS.map((seed) => hash(words, seed).toString(16).padStart(8, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/** The UUID that an id is or names (`urn:uuid:…`), or else one made from it. */
export function guidOf(id: string): string {
  const bare = id.replace(/^urn:uuid:/i, '');
  return UUID.test(bare) ? bare.toLowerCase() : uuidOf(id);
}

function hash(words: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < words.length; at++) value = Math.imul(value ^ words.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
