/** GET /api/v1/find?q=… , answered from memory without Astro: one lookup, and one small object to serialise. */
import type { FindAnswer, InvalidReason, NotFoundReason, PostcodeMatch } from '../domain/lookup/answer.ts';
import { offeredBoroughs } from '../domain/lookup/answer-choices.ts';
import { urls } from '../urls.ts';

export interface FindApiData {
  readonly find: (typed: string) => FindAnswer;
  readonly boroughs: readonly { readonly code: string; readonly name: string; readonly slug: string }[];
  /** Origin of the public site, without a trailing slash. */
  readonly publicUrl: string;
}

export interface FindApiAnswer {
  readonly status: 200 | 400 | 404;
  readonly contentType: 'application/json; charset=utf-8' | 'application/problem+json; charset=utf-8';
  readonly body: string;
}

const invalidDetail: Readonly<Record<InvalidReason, string>> = {
  empty: 'Send a borough, a place or a postcode in the parameter q, such as ?q=SE1%207PB.',
  'too-long': 'The parameter q is longer than any place or postcode.',
  'not-a-postcode': 'The parameter q is neither a place in London nor shaped as a postcode.',
};

const notFoundDetail = {
  postcode: 'No such postcode is known in or near London. Check it for typing errors.',
  around:
    'No such postcode is known. Check it for typing errors; if it is new or old, others that begin so are in the boroughs named.',
  name: 'No London borough or place is called that. Check it for typing errors, or use the list of boroughs.',
  'post-only': 'That postcode is for post only, and says nothing of a place. Use the one of the address.',
  'wants-help': 'That names no place. Show the national lines, which directory.json holds.',
  'other-letters':
    'Names are known in the letters A to Z alone. Show the national lines, which directory.json holds.',
  address: 'Streets cannot be looked up. Send the postcode of the address, or the name of the neighbourhood.',
} as const satisfies Record<NotFoundReason | 'postcode' | 'around' | 'name', string>;

/** @returns the answer to the query string of a request, given with or without its question mark */
export function createFindApi(data: FindApiData): (search: string) => FindApiAnswer {
  const boroughs = new Map(
    data.boroughs.map(({ code, name, slug }) => [
      code,
      { code, name, slug, url: `${data.publicUrl}${urls.borough(slug)}` },
    ]),
  );
  // The postcode data may know a borough that the directory does not list.
  const listed = (codes: readonly string[]) => codes.flatMap((code) => boroughs.get(code) ?? []);
  const found = (
    query: string,
    kind: string,
    postcode: PostcodeMatch | null,
    codes: readonly string[],
  ): FindApiAnswer => ({
    status: 200,
    contentType: 'application/json; charset=utf-8',
    body: JSON.stringify({ query, kind, postcode, boroughs: listed(codes) }),
  });

  return (search) => {
    const query = readQuery(search);
    const answer: FindAnswer = query === undefined ? { kind: 'invalid', reason: 'empty' } : data.find(query);
    const asked = query ?? '';
    switch (answer.kind) {
      case 'borough':
        return found(asked, answer.kind, answer.postcode, [answer.borough]);
      case 'choice':
        return found(asked, answer.kind, answer.postcode, answer.boroughs);
      case 'outside-london':
        return found(asked, answer.kind, answer.postcode, []);
      case 'not-found':
        return problem(404, {
          title: 'Not found',
          detail: notFoundDetail[detailKey(answer)],
          query: asked,
          kind: answer.kind,
          postcode: answer.postcode,
          boroughs: listed(offeredBoroughs(answer)),
        });
      case 'invalid':
        return problem(400, {
          title: 'Not understood',
          detail: invalidDetail[answer.reason],
          query: asked,
          kind: answer.kind,
          postcode: null,
          boroughs: [],
        });
    }
  };
}

function detailKey(answer: Extract<FindAnswer, { kind: 'not-found' }>): keyof typeof notFoundDetail {
  if (answer.reason) return answer.reason;
  if (!answer.postcode) return 'name';
  return answer.around ? 'around' : 'postcode';
}

/** RFC 9457, with the members of a found answer beside its own. */
function problem(status: 400 | 404, { title, ...members }: FindProblem): FindApiAnswer {
  return {
    status,
    contentType: 'application/problem+json; charset=utf-8',
    body: JSON.stringify({ type: 'about:blank', title, status, ...members }),
  };
}

interface FindProblem {
  readonly title: string;
  readonly detail: string;
  readonly query: string;
  readonly kind: 'not-found' | 'invalid';
  readonly postcode: PostcodeMatch | null;
  /** The boroughs in which an unknown postcode would be. */
  readonly boroughs: readonly unknown[];
}

/** The value of `q`, read as forms write it; undefined when it is missing. */
function readQuery(search: string): string | undefined {
  // Most requests carry only `q`, unescaped or with a space, so the whole query need not be parsed.
  const simple = /^\??q=([\w.~*+-]*(?:%20[\w.~*+-]*)*)$/.exec(search)?.[1];
  if (simple !== undefined) return simple.replaceAll('+', ' ').replaceAll('%20', ' ');
  return new URLSearchParams(search).get('q') ?? undefined;
}
