/** What stands before an amount of money, the longest first: US$37 million, ¥420, £1.3m. */
export const CURRENCY_SIGNS: readonly (readonly [sign: string, code: string])[] = [
  ['US$', 'USD'], ['HK$', 'HKD'], ['NT$', 'TWD'], ['AU$', 'AUD'], ['A$', 'AUD'], ['C$', 'CAD'], ['CA$', 'CAD'], ['S$', 'SGD'], ['NZ$', 'NZD'], ['R$', 'BRL'],
  ['RMB', 'CNY'], ['CNY', 'CNY'], ['USD', 'USD'], ['EUR', 'EUR'], ['GBP', 'GBP'], ['JPY', 'JPY'], ['HKD', 'HKD'], ['$', 'USD'], ['€', 'EUR'], ['£', 'GBP'], ['￡', 'GBP'], ['¥', 'CNY'], ['￥', 'CNY'], ['₩', 'KRW'], ['₹', 'INR'],
];
