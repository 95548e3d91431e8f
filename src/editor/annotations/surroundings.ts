import type * as vscode from 'vscode';
import type * as agreement from '../../annotations/agreement/agreement';
import type * as exchange from '../../annotations/exchange/exchange';
import type { ActiveDump } from '../activeDump';
import type { Dumps } from '../dumps';

/** What annotation builds on, and what it loads when that is first needed. */
export interface Surroundings {
  readonly active: ActiveDump;
  readonly dumps: Dumps;
  readonly state: vscode.Memento;
  readonly loadExchange: () => Promise<typeof exchange>;
  readonly loadAgreement: () => Promise<typeof agreement>;
}
