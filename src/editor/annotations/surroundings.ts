import type * as vscode from 'vscode';
import type { ActiveDump } from '../activeDump';
import type { Dumps } from '../dumps';

/** What annotation builds on, and what it loads when that is first needed. */
export interface Surroundings {
  readonly active: ActiveDump;
  readonly dumps: Dumps;
  readonly state: vscode.Memento;
  readonly loadExchange: () => Promise<typeof import('../../annotations/exchange/formats')>;
  readonly loadAgreement: () => Promise<typeof import('../../annotations/agreement/agreement')>;
}
