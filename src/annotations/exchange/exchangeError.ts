/** Says in its message why something cannot be exported or imported, and the way out where there is one. */
export class ExchangeError extends Error {
  override readonly name = 'ExchangeError';
}
