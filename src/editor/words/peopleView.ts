import * as vscode from 'vscode';
import { l10n } from 'vscode';
import type { Dump } from '../../core/dump';
import { storyTitle } from '../../core/storyTitle';
import { bareNames, peopleOf, PERSON_ROLES } from '../../words/people';
import type { NameWords, Person, PersonRole, PersonStory } from '../../words/people';
import { peopleCsv } from '../../words/table';
import { setContext } from '../contextKeys';
import { DisposableOwner } from '../disposableOwner';
import type { Dumps } from '../dumps';
import { fileNameOf } from '../fileNames';
import { toRange } from '../ranges';
import { tell } from '../tell';
import { inSlices } from '../slices';
import { progressFor, signalOf, unlessCancelled } from './progress';
import type { Words } from './words';
import { workspaceDumps } from './workspaceDumps';
import type { PlacedDump } from './workspaceDumps';

export type PeopleScope = 'open' | 'workspace';

/** A row of the People view: a role, somebody who has it, or a story in which he or she is named. */
export type PeopleNode =
  | { readonly type: 'role'; readonly role: PersonRole; readonly people: readonly Person[] }
  | { readonly type: 'person'; readonly person: Person; readonly role: PersonRole }
  | { readonly type: 'place'; readonly place: PersonStory; readonly person: Person };

/** How long edits have to pause before the people are looked for again, in milliseconds. */
const QUIET = 400;

const ROLE_ICONS: Readonly<Record<PersonRole, string>> = {
  reporter: 'edit',
  correspondent: 'mail',
  author: 'comment',
  photographer: 'device-camera',
  editor: 'tools',
  translator: 'globe',
  agency: 'radio-tower',
  mentioned: 'person',
};

/** The People view: who wrote what, and who is named with a title, in the open dumps or in all of the workspace. */
export class PeopleView extends DisposableOwner implements vscode.TreeDataProvider<PeopleNode> {
  private readonly changed = this.own(new vscode.EventEmitter<undefined>());
  readonly onDidChangeTreeData = this.changed.event;
  private scope: PeopleScope = 'open';
  private found: Promise<readonly Person[]> | undefined;
  private readonly places = new WeakMap<Dump, vscode.Uri>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly dumps: Dumps,
    private readonly words: Words,
  ) {
    super();
    const later = (): void => {
      this.lookAgainSoon();
    };
    this.listen(dumps.onDidChangeDump, later);
    this.listen(vscode.workspace.onDidOpenTextDocument, later);
    this.listen(vscode.workspace.onDidCloseTextDocument, later);
    setContext('broadsheet.peopleScope', this.scope);
  }

  async getChildren(node?: PeopleNode): Promise<PeopleNode[]> {
    if (node?.type === 'person') return node.person.stories.map((place) => ({ type: 'place', place, person: node.person }));
    if (node?.type === 'role') return node.people.map((person) => ({ type: 'person', person, role: node.role }));
    if (node) return [];
    const people = await this.all();
    return PERSON_ROLES.map((role): PeopleNode => ({ type: 'role', role, people: people.filter(({ roles }) => roles.includes(role)) })).filter((row) => row.type === 'role' && row.people.length > 0);
  }

  getTreeItem(node: PeopleNode): vscode.TreeItem {
    switch (node.type) {
      case 'role':
        return roleItem(node.role, node.people.length);
      case 'person':
        return personItem(node.person, node.role);
      case 'place':
        return this.placeItem(node.place);
    }
  }

  async setScope(scope: PeopleScope): Promise<void> {
    this.scope = scope;
    setContext('broadsheet.peopleScope', scope);
    this.lookAgain();
    await this.all();
  }

  /** Copies all people as CSV, a row a story. */
  async copy(): Promise<void> {
    const people = await this.all();
    if (people.length === 0) {
      tell(l10n.t('There is nobody to copy: no open dump names anybody.'));
      return;
    }
    await vscode.env.clipboard.writeText(await inSlices(peopleCsv(people, (dump) => this.fileOf(dump))));
    vscode.window.setStatusBarMessage(`$(check) ${l10n.t('{0} people copied', people.length)}`, 4000);
  }

  /** The name of a row, or one that the user chooses among all. */
  async choose(row: unknown): Promise<string | undefined> {
    if (isPersonRow(row)) return row.person.name;
    const people = await this.all();
    if (people.length === 0) {
      tell(l10n.t('There is nobody to filter by: no open dump names anybody.'));
      return undefined;
    }
    const items = people.map((person) => ({ label: person.name, description: describe(person, person.roles), name: person.name }));
    const picked = await vscode.window.showQuickPick(items, { title: l10n.t('Filter Stories by Person'), placeHolder: l10n.t('Somebody who wrote a story or is named in one'), matchOnDescription: true });
    return picked?.name;
  }

  override dispose(): void {
    clearTimeout(this.timer);
    super.dispose();
  }

  /** Everybody. Who asks while edits have not paused yet does not get those of before. */
  private async all(): Promise<readonly Person[]> {
    if (this.timer !== undefined) this.lookAgain();
    this.found ??= this.look();
    return this.found;
  }

  /** The people of all dumps that are looked at. Where the user gives up the workspace, those of the open dumps; where he gives these up, nobody. */
  private async look(): Promise<readonly Person[]> {
    try {
      const placed = this.scope === 'workspace' ? await this.dumpsOfWorkspace() : await this.openDumps();
      for (const { uri, dump } of placed) this.places.set(dump, uri);
      const dumps = placed.map(({ dump }) => dump);
      const options = progressFor(dumps, l10n.t('People'), { viewId: 'broadsheet.people' });
      return await vscode.window.withProgress(options, async (_progress, token) => unlessCancelled(peopleOf(dumps, await this.wordsOf(bareNames(dumps), token)), token));
    } catch (error) {
      if (!(error instanceof vscode.CancellationError)) throw error;
      if (this.scope === 'open') return [];
      await this.setScope('open');
      return this.all();
    }
  }

  /** How names that stand alone are cut into words: a dictionary may know better. */
  private async wordsOf(names: readonly string[], token: vscode.CancellationToken): Promise<NameWords> {
    const tagged = names.length > 0 ? await this.words.tag(names, signalOf(token)) : [];
    return new Map(names.map((name, index) => [name, tagged[index] ?? []]));
  }

  private async dumpsOfWorkspace(): Promise<PlacedDump[]> {
    const options = { location: vscode.ProgressLocation.Notification, title: l10n.t('People'), cancellable: true };
    return vscode.window.withProgress(options, workspaceDumps);
  }

  private async openDumps(): Promise<PlacedDump[]> {
    return (await this.dumps.all()).map(({ document: { uri }, dump }) => ({ uri, dump }));
  }

  private lookAgainSoon(): void {
    if (this.scope === 'workspace' || !this.found) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.lookAgain();
    }, QUIET);
  }

  private lookAgain(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.found = undefined;
    this.changed.fire(undefined);
  }

  private placeItem({ dump, story, roles, spans }: PersonStory): vscode.TreeItem {
    const item = new vscode.TreeItem(storyTitle(dump.source, story));
    const [first] = spans;
    const uri = this.places.get(dump);
    const line = dump.source.lineAt(first?.start ?? 0) + 1;
    item.description = [...roles.map(roleName), spans.length > 1 ? l10n.t('{0} times', spans.length) : '', uri ? `${fileNameOf(uri)}:${line}` : ''].filter(Boolean).join(' · ');
    item.iconPath = new vscode.ThemeIcon('file-text');
    item.contextValue = 'place';
    if (uri && first) item.command = { command: 'vscode.open', title: l10n.t('Show in Editor'), arguments: [uri, { selection: toRange(dump.source, first), preview: false }] };
    return item;
  }

  private fileOf(dump: Dump): string {
    const uri = this.places.get(dump);
    return uri ? vscode.workspace.asRelativePath(uri) : '';
  }
}

