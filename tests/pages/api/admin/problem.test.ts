import { expect, it } from 'vitest';
import { describeApi } from '../../../../src/admin-api/openapi.ts';
import { problemResponse, problemTitles } from '../../../../src/admin-api/problem.ts';

it.each(Object.keys(problemTitles).map(Number))(
  'the type of a %i points into the document',
  async (status) => {
    const problem = { status: status as keyof typeof problemTitles, detail: 'Something.' };
    const { type, title } = await problemResponse(problem, 'request').json();
    const [document, pointer = ''] = type.split('#/');
    expect(document).toBe('/api/admin/openapi.json');
    let found: unknown = describeApi({});
    for (const key of pointer.split('/'))
      found =
        typeof found === 'object' && found !== null
          ? Object.entries(found).find(([name]) => name === key)?.[1]
          : undefined;
    expect(found).toMatchObject({ description: title });
  },
);
