/** Longest file name in UTF-8 bytes; file systems take 255, the rest is left to those who add to a name. */
const MAX_BYTES = 200;
/** Not allowed on Windows, or unseen: controls, direction marks, halves of surrogate pairs, line separators. */
const UNSAFE = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\s]+/gu;
/** A leading dot hides a file, a leading hyphen makes it look like an option. */
const LEADING = /^[\s.-]+/;
/** Windows drops dots and spaces at the end. */
const TRAILING = /[\s.]+$/;
/** Devices on Windows, whatever extension follows: `con`, `COM1.notes`. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³]) *(?=\.|$)/i;
const NAMELESS = 'story';

/**
 * A file name for each title, all of them safe on Windows, macOS and Linux and different there: `新桥通车 (2).md`.
 * Names that exist already are not given again.
 */
export function fileNames(titles: readonly string[], extension: string, existing: readonly string[] = []): string[] {
  const nextNumber = new Map<string, number>();
  const taken = new Set(existing.map(sameness));
  return titles.map((title) => {
    const key = sameness(fileName(title, extension));
    let number = nextNumber.get(key) ?? 1;
    let name = fileName(title, extension, number);
    while (taken.has(sameness(name))) name = fileName(title, extension, ++number);
    nextNumber.set(key, number + 1);
    taken.add(sameness(name));
    return name;
  });
}

/** Those of the names that exist already. */
export function namesTaken(names: readonly string[], existing: readonly string[]): string[] {
  const taken = new Set(existing.map(sameness));
  return names.filter((name) => taken.has(sameness(name)));
}

/** A safe file name for one title; `number` above 1 is added to tell it from others of the same title. */
export function fileName(title: string, extension: string, number = 1): string {
  const ending = `${number > 1 ? ` (${number})` : ''}.${extension}`;
  const safe = title.normalize('NFC').replace(UNSAFE, ' ').replace(LEADING, '').replace(TRAILING, '');
  const stem = safe.replace(DEVICE, '_$&') || NAMELESS;
  return cutToBytes(stem, MAX_BYTES - utf8Length(ending)).replace(TRAILING, '') + ending;
}

/** Names with the same key are one file to a file system that takes no account of case. */
function sameness(name: string): string {
  return name.toUpperCase().normalize('NFC');
}

function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** The longest beginning that fits, never ending inside a character. */
function cutToBytes(text: string, bytes: number): string {
  return text.slice(0, new TextEncoder().encodeInto(text, new Uint8Array(bytes)).read);
}
