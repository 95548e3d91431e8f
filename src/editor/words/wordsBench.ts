import type * as vscode from 'vscode';
import type { ActiveDump } from '../activeDump';
import { DisposableOwner } from '../disposableOwner';
import type { Dumps } from '../dumps';
import { ConcordanceView } from './concordanceView';
import { Keywords } from './keywords';
import { PeopleView } from './peopleView';
import { Words } from './words';

/** Where work with words is done; made when the first of it is wanted. */
export class WordsBench extends DisposableOwner {
  readonly words: Words;
  readonly people: PeopleView;
  readonly keywords: Keywords;
  readonly concordance: ConcordanceView;

  constructor(extension: vscode.Uri, dumps: Dumps, active: ActiveDump) {
    super();
    this.words = this.own(new Words(extension));
    this.people = this.own(new PeopleView(dumps, this.words));
    this.keywords = new Keywords(this.words);
    this.concordance = this.own(new ConcordanceView(dumps, active));
  }
}
