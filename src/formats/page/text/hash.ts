/** FNV-1a over UTF-16 units, 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}

/** The id of what has this head: its hash in base 36, always seven characters long. */
export function idOf(head: string): string {
  return idOfHash(hashOf(head));
}

/** The id of what has a head of this hash. */
export function idOfHash(hash: number): string {
  return hash.toString(36).padStart(7, '0');
}
