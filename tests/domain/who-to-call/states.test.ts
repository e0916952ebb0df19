/** Every way through the questions of /who-to-call/, walked to its end, with the numbers of the real directory. */
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { readDirectory } from '../../../db/publishing/read-model.ts';
import { isAlwaysAnswered } from '../../../src/domain/directory/answering-line.ts';
import type { Directory } from '../../../src/domain/directory/directory.ts';
import { type Answer, answersIn } from '../../../src/domain/who-to-call/answers.ts';
import { type Facts, questionsIn } from '../../../src/domain/who-to-call/questions.ts';
import {
  isAnswered,
  type ResolvedCall,
  resolveCalls as resolveWith,
} from '../../../src/domain/who-to-call/resolve-answer.ts';
import { formerPathsOf, listStates, type WhoToCallState } from '../../../src/domain/who-to-call/states.ts';
import { stateTitle } from '../../../src/words/who-to-call-words.ts';
import { words as wordsOfSite } from '../../../src/words/words.ts';
import { referenceDatabase } from '../../support/database.ts';
import { readingGrade, sentencesIn } from '../../support/reading-grade.ts';

type Ending = Extract<WhoToCallState, { kind: 'answer' }>;

const directory = readDirectory(referenceDatabase(), '2026-11-21');
const said = wordsOfSite.whoToCall;
const questions = questionsIn(said.questions);
const answers = answersIn(said.answers, said.cases);
const states = listStates(said);
const endings = states.filter((state): state is Ending => state.kind === 'answer');
const byPath = new Map(states.map((state) => [state.path, state]));
const whereFacts = (wanted: Facts) =>
  endings.filter(({ facts }) =>
    Object.entries(wanted).every(([fact, value]) => facts[fact as keyof Facts] === value),
  );
const resolveCalls = (from: Directory, answer: Answer) => resolveWith(from, answer, said.answersAlways);
const words = (answer: Answer) => JSON.stringify(answer);
const telephoneOf = (call: ResolvedCall | undefined) =>
  call?.kind === 'line' ? call.line.telephone : call?.instead?.telephone;

/** The directory as it would be if somebody changed its lines. */
function withLines(lines: Directory['nationalLines']): Directory {
  return { ...directory, nationalLines: lines };
}

