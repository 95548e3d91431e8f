import { l10n } from 'vscode';
import type { Agreement, CodeAgreement, DisagreementItem } from '../../annotations/agreement/agreement';
import type { Dump } from '../../core/dump';
import { snippet } from '../../core/storyTitle';
import type { CodeTable } from './codeTable';

/** How far coders agree, as Markdown: figures of each code, then the places where they do not. */
export function agreementReport(name: string, { coders, codes, all, disagreements }: Agreement, dump: Dump, table: CodeTable): string {
  const rows = codes.map((code) => row(table.lookOf(code.code).path, code));
  return [
    `# ${l10n.t('Agreement on {0}', name)}`,
    l10n.t('Coders: {0}', coders.join(l10n.t(', '))),
    [HEADINGS().join(' | '), HEADINGS().map(() => '---').join(' | '), ...rows, row(l10n.t('All codes'), all)].map((cells) => `| ${cells} |`).join('\n'),
    l10n.t('Stories: percent agreement, Cohen’s κ (two coders), Krippendorff’s α (nominal) over all stories, and α over stories that somebody coded. Passages: Krippendorff’s unitising α, F₁ of the same and of overlapping passages. “–”: too little to measure.'),
    `## ${l10n.t('Disagreements: {0}', disagreements.length)}`,
    disagreements.map((item) => disagreementLine(item, dump, table)).join('\n'),
  ].join('\n\n') + '\n';
}

/** The passage, or the first words of the story, that a disagreement is about. */
export function disagreementText({ span }: DisagreementItem, { source }: Dump): string {
  return snippet(source.slice(span));
}

/** `Ann: Economy · Bo: –` */
export function opinionsText({ opinions }: DisagreementItem, table: CodeTable): string {
  return opinions.map(({ coder, codes }) => `${coder}: ${codes.map((code) => table.lookOf(code).path).join(', ') || '–'}`).join(' · ');
}

const HEADINGS = (): readonly string[] => [l10n.t('Code'), '%', 'κ', 'α', l10n.t('α, coded stories'), l10n.t('Passages'), 'αᵤ', l10n.t('F₁ same'), l10n.t('F₁ overlapping')];

function row(name: string, { stories, codedStories, spans, alphaU, exact, overlap }: Omit<CodeAgreement, 'code'>): string {
  return [name, stories.percent * 100, stories.kappa, stories.alpha, codedStories.alpha, spans.join(' / '), alphaU, exact.f1, overlap.f1].map(cell).join(' | ');
}

function cell(value: string | number): string {
  if (typeof value === 'string') return value.replaceAll('|', '\\|');
  return Number.isFinite(value) ? String(Math.round(value * 1000) / 1000) : '–';
}

function disagreementLine(item: DisagreementItem, dump: Dump, table: CodeTable): string {
  return `- ${l10n.t('Line {0}', dump.source.lineAt(item.span.start) + 1)} “${disagreementText(item, dump)}”: ${opinionsText(item, table)}`;
}
