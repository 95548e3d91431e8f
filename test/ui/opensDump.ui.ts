import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { eventually } from './eventually';
import type { TestBed } from './testBed';
import type { Workbench } from './workbench';

/** A dump is opened like any other text file. */
export function opensDump(testBed: TestBed): void {
  describe('Opening a dump', () => {
    let workbench: Workbench;

    before(async () => {
      workbench = await testBed.open('media/sample');
    });

    it('shows the text as it is printed', async () => {
      await workbench.openFile('linjiang-daily-p1.txt');
      await eventually(async () => {
        assert.equal((await workbench.visibleLines())[0], '临江日报');
      });
      await workbench.screenshot('opens-dump');
    });
  });
}