describe('the questions', () => {
  it('are asked in the order that matters: danger, whom it is about, age, their work, consent', () => {
    expect(states[0]).toMatchObject({ path: '', question: { fact: 'danger' } });
    const asked = (facts: Facts) => {
      const state = states.find((candidate) => isDeepStrictEqual(candidate.facts, facts));
      return state?.kind === 'question' ? state.question.fact : undefined;
    };
    expect(asked({ danger: 'no' })).toBe('about');
    expect(asked({ danger: 'no', about: 'me' })).toBe('under18');
    expect(asked({ danger: 'no', about: 'someone' })).toBe('under18');
    const adult = { danger: 'no', about: 'someone', under18: 'no' } as const;
    expect(asked(adult)).toBe('firstResponder');
    expect(asked({ ...adult, firstResponder: 'yes' })).toBe('consent');
    expect(asked({ ...adult, firstResponder: 'yes', consent: 'no' })).toBe('publicAuthority');
    expect(asked({ ...adult, firstResponder: 'yes', consent: 'undecided' })).toBe('publicAuthority');
  });

  it('end after three for somebody who asks for themselves, none of them about work, and after at most six', () => {
    for (const { said, facts } of whereFacts({ about: 'me' })) {
      expect(said).toHaveLength(3);
      expect(facts.firstResponder).toBeUndefined();
    }
    expect(Math.max(...endings.map(({ said }) => said.length))).toBe(6);
    expect(endings.length).toBe(15);
  });

  it('use every question and every answer of the tables', () => {
    const asked = new Set(states.flatMap((state) => (state.kind === 'question' ? [state.question] : [])));
    expect(asked.size).toBe(questions.length);
    expect(new Set(endings.map(({ answer }) => answer.heading)).size).toBe(
      new Set(Object.values(answers).map(({ heading }) => heading)).size,
    );
    expect(new Set(endings.map(({ answer }) => answer)).size).toBe(Object.keys(answers).length);
    const cases = new Set(endings.flatMap(({ answer }) => answer.cases));
    expect(cases).toEqual(new Set(Object.values(said.cases)));
  });

  it('lead only to screens that exist, each with an address and a title of its own', () => {
    for (const state of states) {
      if (state.kind === 'question')
        for (const { path } of state.choices) expect(byPath.has(path)).toBe(true);
      else if (state.goesOnAt !== null) expect(byPath.has(state.goesOnAt)).toBe(true);
      if (state.back !== null) expect(byPath.get(state.back)?.kind).toBe('question');
    }
    expect(byPath.size).toBe(states.length);
    expect(new Set(states.map(stateTitle)).size).toBe(states.length);
  });

  it('leave no word of what was asked or said in an address or a title, which a phone keeps', () => {
    for (const state of states) {
      expect(state.path).toMatch(/^(?:\d(?:\/\d)*)?$/);
      expect(stateTitle(state)).toMatch(/^Who to call now(?:: step \d(?:\.\d)*)?$/);
    }
  });

  it('keep the addresses that they had, each with what it led to, and give none of them to another screen', () => {
    const former = new Map(
      states.flatMap((state) => formerPathsOf(state).map((path) => [path, state] as const)),
    );
    expect([...former.keys()].filter((path) => byPath.has(path))).toEqual([]);
    expect(
      ['2/1', '2/2', '2/1/1', '2/1/3', '2/2/1/2/1', '2/2/2/3', '2/2/3'].map(
        (path) => former.get(path)?.facts,
      ),
    ).toEqual([
      { danger: 'no' },
      { danger: 'no' },
      { danger: 'no', about: 'someone', under18: 'yes', firstResponder: 'yes' },
      { danger: 'no', about: 'me', under18: 'yes' },
      {
        danger: 'no',
        about: 'someone',
        under18: 'no',
        firstResponder: 'yes',
        consent: 'no',
        publicAuthority: 'yes',
      },
      { danger: 'no', about: 'someone', under18: 'no', firstResponder: 'no', consent: 'unasked' },
      { danger: 'no', about: 'me', under18: 'no' },
    ]);
    expect(former.size).toBe(20);
  });

  it('go on after a danger that has passed as if there had been none', () => {
    const danger = endings.find(({ facts }) => facts.danger === 'yes');
    expect(byPath.get(danger?.goesOnAt ?? '-')?.facts).toEqual({ danger: 'no' });
  });

  it('take a danger that one is not sure of for one', () => {
    const [first] = states;
    expect(first?.kind === 'question' && first.choices.map(({ label }) => label)).toEqual([
      'Yes, or I’m not sure',
      'No',
    ]);
  });

  it('never ask of a child whether they agree', () => {
    for (const { facts } of whereFacts({ under18: 'yes' })) expect(facts.consent).toBeUndefined();
  });
});

describe.each(endings.map((state) => [state.path, state] as const))('the end of %s', (_path, state) => {
  const calls = resolveCalls(directory, state.answer);

  it('says whom to call first and second, and why, and what to have ready', () => {
    expect(calls.length).toBeGreaterThanOrEqual(2);
    for (const { why } of calls) expect(why.length).toBeGreaterThan(15);
    expect(state.answer.ready.length).toBeGreaterThanOrEqual(3);
  });

  it('has a number among the first two that is answered at any hour', () => {
    expect(calls.slice(0, 2).some(isAnswered)).toBe(true);
    const [answered] = calls.filter(isAnswered);
    expect(['999', '101', '0800 808 3733']).toContain(telephoneOf(answered));
  });

  it('names no line twice, and offers none in place of a contact that is named anyway', () => {
    const numbers = calls.flatMap((call) => (call.kind === 'line' ? [call.line.telephone] : []));
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const call of calls)
      if (call.kind === 'borough' && call.instead) expect(numbers).not.toContain(call.instead.telephone);
  });

  it('still has such a number when the directory has lost all of its lines but one', () => {
    const emergency = directory.nationalLines.filter(({ id }) => id === 'line-999');
    expect(resolveCalls(withLines(emergency), state.answer).some(isAnswered)).toBe(true);
  });

  it('keeps what it says above the numbers short, and what it says below them too', () => {
    for (const { why } of state.answer.calls) expect(why.length).toBeLessThan(330);
    for (const remark of state.answer.remarks) expect(remark.length).toBeLessThan(240);
    for (const { when } of state.answer.cases) expect(when.length).toBeLessThan(80);
  });

  it('can be read by somebody of about nine', () => {
    const { heading, calls: named, form, remarks, ready, cases } = state.answer;
    const said = [heading, ...named.map(({ why }) => why), form?.why ?? '', ...remarks, ...ready];
    const ofCases = cases.flatMap(({ when, advice }) => [when, ...advice]);
    const sentences = [...said, ...ofCases].flatMap(sentencesIn);
    // The answers about the Duty to Notify name an Act and its section, for people who work with it.
    expect(readingGrade(sentences)).toBeLessThan(form?.send === 'notify' ? 5 : 4);
    expect(sentences.filter((sentence) => sentence.split(' ').length > 30)).toEqual([]);
  });

  it('does not take a line for answered whose hours have become uncertain', () => {
    const lines = directory.nationalLines.map((line) =>
      line.id === 'line-101' ? line : { ...line, hours: { kind: 'unknown' } as const },
    );
    const answered = resolveCalls(withLines(lines), state.answer).filter(isAnswered);
    expect(answered.map(telephoneOf)).toContain('101');
  });
});

