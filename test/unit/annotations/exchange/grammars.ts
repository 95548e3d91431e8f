/**
 * What is wrong with brat standoff, after https://brat.nlplab.org/standoff.html and /configuration.html: each line is of a
 * known kind, ids are used once and point at something, the text of a passage is what stands at its offsets (in code
 * points), fragments neither touch nor overlap nor hold a line end, and types are declared.
 */
export function bratProblems(text: string, standoff: string, configuration: string): readonly string[] {
  const points = Array.from(text);
  const problems: string[] = [];
  const ids = new Set<string>();
  const pointers: string[] = [];
  const declared = new Set(configuration.split('\n').flatMap((line) => (/^(?:\[|\s*$|#)/.test(line) ? [] : [line.split('\t')[0] ?? ''])));
  if (text.includes('\r') || text.startsWith('\ufeff')) problems.push('the text has CR or a byte order mark');
  if (!standoff.endsWith('\n')) problems.push('the last line is not ended');
  for (const line of standoff.split('\n').slice(0, -1)) {
    const [id = '', head = '', tail] = line.split('\t');
    const [type = '', ...rest] = head.split(' ');
    if (ids.has(id)) problems.push(`${id} is there twice`);
    ids.add(id);
    if (id.startsWith('T')) problems.push(...passageProblems(points, id, rest.join(' '), tail ?? ''));
    else if (id.startsWith('R')) pointers.push(...rest.map((argument) => argument.replace(/^Arg[12]:/, '')));
    else if (id.startsWith('A') || id.startsWith('#')) pointers.push(rest[0] ?? '');
    else problems.push(`not a line of standoff: ${line}`);
    if (!id.startsWith('#') && !declared.has(type)) problems.push(`${type} is not declared`);
    if (!/^[A-Za-z][A-Za-z0-9_-]*$/.test(type)) problems.push(`${type} is no name of a type`);
  }
  return [...problems, ...pointers.filter((pointer) => !ids.has(pointer)).map((pointer) => `${pointer} is not there`)];
}

function passageProblems(points: readonly string[], id: string, places: string, quote: string): readonly string[] {
  if (!/^\d+ \d+(;\d+ \d+)*$/.test(places)) return [`${id}: no offsets: ${places}`];
  const fragments = places.split(';').map((place) => place.split(' ').map(Number));
  const words = fragments.map(([start, end]) => points.slice(start, end).join(''));
  const problems = words.join(' ') === quote ? [] : [`${id}: “${quote}” is not at ${places}`];
  if (words.some((word) => word === '' || word.includes('\n'))) problems.push(`${id}: an empty fragment, or one over lines`);
  if (fragments.some(([start], nth) => nth > 0 && (start ?? 0) <= (fragments[nth - 1]?.[1] ?? 0))) problems.push(`${id}: fragments touch`);
  return problems;
}

/**
 * What is wrong with WebAnno TSV 3.3, after the appendix of INCEpTION's user guide: the header, sentences and tokens counted
 * from 1, offsets in UTF-16 units that lead to the token's text, as many cells as features, parts inside their token, and an
 * annotation's number the same in all its cells.
 */
export function webAnnoProblems(tsv: string, text: string): readonly string[] {
  const lines = tsv.split('\n');
  const problems: string[] = [];
  if (lines[0] !== '#FORMAT=WebAnno TSV 3.3') problems.push('no format in the first line');
  const features = lines.filter((line) => line.startsWith('#T_SP=')).flatMap((line) => line.split('|').slice(1));
  let [sentence, token, end] = [0, 0, 0];
  let whole: readonly [number, number] = [0, 0];
  for (const line of lines.slice(2)) {
    if (line.startsWith('#Text=')) [sentence, token] = [sentence + 1, 0];
    if (line === '' || line.startsWith('#')) continue;
    const [id = '', place = '', form = '', ...cells] = line.split('\t');
    const [start = NaN, stop = NaN] = place.split('-').map(Number);
    const isPart = id.includes('.');
    if (!isPart) token += 1;
    if (!id.startsWith(`${sentence}-${token}`)) problems.push(`${id} should be ${sentence}-${token}`);
    if (text.slice(start, stop) !== form) problems.push(`${id}: “${form}” is not at ${place}`);
    if (isPart ? start < whole[0] || stop > whole[1] : start < end) problems.push(`${id} is not behind what is before it`);
    if (!isPart) [whole, end] = [[start, stop], stop];
    if (cells.length !== features.length + 1 || cells.at(-1) !== '') problems.push(`${id} has ${cells.length - 1} cells for ${features.length} features`);
    const numbers = new Set(cells.slice(0, -1).map((cell) => [...cell.matchAll(/(?<!\\)\[(\d+)\]/g)].map(([, number]) => number).join()));
    if (numbers.size > 1) problems.push(`${id}: not the same annotations in all cells`);
  }
  return problems;
}
