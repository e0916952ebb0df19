/** Answers to people and programs whose request was not run, in the server's own words. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { adminRoot, urls } from '../../urls.ts';
import type { StandingRefusal } from '../../use-cases/security/standing-refusals.ts';
import { type HeaderList, securityHeaders } from '../http/security-headers.ts';
import type { SiteAddress } from '../http/site-address.ts';
import { sendSmall } from '../releases/respond.ts';
import { type PlainPage, plainPagePolicy, writePlainPage } from './plain-page.ts';
import type { BusyReason } from './serve-on-demand.ts';
import { typedAgain } from './typed-again.ts';
import { uploads } from './uploads.ts';

export interface Answers {
  busy(
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
    busy: { readonly reason: BusyReason; readonly body: Buffer | undefined },
  ): void;
  /** Too many others came before it from the same network. */
  tooMany(
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
    refused: { readonly refusal: StandingRefusal; readonly body: Buffer | undefined },
  ): void;
  /** More was sent than is read. */
  tooLarge(request: IncomingMessage, response: ServerResponse, path: string): void;
  /** A form on a page of another site was sent here. */
  foreignForm(
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
    body: Buffer | undefined,
  ): void;
}

const retryAfterSeconds = 5;

const busyWords = {
  crowded: {
    title: 'Too many people are using this site right now',
    detail: 'Nothing was done. Try again in a few seconds.',
  },
  writing: {
    title: 'Somebody is saving a lot right now',
    detail: 'Nothing was changed. Try again in a few seconds.',
  },
  unsure: {
    title: 'Somebody is saving a lot right now',
    detail: 'Look whether what you sent is there already before you send it again.',
  },
} as const satisfies Record<BusyReason, { readonly title: string; readonly detail: string }>;

/** With a form, pressing its button is enough. */
const pressAgain = {
  crowded: 'Nothing was done, and what you typed is kept. Wait a few seconds, then press the button.',
  writing: 'Nothing was changed, and what you typed is kept. Wait a few seconds, then press the button.',
  unsure: undefined,
} as const satisfies Record<BusyReason, string | undefined>;

export function createAnswers(address: SiteAddress): Answers {
  const send = (
    request: IncomingMessage,
    response: ServerResponse,
    status: number,
    path: string,
    page: PlainPage,
    extra: HeaderList,
  ) => {
    const headers = ['Cache-Control', 'no-store', ...extra, ...securityHeaders(path, address.isHttps)];
    if (isForProgram(path)) {
      const detail = page.paragraphs.join(' ');
      sendSmall(request, response, {
        status,
        headers,
        contentType: 'application/problem+json; charset=utf-8',
        body: JSON.stringify({ type: 'about:blank', title: page.title, status, detail }),
      });
      return;
    }
    sendSmall(request, response, {
      status,
      headers,
      policy: plainPagePolicy,
      contentType: 'text/html; charset=utf-8',
      body: writePlainPage(page),
    });
  };

  return {
    busy(request, response, path, { reason, body }) {
      const { title, detail } = busyWords[reason];
      const mayPress = pressAgain[reason] !== undefined && !isForProgram(path);
      const form = mayPress ? typedAgain(request, path, body) : undefined;
      const paragraphs = [form ? (pressAgain[reason] ?? detail) : detail];
      const links = request.method === 'GET' ? [{ href: request.url ?? path, name: 'Try again' }] : [];
      const page = { title, paragraphs, form, links };
      send(request, response, 503, path, page, ['Retry-After', String(retryAfterSeconds)]);
    },
    tooMany(request, response, path, { refusal, body }) {
      const { words, retryAfterSeconds: seconds } = refusal;
      const form = typedAgain(request, path, body);
      const page: PlainPage = { title: 'Wait before you try again', paragraphs: [words], form };
      send(request, response, 429, path, page, ['Retry-After', String(seconds)]);
    },
    tooLarge(request, response, path) {
      send(request, response, 413, path, smallerFile(path) ?? sendLess, []);
    },
    foreignForm(request, response, path, body) {
      const page = path === urls.find() ? searchHere(body) : sendFromHere(path);
      send(request, response, 403, path, page, []);
    },
  };
}

function isForProgram(path: string): boolean {
  return path.startsWith('/api/');
}

/**
 * Mostly of a workbook with pictures in it.
 * @returns undefined for a page that takes no file
 */
function smallerFile(path: string): PlainPage | undefined {
  const upload = uploads.get(path);
  return (
    upload && {
      title: 'This file is too large',
      paragraphs: [
        'Nothing was done. A list may have at most 2 MB.',
        `Copy the table of ${upload.many} into a new workbook without pictures, and choose that.`,
      ],
      links: [{ href: path, name: upload.name }],
    }
  );
}

const sendLess: PlainPage = {
  title: 'This is more than the site accepts',
  paragraphs: ['Nothing was done. Go back, and send less at once.'],
};

/** Somebody has put our search on their own site, and a reader has used it: one more press takes them to the result. */
function searchHere(body: Buffer | undefined): PlainPage {
  const typed = new URLSearchParams(body?.toString()).get('q') ?? '';
  return {
    title: 'One more step',
    paragraphs: ['The search that you used is on another site. Press the button to search here.'],
    form: {
      action: urls.find(),
      shown: { name: 'q', label: 'Borough, place or postcode' },
      fields: [['q', typed]],
      button: 'Search',
    },
  };
}

function sendFromHere(path: string): PlainPage {
  return {
    title: 'This form was not sent from a page of this site',
    paragraphs: [
      'Nothing was changed. The form may be on another site, or your browser does not say where it is.',
      'Open the page on this site and send the form from there.',
    ],
    links: path.startsWith(`${adminRoot}/`) ? [{ href: urls.admin(), name: 'Your work list' }] : [],
  };
}
