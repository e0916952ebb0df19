/**
 * A feed as Atom (RFC 4287). Written by hand: the one maintained library writes an outdated version of JSON Feed, and
 * the changes need no more of Atom than this.
 */

export interface AtomFeed {
  readonly title: string;
  readonly description: string;
  readonly author: string;
  /** The page that the feed follows; also its identifier. */
  readonly pageUrl: string;
  readonly updatedAt: string;
  readonly entries: readonly {
    /** An IRI that no other entry ever gets. */
    readonly id: string;
    readonly url: string;
    readonly title: string;
    readonly text: string;
    readonly at: string;
  }[];
}

/** @param selfUrl where the feed itself is */
export function writeAtom(feed: AtomFeed, selfUrl: string): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
    `<id>${escapeXml(feed.pageUrl)}</id>`,
    `<title>${escapeXml(feed.title)}</title>`,
    `<subtitle>${escapeXml(feed.description)}</subtitle>`,
    `<updated>${feed.updatedAt}</updated>`,
    `<author><name>${escapeXml(feed.author)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(selfUrl)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(feed.pageUrl)}"/>`,
    ...feed.entries.map((entry) =>
      [
        '<entry>',
        `<id>${escapeXml(entry.id)}</id>`,
        `<title>${escapeXml(entry.title)}</title>`,
        `<updated>${entry.at}</updated>`,
        `<published>${entry.at}</published>`,
        `<link rel="alternate" type="text/html" href="${escapeXml(entry.url)}"/>`,
        `<content type="text">${escapeXml(entry.text)}</content>`,
        '</entry>',
      ].join('\n'),
    ),
    '</feed>',
    '',
  ].join('\n');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Also removes what XML 1.0 cannot hold at all: control characters and halves of surrogate pairs. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
