/** A small generator of numbers in [0, 1): the same in every run. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const WRAP = 72;

/** Ways in which another text of the same kind comes of a written one; `other` is another text of the kind. */
const WAYS: Readonly<Record<string, (text: string, other: string, random: () => number) => string>> = {
  'as it is': (text) => text,
  'with other numbers': (text, _other, random) => text.replace(/[1-9]/g, () => String(1 + Math.floor(random() * 9))),
  'its blocks in another order': (text, _other, random) => shuffled(text.split(/\n{2,}/), random).join('\n\n'),
  'its second half': (text) => text.slice(text.indexOf('\n', text.length / 2) + 1),
  'its first half': (text) => text.slice(0, text.length / 2),
  'another of its kind behind it': (text, other) => `${text}\n\n${other}`,
  'wrapped': (text) => text.split('\n').map(wrapped).join('\n'),
  'a blank line behind each line, CRLF': (text) => text.replaceAll('\n', '\r\n\r\n'),
};

/** A text that is made of a written one, and how. */
export interface VariedText {
  readonly name: string;
  readonly text: string;
}

/** Texts of the kinds of the written ones, whose names are `KIND-NUMBER.EXTENSION`: each as it is, and in each of the other ways. */
export function variedTexts(written: readonly VariedText[]): VariedText[] {
  return written.flatMap(({ name, text }, index) => {
    const kind = kindOf(name);
    const others = written.filter((other) => other.name !== name && kindOf(other.name) === kind);
    const other = others[index % Math.max(1, others.length)]?.text ?? text;
    return Object.entries(WAYS).map(([way, vary], number) => ({ name: `${name}, ${way}`, text: vary(text, other, randomNumbers(index * 100 + number)) }));
  });
}

/** `novel-3.txt` → `novel` */
export function kindOf(name: string): string {
  return name.replace(/-\d+\.\w+(?:, .*)?$/, '');
}

function shuffled(blocks: readonly string[], random: () => number): string[] {
  return blocks.map((block) => ({ block, at: random() })).sort((a, b) => a.at - b.at).map(({ block }) => block);
}

/** A line cut between words at WRAP; between characters where there are no words. */
function wrapped(line: string): string {
  const pieces: string[] = [];
  for (let rest = line; rest !== ''; ) {
    const space = rest.length > WRAP ? rest.lastIndexOf(' ', WRAP) : -1;
    const end = rest.length <= WRAP ? rest.length : space > WRAP / 2 ? space : WRAP;
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return pieces.join('\n');
}
