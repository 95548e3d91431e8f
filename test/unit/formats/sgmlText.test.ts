import { describe, expect, it } from 'vitest';
import { decodeSgml } from '../../../src/formats/records/sgml';

describe('The text that is meant by printed SGML', () => {
  it.each([
    ['Dell &amp; Sons of Carford', 'Dell & Sons of Carford'],
    ['DELL &AMP; SONS, &LT;CARFORD.P&GT;', 'DELL & SONS, <CARFORD.P>'], // collections in capitals
    ['the caf&eacute; on &Eacute;toile Street', 'the café on Étoile Street'],
    ['up &frac12; a point, or 2&half;', 'up ½ a point, or 2½'],
    ['she said &mdash; twice &ndash; &ldquo;no&rdquo;', 'she said — twice – “no”'],
    ['a 10&percnt; rise &lsqb;sic&rsqb; in May&hyph;June', 'a 10% rise [sic] in May-June'],
    ['the mayor&#8217;s &#x2014; and &#151;', 'the mayor’s — and —'], // 151 is a dash in windows-1252
    ['no character: &#0;, &#5555555;', 'no character: \ufffd, \ufffd'],
    ['control &#2;&#1; characters&#7;', 'control  characters'],
    ['a <b>bold</b> word', 'a bold word'],
    ['AT&T; R&D & more &unknown; stay', 'AT&T; R&D & more &unknown; stay'],
  ])('%s', (printed, meant) => {
    expect(decodeSgml(printed)).toBe(meant);
  });
});
