/**
 * The note that the service worker adds to a page from the copy on the device, as HTML. The worker of a release is
 * built with these words: `{date}` is when the copy was made, `{lines}` and `{again}` are links.
 */
export const offline = {
  label: 'Copy',
  note: '<strong>This is a copy kept on your device.</strong> It was made on {date}. We can’t reach the site. You may have no signal. {again}',
  old: '<strong>This copy is old.</strong> It was made on {date}. Numbers may have changed since. If nobody answers, call the {lines}. Open this page again when you have a signal. {again}',
  lines: 'numbers you can always call',
  again: 'Try again',
} as const;
