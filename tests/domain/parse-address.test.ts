import { describe, expect, it } from 'vitest';
import { parseEmail, parseWebsite } from '../../src/domain/text/parse-address.ts';

describe('an e-mail address', () => {
  it.each([
    ['a.b@example.org', 'a.b@example.org'],
    [' Modern-Slavery@Example.ORG ', 'Modern-Slavery@example.org'],
    ['mailto:desk@example.org', 'desk@example.org'],
    ['\u200bdesk@example.org\u202c', 'desk@example.org'],
  ])('%s is kept as %s', (typed, kept) => {
    expect(parseEmail(typed)).toEqual({ ok: true, value: kept });
  });

  it.each([
    ['', /Enter an e-mail address/],
    ['desk.example.org', /has an @/],
    ['desk@example', /ends too early/],
    ['desk@', /ends too early/],
    ['Desk <desk@example.org>', /only the address/],
    ['desk @example.org', /space/],
    ['a@example.org, b@example.org', /one e-mail address/],
    ['a@example.org;b@example.org', /one e-mail address/],
    ['a@b@example.org', /one e-mail address/],
    ['desk@exam_ple..org', /not an e-mail address/],
    [`${'a'.repeat(250)}@example.org`, /at most 254/],
    ['desk@example.org\r\nBcc: all@example.org', /space|one e-mail/],
  ])('%s is refused with what to do', (typed, problem) => {
    const result = parseEmail(typed);
    expect(result.ok ? result.value : result.problem).toMatch(problem);
  });
});

describe('a web address', () => {
  it.each([
    ['https://www.example.org/modern-slavery', 'https://www.example.org/modern-slavery'],
    ['http://www.example.org', 'http://www.example.org/'],
    ['www.example.org/advice?topic=1', 'https://www.example.org/advice?topic=1'],
    ['example.org', 'https://example.org/'],
    ['example.org:8443/x', 'https://example.org:8443/x'],
  ])('%s is kept as %s', (typed, kept) => {
    expect(parseWebsite(typed)).toEqual({ ok: true, value: kept });
  });

  it.each([
    ['', /Enter a web address/],
    ['javascript:alert(1)', /https:\/\//],
    ['data:text/html,x', /https:\/\//],
    ['ftp://example.org', /https:\/\//],
    ['mailto:desk@example.org', /https:\/\//],
    ['https://user:secret@example.org/', /password/],
    ['our website', /space/],
    ['localhost', /no site/],
    ['http://169.254.169.254/latest/', /readers cannot reach/],
    ['http://10.0.0.10:8080/', /readers cannot reach/],
    ['http://127.1/', /readers cannot reach/],
    ['http://2130706433/', /readers cannot reach/],
    ['http://[::1]/', /readers cannot reach/],
    ['http://[::ffff:10.0.0.1]/', /readers cannot reach/],
    ['http://[64:ff9b::a00:1]/', /readers cannot reach/],
    ['https://192.0.0.170/', /readers cannot reach/],
    ['https://198.18.0.10/', /readers cannot reach/],
    ['intranet', /readers cannot reach/],
    ['https://wiki.intranet/', /readers cannot reach/],
    ['https://nas.local.', /readers cannot reach/],
    ['https://router.home.arpa/', /readers cannot reach/],
    ['https://council.internal:8443/x', /readers cannot reach/],
    ['https://', /not a web address/],
    [`https://example.org/${'x'.repeat(300)}`, /at most 300/],
  ])('%s is refused with what to do', (typed, problem) => {
    const result = parseWebsite(typed);
    expect(result.ok ? result.value : result.problem).toMatch(problem);
  });
});