describe('the rules of the guidance', () => {
  it('danger: 999 first, at once', () => {
    const [danger, ...others] = whereFacts({ danger: 'yes' });
    expect(others).toEqual([]);
    expect(danger?.said).toHaveLength(1);
    expect(telephoneOf(danger && resolveCalls(directory, danger.answer)[0])).toBe('999');
  });

  it('danger, for somebody who cannot speak: 55 beside the number, and that a text needs a registered phone', () => {
    const [danger] = whereFacts({ danger: 'yes' });
    expect(danger?.answer.calls[0].why).toMatch(/Can’t speak\?.*mobile.*press 55/);
    expect(danger?.answer.remarks.join(' ')).toMatch(/text 999 .*registered.*18000/);
  });

  it('a child: always referred, and the council’s children’s team before anyone else is told', () => {
    const children = whereFacts({ under18: 'yes' });
    expect(children.length).toBe(3);
    for (const { answer, facts } of children) {
      expect(words(answer)).toMatch(/refer/);
      expect(answer.calls.some(({ route }) => route === 'children-team')).toBe(true);
      expect(answer.calls[0].route).toBe('children-team');
      if (facts.about === 'me') continue;
      expect(words(answer)).toMatch(/doesn’t have to agree/);
      expect(answer.calls.some(({ route }) => route === 'line-child-trafficking-guardians')).toBe(true);
      // A guardian comes on top, and is never who to call first or second.
      expect(answer.calls.slice(0, 2).map(({ route }) => route)).not.toContain(
        'line-child-trafficking-guardians',
      );
    }
    expect(whereFacts({ under18: 'yes', firstResponder: 'yes' })[0]?.answer.form?.send).toBe('refer');
  });

  it('a child who asks: those who keep a child safe before the police, and a lawyer before an interview', () => {
    const [child] = whereFacts({ under18: 'yes', about: 'me' });
    expect(child?.answer.calls.map(({ route }) => route).slice(0, 3)).toEqual([
      'children-team',
      'line-childline',
      'borough-police',
    ]);
    expect(child && words(child.answer)).toMatch(
      /make you break the law\? Ask for a lawyer before the police/,
    );
  });

  it('the form is for First Responders only', () => {
    for (const { answer, facts } of endings) if (answer.form) expect(facts.firstResponder).toBe('yes');
    for (const state of endings.filter(({ facts }) => facts.firstResponder !== 'yes'))
      expect(state.answer.form).toBeUndefined();
  });

  it('an adult is referred only with their consent', () => {
    for (const { answer, facts } of whereFacts({ under18: 'no' }))
      expect(answer.form?.send === 'refer').toBe(facts.consent === 'yes' && facts.firstResponder === 'yes');
  });

  it('without consent, the Duty to Notify is a public authority’s and nobody else’s', () => {
    for (const { answer, facts } of endings)
      expect(answer.form?.send === 'notify').toBe(facts.publicAuthority === 'yes');
    const notices = whereFacts({ publicAuthority: 'yes' });
    expect(notices.map(({ facts }) => facts.consent).sort()).toEqual(['no', 'undecided']);
    for (const { answer } of notices)
      expect(answer.form?.why).toMatch(/[Ll]eave out anything that shows who/);
  });

  it('an adult who has not decided: no referral, time and an interpreter, and no more than our reading of the duty', () => {
    const undecided = whereFacts({ consent: 'undecided' });
    expect(undecided).toHaveLength(2);
    for (const { answer } of undecided) {
      expect(answer.heading).toMatch(/^Give them time/);
      expect(answer.remarks[0]).toMatch(/danger, call 999 first/);
      expect(words(answer)).toMatch(/interpreter.*what the NRM is/);
    }
    const [notice] = undecided.filter(({ facts }) => facts.publicAuthority === 'yes');
    expect(notice?.answer.form?.why).toMatch(
      /This isn’t certain\. Ask your modern slavery lead, or a lawyer/,
    );
    const [unable] = whereFacts({ firstResponder: 'yes', consent: 'unable' });
    expect(unable?.answer.remarks.join(' ')).toMatch(/no referral\? You must still tell the Home Office/);
  });

  it('an adult who has not agreed is not given away by what the caller has ready or is told to say', () => {
    const open = whereFacts({ under18: 'no' }).filter(
      ({ facts }) => facts.consent === 'no' || facts.consent === 'undecided',
    );
    expect(open).toHaveLength(5);
    for (const { answer, facts } of open) {
      expect(answer.ready.join(' ')).not.toMatch(
        /address|around you|number plate|name and|reach the person/i,
      );
      expect(answer.ready).toContain('What you can say without showing who the adult is');
      for (const { why } of answer.calls) expect(why).toMatch(/Give no name|show who the adult is/);
      expect(answer.calls[0].route).toBe('line-salvation-army');
      const police = answer.calls.find(({ route }) => route === 'borough-police');
      if (police)
        expect(police.why).toMatch(
          /Only tell the police that if the adult agrees, someone is in danger, there is a child, or the adult may not be able to decide/,
        );
      else expect(facts.publicAuthority).toBe('no');
    }
  });

  it('whoever may have no visa hears what the police can pass on before they call them', () => {
    const asksForHelp = endings.filter(
      ({ facts }) => facts.about === 'me' || (facts.firstResponder === 'no' && facts.consent === 'yes'),
    );
    expect(asksForHelp).toHaveLength(3);
    for (const { answer } of asksForHelp) {
      const index = answer.calls.findIndex(({ route }) => route === 'line-101' || route === 'borough-police');
      expect(index).toBeGreaterThanOrEqual(2);
      expect(answer.calls[index]?.why).toMatch(/No visa, or not sure\? The police can tell the Home Office/);
    }
    for (const { answer } of whereFacts({ firstResponder: 'no', consent: 'unasked' }))
      expect(answer.cases).toContain(said.cases['no-visa']);
  });

  it('an adult who did not say yes: care needs and children come first of all that is to be kept in mind', () => {
    for (const { answer } of whereFacts({ consent: 'no' })) {
      expect(answer.remarks[0]).toMatch(/Care Act 2014/);
      expect(answer.remarks[1]).toMatch(/Is there a child\? Tell the council’s children’s team/);
    }
  });

  it('an adult whom somebody else calls about: the Care Act is named', () => {
    for (const { answer, facts } of whereFacts({ under18: 'no' }))
      expect(words(answer).includes('Care Act 2014')).toBe(facts.about !== 'me');
  });

  it('whoever saw something is sent to the police of the borough, whoever was told no to advice before them', () => {
    const routesWhen = (consent: 'no' | 'unasked') =>
      whereFacts({ firstResponder: 'no', consent }).map(({ answer }) => answer.calls.slice(0, 3));
    const [seen] = routesWhen('unasked');
    expect(seen?.map(({ route }) => route).slice(0, 2)).toEqual([
      'borough-police',
      'line-modern-slavery-helpline',
    ]);
    const [toldNo] = routesWhen('no');
    expect(toldNo?.map(({ route }) => route)).toEqual([
      'line-salvation-army',
      'line-modern-slavery-helpline',
      'borough-police',
    ]);
    for (const calls of [seen, toldNo])
      expect(calls?.find(({ route }) => route === 'borough-police')?.why).toMatch(
        /^To report what you saw\. You don’t have to be sure/,
      );
  });

  it('an adult who may be unable to decide: the council’s team for adults first, and the Mental Capacity Act', () => {
    const unable = whereFacts({ consent: 'unable' });
    expect(unable.map(({ facts }) => facts.firstResponder).sort()).toEqual(['no', 'yes']);
    for (const { answer } of unable) {
      expect(answer.calls[0].route).toBe('adult-team');
      expect(answer.calls.some(({ route }) => route === 'borough-police')).toBe(true);
      expect(words(answer)).toMatch(/Mental Capacity Act 2005.*what is best for them/);
    }
  });

  it('a team without a number: what to ask the council for, and whom to call when nobody answers', () => {
    const teams = ['children-team', 'adult-team'] as const;
    for (const route of teams) {
      expect(endings.some(({ answer }) => answer.calls.some((call) => call.route === route))).toBe(true);
      expect(said.askCouncil[route]).toMatch(
        /Ask the council for (children’s|adult) social care\..*at weekends, ask for the emergency duty team\..*If nobody answers, call 101\. In danger\? Call 999\./,
      );
    }
  });

  it('hospitals, ambulance, fire and schools are told that they can’t send the form, and what they do instead', () => {
    const question = questions.find(({ fact }) => fact === 'firstResponder');
    expect(question && 'hint' in question && question.hint).toMatch(
      /First Responders.*police, councils and some charities\. Hospitals, ambulance, fire and schools can’t\./,
    );
    for (const { answer } of whereFacts({ firstResponder: 'no' }))
      expect(answer.remarks.join(' ')).toMatch(
        /health, education, ambulance or fire\? You can’t send the NRM form\..*tell your safeguarding lead the same day/,
      );
  });

  it('whoever asks for themselves is told that it is not their fault, and that a lawyer comes before the police', () => {
    for (const { answer } of whereFacts({ about: 'me' })) {
      expect(answer.remarks[0]).toMatch(/^It’s not your fault/);
      expect(words(answer)).toMatch(/make you break the law\? Ask for a lawyer before/);
    }
  });

  it.each([
    ['under18', 'yes', 'on trains, the British Transport Police', 'text 61016', 3],
    ['consent', 'unasked', 'on trains, the British Transport Police', 'text 61016', 1],
    ['about', 'me', 'somebody with a date to leave, a lawyer', 'Get a lawyer today', 2],
    ['under18', 'yes', 'a suspect who works with children, the LADO', 'told within 24 hours', 2],
  ] as const)('where %s is %s: %s', (fact, value, _who, text, count) => {
    const told = whereFacts({ [fact]: value } as Facts).filter(({ answer }) => words(answer).includes(text));
    expect(told).toHaveLength(count);
  });

  it('whoever met the person through their work, but may not refer, is told not to wait for their own lead', () => {
    for (const { answer, facts } of endings.filter(({ facts }) => facts.firstResponder === 'no')) {
      expect(words(answer), JSON.stringify(facts)).toMatch(
        /Tell your safeguarding lead today, but don’t wait/,
      );
    }
  });

  it('a First Responder who is not trained is told who sends the form', () => {
    for (const { answer } of endings.filter(({ answer: { form } }) => form))
      expect(answer.form?.why).toMatch(/Not trained\? Ask your organisation’s modern slavery lead/);
  });

  it('the Duty to Notify: whom the law names, what is not certain, and where to read it', () => {
    const question = questions.find(({ fact }) => fact === 'publicAuthority');
    expect(question?.hint).toMatch(
      /British Transport Police.*Home Office staff: answer yes.*Fair Work Agency staff.*couldn’t read the newest text/,
    );
    expect(question?.link).toBe('guidance');
  });

  it('every line that an answer names is one of the directory', () => {
    for (const { answer } of endings)
      for (const { route } of answer.calls.filter(({ route: name }) => name.startsWith('line-')))
        expect(directory.nationalLines.map(({ id }) => id)).toContain(route);
    expect(directory.nationalLines.filter(isAlwaysAnswered).map(({ telephone }) => telephone)).toContain(
      '101',
    );
  });
});