function roleItem(role: PersonRole, count: number): vscode.TreeItem {
  const item = new vscode.TreeItem(rolesName(role), vscode.TreeItemCollapsibleState.Expanded);
  item.id = role;
  item.description = count.toLocaleString();
  item.iconPath = new vscode.ThemeIcon(ROLE_ICONS[role]);
  return item;
}

function personItem(person: Person, role: PersonRole): vscode.TreeItem {
  const item = new vscode.TreeItem(person.name, vscode.TreeItemCollapsibleState.Collapsed);
  item.id = `${role} ${person.name}`;
  item.description = describe(person, person.roles.filter((other) => other !== role));
  item.contextValue = 'person';
  return item;
}

/** `董事长 · 2 stories` */
function describe({ titles, stories }: Person, roles: readonly PersonRole[]): string {
  const count = stories.length === 1 ? l10n.t('1 story') : l10n.t('{0} stories', stories.length);
  return [...titles, ...roles.map(roleName), count].join(' · ');
}

function isPersonRow(row: unknown): row is { readonly person: Person } {
  return typeof row === 'object' && row !== null && 'person' in row;
}

function roleName(role: PersonRole): string {
  const names: Record<PersonRole, string> = {
    reporter: l10n.t('Reporter'),
    correspondent: l10n.t('Correspondent'),
    author: l10n.t('Author'),
    photographer: l10n.t('Photographer'),
    editor: l10n.t('Editor'),
    translator: l10n.t('Translator'),
    agency: l10n.t('Agency'),
    mentioned: l10n.t('Mentioned'),
  };
  return names[role];
}

function rolesName(role: PersonRole): string {
  const names: Record<PersonRole, string> = {
    reporter: l10n.t('Reporters'),
    correspondent: l10n.t('Correspondents'),
    author: l10n.t('Authors'),
    photographer: l10n.t('Photographers and illustrators'),
    editor: l10n.t('Editors'),
    translator: l10n.t('Translators'),
    agency: l10n.t('Agencies and staff'),
    mentioned: l10n.t('Named with a title'),
  };
  return names[role];
}
