import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import chinese from '../../l10n/bundle.l10n.zh-cn.json';
import manifest from '../../package.json';
import titles from '../../package.nls.json';
import chineseTitles from '../../package.nls.zh-cn.json';
import { ALL_FEATURES, featureLabel } from '../../src/annotations/exchange/features';
import { STARTERS } from '../../src/annotations/starters';
import { SUGGESTERS } from '../../src/annotations/suggesters';
import { TARGETS } from '../../src/extract/writers';
import { DEFAULT_THRESHOLD } from '../../src/formats/format';
import { FORMATS } from '../../src/formats/formats';
import { FEATURE_WORDS, PAIR_FEATURE_WORDS } from '../../src/formats/page/features/featureWords';

const ROOT = resolve(import.meta.dirname, '../..');
const { contributes } = manifest;

interface MenuItem {
  /** None for a submenu. */
  readonly command?: string;
  readonly submenu?: string;
  readonly when?: string;
}

const MENUS = new Map<string, readonly MenuItem[]>(Object.entries(contributes.menus));
const DECLARED = contributes.commands.map(({ command }) => command).sort();

const SOURCES: readonly ts.SourceFile[] = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ts.createSourceFile(path, readFileSync(join(ROOT, 'src', path), 'utf8'), ts.ScriptTarget.Latest, true));

