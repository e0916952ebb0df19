import { expect, it } from 'vitest';
import { writeAtom } from '../../../src/domain/status/atom.ts';

it('escapes what XML gives a meaning, and leaves out what it cannot hold', () => {
  const atom = writeAtom(
    {
      title: 'Changes',
      description: 'd',
      author: 'a',
      pageUrl: 'https://directory.example.org/changes/',
      updatedAt: '2026-11-21T12:00:00.000Z',
      entries: [
        {
          id: 'urn:uuid:1',
          url: 'https://directory.example.org/?a=1&b="2"',
          title: `Barnardo’s <b> & 'co' \u0000\u0008\ud800😀`,
          text: ']]>',
          at: '2026-11-21T12:00:00.000Z',
        },
      ],
    },
    'https://directory.example.org/changes.atom',
  );
  expect(atom).toContain('<title>Barnardo’s &lt;b&gt; &amp; &#39;co&#39; 😀</title>');
  expect(atom).toContain('href="https://directory.example.org/?a=1&amp;b=&quot;2&quot;"');
  expect(atom).toContain('<content type="text">]]&gt;</content>');
});
