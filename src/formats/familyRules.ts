import { RE2JS, RE2JSException } from 're2js';
import { FIELD_ROLES } from './records/fieldRoles';
import type { FieldRole } from './records/fieldRoles';

/** An expression that is tried on one line. Its engine is RE2's, which takes time linear in the line, whatever the expression. */
export interface LineRule {
  /** True where the expression finds something in the line. */
  test(line: string): boolean;
  /** Where the line holds the value: the first group, else what is behind the whole match; null where nothing is found. UTF-16 units. */
  valueIn(line: string): { readonly start: number; readonly end: number } | null;
}

/** How a field that a user has named is read. */
export interface FieldRule {
  /** As the user has named it; what has no role keeps this name. */
  readonly name: string;
  readonly role: FieldRole;
  readonly rule: LineRule;
}

/** The rules of one family that a user has defined. */
export interface FamilyRules {
  readonly name: string;
  /** Found in the line that stands between two stories, or in the first line of each. */
  readonly delimiter: LineRule;
  readonly fields: readonly FieldRule[];
  /** Found in the last line of a story; what follows up to the next delimiter belongs to none. */
  readonly end: LineRule | null;
}

/** What is wrong with a rule. */
export type RuleFault =
  | { readonly kind: 'notObject' | 'noDelimiter' | 'notText' | 'tooLong' | 'everyLine' | 'unknownRule' }
  /** In the engine's own words. */
  | { readonly kind: 'badExpression'; readonly why: string };

/** A rule that cannot be used. */
export interface RuleProblem {
  readonly family: string;
  /** `delimiter`, `end`, `fields.headline`; empty where it is the whole family. */
  readonly place: string;
  readonly fault: RuleFault;
}

/** Longer expressions are not taken, in UTF-16 units. */
const LONGEST_EXPRESSION = 1000;
/** Only the beginning of a line is looked at: longer ones are running text. */
const LONGEST_LINE = 2000;
const RULES: ReadonlySet<string> = new Set(['delimiter', 'fields', 'end']);

/**
 * The families that a user has defined, as JSON gives them: an object of names, each with `delimiter` and, if wanted,
 * `fields` (an object of expressions) and `end`. Families with a problem are left out. Never throws.
 */
export function readFamilyRules(value: unknown): { readonly families: readonly FamilyRules[]; readonly problems: readonly RuleProblem[] } {
  const problems: RuleProblem[] = [];
  if (!isObject(value)) return { families: [], problems: [{ family: '', place: '', fault: { kind: 'notObject' } }] };
  const families = Object.entries(value).flatMap(([family, rules]) => {
    const before = problems.length;
    const read = readFamily(family, rules, (place, fault) => {
      problems.push({ family, place, fault });
      return null;
    });
    return read && problems.length === before ? [read] : [];
  });
  return { families, problems };
}

type Complain = (place: string, fault: RuleFault) => null;

function readFamily(name: string, rules: unknown, complain: Complain): FamilyRules | null {
  if (!isObject(rules)) return complain('', { kind: 'notObject' });
  for (const place of Object.keys(rules)) if (!RULES.has(place)) complain(place, { kind: 'unknownRule' });
  if (rules['delimiter'] === undefined) return complain('delimiter', { kind: 'noDelimiter' });
  const delimiter = lineRule(rules['delimiter'], 'delimiter', complain);
  if (delimiter?.test('') === true) complain('delimiter', { kind: 'everyLine' });
  const end = rules['end'] === undefined ? null : lineRule(rules['end'], 'end', complain);
  if (end?.test('') === true) complain('end', { kind: 'everyLine' });
  const fields = readFields(rules['fields'] ?? {}, complain);
  return delimiter && { name, delimiter, fields, end };
}

function readFields(fields: unknown, complain: Complain): FieldRule[] {
  if (!isObject(fields)) {
    complain('fields', { kind: 'notObject' });
    return [];
  }
  return Object.entries(fields).flatMap(([name, expression]) => {
    const rule = lineRule(expression, `fields.${name}`, complain);
    if (rule?.test('') === true) complain(`fields.${name}`, { kind: 'everyLine' });
    return rule ? [{ name, role: FIELD_ROLES.find((role) => role === name) ?? 'other', rule }] : [];
  });
}

function lineRule(expression: unknown, place: string, complain: Complain): LineRule | null {
  if (typeof expression !== 'string') return complain(place, { kind: 'notText' });
  if (expression.length > LONGEST_EXPRESSION) return complain(place, { kind: 'tooLong' });
  try {
    return compiled(RE2JS.compile(expression));
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    return complain(place, { kind: 'badExpression', why: error.message.replace(/^error parsing regexp: /, '') });
  }
}

function compiled(expression: RE2JS): LineRule {
  return {
    test: (line) => expression.test(line.slice(0, LONGEST_LINE)),
    valueIn: (line) => {
      const matcher = expression.matcher(line.slice(0, LONGEST_LINE));
      if (!matcher.find()) return null;
      if (expression.groupCount() === 0) return { start: matcher.end(), end: line.length };
      const [start, end] = [matcher.start(1), matcher.end(1)];
      return start < 0 ? null : { start, end };
    },
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