/** All nodes of all sources that a guard lets through. */
function nodes<Node extends ts.Node>(isWanted: (node: ts.Node) => node is Node): Node[] {
  const found: Node[] = [];
  const visit = (node: ts.Node): void => {
    if (isWanted(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  SOURCES.forEach(visit);
  return found;
}

/** The commands that tables carry out: their rows' names. */
function carriedOut(): string[] {
  return namesOf(nodes(ts.isPropertyAssignment));
}

/** What package.json can ask for in `when` clauses. */
function contextKeys(): string[] {
  return namesOf(nodes(ts.isPropertySignature));
}

function namesOf(rows: readonly (ts.PropertyAssignment | ts.PropertySignature)[]): string[] {
  return rows.map(({ name }) => (ts.isStringLiteral(name) ? name.text : '')).filter((name) => name.startsWith('broadsheet.'));
}

/** What is handed to `l10n.t` as it stands, and to `message`, which makes what a check has to say. */
function localised(): string[] {
  return nodes(ts.isCallExpression)
    .filter(({ expression }) => /^(?:(?:vscode\.)?l10n\.t|message)$/.test(expression.getText()))
    .flatMap(({ arguments: [message] }) => (message && ts.isStringLiteral(message) ? [message.text] : []));
}

/** What can be wrong with a codebook, as it is translated. */
function codebookProblems(): string[] {
  return nodes(ts.isStringLiteral).filter((node) => node.getSourceFile().fileName.endsWith('codebookFile.ts') && node.text.endsWith(".")).map(({ text }) => text);
}

/** Every string of the manifest. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

describe('Commands', () => {
  it('are those that the editor carries out', () => {
    expect(carriedOut().sort()).toEqual(DECLARED);
  });

  it('have a title in each language, and the category Broadsheet', () => {
    for (const { command, title, category } of contributes.commands) {
      expect(title).toBe(`%command.${command.replace('broadsheet.', '')}.title%`);
      expect(category).toBe('Broadsheet');
    }
  });

  it('say in the palette when they can be used', () => {
    expect(MENUS.get('commandPalette')?.map(({ command }) => command).sort()).toEqual(DECLARED);
  });

  it('are hidden from the palette where only a row can be what they act on, and from nowhere else', () => {
    const placesOf = (command: string): string[] =>
      [...MENUS].flatMap(([menu, items]) => (menu !== 'commandPalette' && items.some((item) => item.command === command) ? [menu] : []));
    const forRowsOnly = DECLARED.filter((command) => {
      const places = placesOf(command);
      return places.length > 0 && places.every((place) => place === 'view/item/context' || place.startsWith('comments/'));
    });
    const hidden = MENUS.get('commandPalette')?.filter(({ when }) => when === 'false');
    expect(hidden?.map(({ command }) => command).sort()).toEqual(forRowsOnly);
  });

  it('are the only ones that menus, keys and empty states name', () => {
    const named = [
      ...[...MENUS.values()].flat(),
      ...contributes.keybindings,
    ].map(({ command }) => command);
    const linked = Object.values(titles).flatMap((text) => [...text.matchAll(/\(command:(broadsheet\.\w+)/g)].map((match) => match[1] ?? ''));
    expect([...named, ...linked].filter((command) => command !== undefined && !DECLARED.includes(command))).toEqual([]);
  });

  it('have an icon wherever they stand as a button', () => {
    const buttons = [...MENUS.values()].flat().filter((item) => 'group' in item && /^(navigation|inline)/.test(String(item.group)));
    const icons = new Map(contributes.commands.map((entry) => [entry.command, 'icon' in entry]));
    expect(buttons.filter(({ command }) => command === undefined || icons.get(command) !== true)).toEqual([]);
  });
});

describe('Submenus', () => {
  it('all have items, and stand in a menu', () => {
    const placed = [...MENUS.values()].flat().flatMap((item) => item.submenu ?? []);
    const ids = contributes.submenus.map(({ id }) => id);
    expect(placed).toEqual(ids);
    for (const id of ids) expect(MENUS.get(id)?.length, id).toBeGreaterThan(1);
  });
});

describe('When clauses', () => {
  it('ask only for context keys that are set and settings that exist', () => {
    const settings = contributes.configuration.flatMap(({ properties }) => Object.keys(properties)).map((name) => `config.${name}`);
    const views = Object.values(contributes.views).flat().map(({ id }) => id);
    const known = [...contextKeys(), ...carriedOut(), ...settings, ...views];
    const clauses = [...[...MENUS.values()].flat(), ...contributes.keybindings, ...contributes.viewsWelcome].map(({ when }) => when ?? '');
    const asked = clauses.flatMap((when) => [...when.matchAll(/(?:config\.)?broadsheet\.[\w.]+/g)].map(([key]) => key));
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((key) => !known.includes(key))).toEqual([]);
  });
});

describe('Settings', () => {
  const settings = new Map<string, object>(contributes.configuration.flatMap(({ properties }) => Object.entries(properties)));

  it('say where they hold and what they do', () => {
    for (const [name, setting] of settings) {
      expect(setting).toMatchObject({ scope: expect.any(String) as string, markdownDescription: expect.stringMatching(/^%configuration\./) as string });
      expect(name).toMatch(/^broadsheet\.(coder|families|[a-z]\w+\.\w+)$/);
    }
  });

  it('are as sure by default as the command line is', () => {
    expect(settings.get('broadsheet.detection.threshold')).toMatchObject({ default: DEFAULT_THRESHOLD });
  });
});

describe('Languages', () => {
  it('all have what package.json asks for, and nothing else', () => {
    const asked = strings(manifest).flatMap((text) => [...text.matchAll(/%([\w.-]+)%/g)].map((match) => match[1] ?? ''));
    expect(Object.keys(titles).sort()).toEqual([...new Set(asked)].sort());
    expect(Object.keys(chineseTitles).sort()).toEqual(Object.keys(titles).sort());
  });

  it('all have what the editor says, and nothing else', () => {
    const labels = [...TARGETS, ...FORMATS].map(({ label }) => label);
    const annotation = [...ALL_FEATURES.map(featureLabel), ...SUGGESTERS.flatMap(({ label, reason }) => [label, reason]), ...STARTERS.flatMap(({ label, description }) => [label, description]), ...codebookProblems()];
    const evidence = [...Object.values(FEATURE_WORDS), ...Object.values(PAIR_FEATURE_WORDS)];
    expect(Object.keys(chinese).sort()).toEqual([...new Set([...localised(), ...labels, ...annotation, ...evidence])].sort());
  });

  it('fill in the same blanks and call the same commands', () => {
    const marks = (text: string): string[] => (text.match(/\{\d\}|\(command:[^)]*\)|`[^`]*`/g) ?? []).sort();
    const pairs = [
      ...Object.entries<string>(chinese),
      ...Object.entries<string>(chineseTitles).map(([key, text]): [string, string] => [new Map(Object.entries(titles)).get(key) ?? '', text]),
    ];
    for (const [english, translated] of pairs) expect(marks(translated), english).toEqual(marks(english));
  });
});
