/** An exact decimal: coefficient × 10^exponent. */
export interface Decimal {
  readonly coefficient: bigint;
  readonly exponent: number;
}

/** Of fractions that do not end so many digits are kept. */
const SIGNIFICANT = 4;

/** A whole number as a decimal; it must be a safe integer. */
export function whole(value: number): Decimal {
  return { coefficient: BigInt(value), exponent: 0 };
}

/** Reads '1234.50': ASCII digits with at most one point, nothing else. */
export function decimalOf(digits: string): Decimal {
  const point = digits.indexOf('.');
  if (point === -1) return { coefficient: BigInt(digits), exponent: 0 };
  const decimals = digits.length - point - 1;
  return { coefficient: BigInt(digits.slice(0, point) + digits.slice(point + 1)), exponent: -decimals };
}

/** The same digits, the point moved by so many places. */
export function shifted({ coefficient, exponent }: Decimal, places: number): Decimal {
  return { coefficient, exponent: exponent + places };
}

export function negated({ coefficient, exponent }: Decimal): Decimal {
  return { coefficient: -coefficient, exponent };
}

export function times(one: Decimal, other: Decimal): Decimal {
  return { coefficient: one.coefficient * other.coefficient, exponent: one.exponent + other.exponent };
}

export function plus(one: Decimal, other: Decimal): Decimal {
  const exponent = Math.min(one.exponent, other.exponent);
  return { coefficient: scaledTo(one, exponent) + scaledTo(other, exponent), exponent };
}

/** Below, at or above zero: as one is smaller, equal or greater. */
export function compare(one: Decimal, other: Decimal): number {
  const exponent = Math.min(one.exponent, other.exponent);
  const [a, b] = [scaledTo(one, exponent), scaledTo(other, exponent)];
  return a < b ? -1 : a > b ? 1 : 0;
}

/** One number divided by another: exact where the quotient ends within twelve digits, else to four significant digits. Null for a division by zero. */
export function quotient(one: Decimal, other: Decimal): Decimal | null {
  if (other.coefficient === 0n) return null;
  const exponent = Math.min(one.exponent, other.exponent);
  const [above, below] = [scaledTo(one, exponent), scaledTo(other, exponent)];
  const exact = above * 10n ** 12n;
  if (exact % below === 0n) return { coefficient: exact / below, exponent: -12 };
  let places = 0;
  while ((above * 10n ** BigInt(places)) / below < 10n ** BigInt(SIGNIFICANT - 1)) places++;
  const doubled = (2n * above * 10n ** BigInt(places)) / below;
  return { coefficient: (doubled + 1n) / 2n, exponent: -places };
}

/** Plain notation, no exponent and no idle zeros: '31260000000', '-0.5'. */
export function decimalText({ coefficient, exponent }: Decimal): string {
  const sign = coefficient < 0n ? '-' : '';
  const digits = (coefficient < 0n ? -coefficient : coefficient).toString();
  if (exponent >= 0) return coefficient === 0n ? '0' : sign + digits + '0'.repeat(exponent);
  const padded = digits.padStart(1 - exponent, '0');
  const decimals = padded.slice(exponent).replace(/0+$/, '');
  return (coefficient === 0n ? '' : sign) + padded.slice(0, exponent) + (decimals === '' ? '' : `.${decimals}`);
}

function scaledTo({ coefficient, exponent }: Decimal, target: number): bigint {
  return coefficient * 10n ** BigInt(exponent - target);
}
