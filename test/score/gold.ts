import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A gold outline: what an editor says of a page. Lines are 1-based. */
export interface GoldStory {
  readonly lines: readonly [number, number];
  readonly kind?: string;
  readonly kickers: readonly string[];
  readonly headline: string | null;
  readonly decks: readonly string[];
  readonly bylines: readonly { readonly role: string; readonly names: readonly string[] }[];
  readonly leadMarker: string | null;
  readonly dateline?: string | null;
  readonly subheads: readonly string[];
  readonly labels: readonly string[];
  readonly credits: readonly { readonly role: string; readonly names: readonly string[] }[];
  readonly captions?: readonly string[];
  readonly pullQuotes?: readonly string[];
  readonly jumps?: readonly string[];
  readonly paragraphLines: readonly (readonly number[])[];
  readonly continues?: string;
  readonly verse?: boolean;
  readonly tables?: readonly { readonly lines: readonly [number, number]; readonly columns: number | null; readonly cells: readonly string[] }[];
}

export interface GoldPage {
  readonly file: string;
  readonly stories: readonly GoldStory[];
  readonly furniture?: readonly { readonly kind: string; readonly lines: readonly [number, number] }[];
}

/** A page with its gold outline. */
export interface ScoredPage {
  readonly name: string;
  readonly text: string;
  readonly gold: GoldPage;
  /** The outline of another editor, who saw only the text. */
  readonly second: GoldPage | undefined;
}

/** Every NAME.txt of a folder that has a NAME.gold.json beside it, perhaps a NAME.second.json too, by name. */
export function readGoldPages(folder: string): ScoredPage[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.gold.json'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -'.gold.json'.length);
      const second = join(folder, `${name}.second.json`);
      return { name, text: readFileSync(join(folder, `${name}.txt`), 'utf8'), gold: outlineIn(join(folder, file)), second: existsSync(second) ? outlineIn(second) : undefined };
    });
}

/** The files are ours: their shape is checked by the test that reads them all. */
function outlineIn(file: string): GoldPage {
  return JSON.parse(readFileSync(file, 'utf8')) as GoldPage;
}
