import type { Dump } from '../core/dump';
import type { Span } from '../core/span';
import { SourceText } from '../core/sourceText';
import { Anchors } from './anchor';
import { Stretches } from './stretches';

/** A text that is being edited, with what is made of it as it is: made when it is first asked for, and once for a version. */
export class LiveText {
  private whole: string | undefined;
  private lines: SourceText | undefined;
  private anchoring: Anchors | undefined;
  private stretches: Stretches | undefined;

  /** `read` gives the text as it is. */
  constructor(private readonly read: () => string) {}

  get text(): string {
    this.whole ??= this.read();
    return this.whole;
  }

  get source(): SourceText {
    this.lines ??= new SourceText(this.text);
    return this.lines;
  }

  get anchors(): Anchors {
    this.anchoring ??= new Anchors(this.text);
    return this.anchoring;
  }

  /** To be told of every edit. */
  changed(): void {
    this.whole = undefined;
    this.lines = undefined;
    this.anchoring = undefined;
    this.stretches = undefined;
  }

  /** To be told how the text as it is was decoded. */
  outlined(dump: Dump): void {
    this.stretches = new Stretches(dump);
    this.lines = dump.source;
  }

  /** Whether it is known how the text as it is was decoded. */
  get isOutlined(): boolean {
    return this.stretches !== undefined;
  }

  /** The stories in UTF-16 offsets; none where they are not known. */
  get stories(): readonly Span[] {
    return this.stretches?.stories ?? [];
  }

  /** The stretch that holds a span: a story, or what is between two; null where none does, undefined where that is not known. */
  stretchAt(span: Span): Span | null | undefined {
    return this.stretches?.at(span);
  }
}
