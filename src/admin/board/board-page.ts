/** The records of the Partnership Board: the list, adding one, and one of them. */
import { urls } from '../../urls.ts';
import { type ActionDefinition, defineAdminPage } from '../define-admin-page.ts';
import { readersSee, staffSee } from '../notices.ts';

const unchanged = staffSee('board-unchanged', 'Nothing was changed: it was so already.');
const draft = staffSee('board-draft', 'Saved as a draft. Readers do not see it.');
const unpublished = readersSee(
  'board-unpublished',
  'Saved as a draft. Readers see it no more once the next release is live.',
);
const published = readersSee('board-published', 'Saved. Readers see it with the next release.');

const preview = {
  permission: 'board.keep',
  fields: ['kind'],
  done: 'on the page',
} as const satisfies ActionDefinition;

export const boardListPage = defineAdminPage({
  route: '/admin/board',
  access: 'board.keep',
  nav: { label: 'Board', href: urls.adminBoard(), position: 6.7 },
  actions: {},
});

export const boardNewPage = defineAdminPage({
  route: '/admin/board/new',
  access: 'board.keep',
  actions: {
    preview,
    draft: { permission: 'board.keep', fields: ['kind'], done: [draft] },
    publish: { permission: 'board.keep', fields: ['kind'], done: [published] },
  },
});

export const boardRecordPage = defineAdminPage({
  route: '/admin/board/[id]',
  access: 'board.keep',
  actions: {
    preview: { ...preview, fields: ['kind', 'seen-revision'] },
    draft: {
      permission: 'board.keep',
      fields: ['kind', 'seen-revision'],
      done: [draft, unpublished, unchanged],
    },
    publish: { permission: 'board.keep', fields: ['kind', 'seen-revision'], done: [published, unchanged] },
    withdraw: {
      permission: 'board.keep',
      fields: ['kind', 'seen-revision'],
      done: [
        staffSee('board-draft-withdrawn', 'Withdrawn. It stays here, and readers never saw it.'),
        readersSee('board-withdrawn', 'Taken off the site with the next release. It stays here.'),
        unchanged,
      ],
    },
  },
});
