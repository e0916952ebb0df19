/** The translations: who has read each, and switching it off. */
import { urls } from '../../urls.ts';
import { defineAdminPage } from '../define-admin-page.ts';
import { readersSee, staffSee } from '../notices.ts';

const soAlready = staffSee('language-unchanged', 'Nothing was changed: it was so already.');

export const languagesPage = defineAdminPage({
  route: '/admin/languages',
  access: 'languages.switch',
  nav: { label: 'Languages', href: urls.adminLanguages(), position: 6.5 },
  actions: {
    'switch-off': {
      permission: 'languages.switch',
      fields: ['code'],
      done: [
        readersSee('language-off', 'Switched off. Its addresses lead to the pages in English.'),
        soAlready,
      ],
    },
    'switch-on': {
      permission: 'languages.switch',
      fields: ['code'],
      done: [readersSee('language-on', 'Switched on.'), soAlready],
    },
    reviewed: {
      permission: 'pages.review',
      fields: ['code', 'on', 'readBy'],
      done: [
        readersSee('translation-reviewed', 'Recorded: a native speaker has read this translation.'),
        soAlready,
      ],
    },
    'review-withdrawn': {
      permission: 'pages.review',
      fields: ['code', 'reviewed-on'],
      done: [
        readersSee('translation-review-withdrawn', 'Taken back: that review counts no more.'),
        soAlready,
      ],
    },
  },
});
