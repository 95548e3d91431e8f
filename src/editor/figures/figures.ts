import { lazily } from '../../core/lazily';
import { registerCommands } from '../commands';
import { DisposableOwner } from '../disposableOwner';
import { FIGURE_COMMANDS } from './figureCommands';
import { FiguresFrame } from './figuresFrame';
import type * as Part from './figuresPart';
import type { FigureParts, FiguresPart } from './figuresPart';
import type { LoadFigures } from './loadFigures';

/** What of the figures is there from the beginning: their commands and the frame of their view. The rest comes with the first dump. */
export class Figures extends DisposableOwner {
  private readonly frame = this.own(new FiguresFrame());
  private readonly part: () => Promise<FiguresPart>;
  readonly load: LoadFigures;

  constructor(parts: Omit<FigureParts, 'frame'>, importPart: () => Promise<typeof Part>) {
    super();
    this.load = async () => (await importPart()).figuresOf;
    this.part = lazily(async () => this.own(new (await importPart()).FiguresPart({ ...parts, frame: this.frame })));
    this.own(registerCommands(FIGURE_COMMANDS, { part: this.part }));
    this.listen(parts.dumps.onDidChangeDump, () => void this.part());
  }
}
