import type fc from 'fast-check';
import type { CodedItem, CodedTarget, CodedText } from '../../../../src/annotations/exchange/codedText';
import { piecesOf } from '../../../../src/annotations/exchange/codedText';
import type { AnnotatedDump } from '../../../../src/annotations/exchange/exchange';
import { annotationOf } from '../../../../src/annotations/exchange/import';
import { LiveText } from '../../../../src/annotations/liveText';
import { passageTarget, printedSpans, storyTarget } from '../../../../src/annotations/targets';
import type { Target } from '../../../../src/annotations/annotation';
import type { Span } from '../../../../src/core/span';
import { codedTextsOf } from './codedTexts';

/** What dumps are made of, line ends of all kinds among it. */
const CHUNKS = ['\r\n', '\r\n\r\n', '\n', '\r', '\ufeff', '💩', '👩‍👩‍👦', 'e\u0301', 'ｅ１２％', '今日', '(记者 李雷)', '增长12.5%', 'Saltmarsh', ' ', '\t', '\u00a0', '\u2028', '\u3000', '\u0001', '<b>', '&amp;', '"', '\\', '|', '[1]', '𠮷野家', '。', '-', '#'] as const;

type Placed = AnnotatedDump['annotations'][number];

/** Dumps with annotations as people make them: white space around passages is left out. */
export const codedDumps: fc.Arbitrary<AnnotatedDump> = codedTextsOf(CHUNKS).map((coded) => {
  // VS Code gives texts without the mark, the command line with it; nobody writes two.
  const text = coded.text.replace(/^\ufeff+/, '\ufeff');
  return annotatedDump({ ...coded, text }, coded.text.length - text.length);
});

function annotatedDump({ source, text, items }: CodedText, shift: number): AnnotatedDump {
  const live = new LiveText(() => text);
  const kept = new Map<string, Placed>();
  for (const item of items) {
    if (endsOf(item.target).some((id) => !kept.has(id))) continue;
    const spans = printedSpans(spansOf(item).map(({ start, end }) => ({ start: Math.max(0, start - shift), end: Math.max(0, end - shift) })), live.source);
    const target = targetOf(item, spans, source, live);
    if (target) kept.set(item.id, { annotation: annotationOf(item, target, item.id, ''), spans });
  }
  return { source, text, stories: [], annotations: [...kept.values()] };
}

function spansOf(item: CodedItem): readonly Span[] {
  return item.target.kind === 'story' ? [item.target.story] : piecesOf(item);
}

function targetOf({ target }: CodedItem, spans: readonly Span[], source: string, live: LiveText): Target | undefined {
  if (target.kind === 'document') return { source };
  if (target.kind === 'reply') return { type: 'Annotation', id: target.to };
  if (target.kind === 'relation') return { type: 'List', items: [{ type: 'Annotation', id: target.from }, { type: 'Annotation', id: target.to }] };
  const [first] = spans;
  return first && (target.kind === 'story' ? storyTarget(source, first, live) : passageTarget(source, spans, live));
}

function endsOf(target: CodedTarget): readonly string[] {
  if (target.kind === 'reply') return [target.to];
  return target.kind === 'relation' ? [target.from, target.to] : [];
}
