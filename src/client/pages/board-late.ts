/** Says what of the Board's records is late, on a page that is older than the day from which it is. */

// Not from the domain: a file that two scripts share would be one more to fetch on every page.
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());

for (const label of document.querySelectorAll<HTMLElement>('[data-late-from]'))
  label.hidden = today < (label.dataset['lateFrom'] ?? '');
for (const count of document.querySelectorAll<HTMLElement>('[data-late-days]'))
  count.textContent = String(
    count.dataset['lateDays']?.split(' ').filter((day) => day !== '' && day <= today).length ?? 0,
  );
