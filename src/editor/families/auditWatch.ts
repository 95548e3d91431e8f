import type { ActiveDump } from '../activeDump';
import { DisposableOwner } from '../disposableOwner';
import type { Dumps } from '../dumps';

/** Audits dumps from the first one on that is opened. */
export class AuditWatch extends DisposableOwner {
  private begun = false;
  private disposed = false;

  constructor(dumps: Dumps, active: ActiveDump) {
    super();
    this.listen(dumps.onDidChangeDump, () => {
      if (!this.begun) void this.begin(dumps, active);
    });
  }

  override dispose(): void {
    this.disposed = true;
    super.dispose();
  }

  private async begin(dumps: Dumps, active: ActiveDump): Promise<void> {
    this.begun = true;
    // Loaded when first needed: without a dump there is nothing to audit.
    const { AuditView } = await import('./auditView');
    if (!this.disposed) this.own(new AuditView(dumps, active));
  }
}
