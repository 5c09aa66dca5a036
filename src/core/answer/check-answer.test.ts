import { describe, expect, it } from 'vitest';
import type { AnswerType } from '../model/deck.ts';
import { checkAnswer } from './check-answer.ts';
import type { Verdict } from './verdict.ts';

type Row = readonly [given: string, back: string, verdict: Verdict];

/** One row, one answer: what was typed, what the card says, and the verdict. */
function table(
  answerType: AnswerType,
  rows: readonly Row[],
  context: Parameters<typeof checkAnswer>[2] = {},
) {
  it.each(rows)('%j for %j is %s', (given, back, verdict) => {
    expect(checkAnswer(given, { back, answerType }, context).verdict).toBe(verdict);
  });
}

describe('the way it is written', () => {
  table('term', [
    ['Tashkent', 'Tashkent', 'exact'],
    ['  Tashkent ', 'Tashkent', 'exact'],
    ['Tash\u200bkent', 'Tashkent', 'exact'],
    ['Soviet  Union', 'Soviet Union', 'exact'],
    ['tashkent', 'Tashkent', 'accepted'],
    ['TASHKENT', 'Tashkent', 'accepted'],
    ['Soviet Union', 'The Soviet Union', 'accepted'],
    ['the Soviet Union', 'Soviet Union', 'accepted'],
    ['teh Soviet Union', 'The Soviet Union', 'accepted'],
    ['dissolution of Soviet Union', 'The dissolution of the Soviet Union', 'accepted'],
    ['an atom', 'Atom', 'accepted'],
    ['The Who', 'Who', 'accepted'],
    ['vitamin a', 'Vitamin A', 'accepted'],
    ['Vitamin', 'Vitamin A', 'wrong'],
    ['vitamin b', 'Vitamin A', 'wrong'],
    ['group streptococcus', 'Group A streptococcus', 'wrong'],
    ['cyber crime', 'Cybercrime', 'accepted'],
    ['cyber-crime', 'Cybercrime', 'accepted'],
    ['cybercrime', 'Cyber-crime', 'accepted'],
    ['SovietUnion', 'Soviet Union', 'accepted'],
    ['law and order', 'Law & order', 'accepted'],
    ['law & order', 'Law and order', 'accepted'],
    ['Newtons law', 'Newton’s law', 'accepted'],
    ['“Solidarity”', 'Solidarity', 'accepted'],
    ['Solidarity.', '"Solidarity"', 'accepted'],
    ['USA', 'U.S.A.', 'accepted'],
    ['U.S.', 'USA', 'wrong'],
    ['C', 'C++', 'wrong'],
    ['c++', 'C++', 'accepted'],
    ['C#', 'C++', 'wrong'],
    ['!=', '!=', 'exact'],
    ['! =', '!=', 'accepted'],
    ['=', '!=', 'wrong'],
    ['', 'Tashkent', 'wrong'],
    ['  \u200b', 'Tashkent', 'wrong'],
    ['?!', 'Tashkent', 'wrong'],
    ['the', 'The Soviet Union', 'wrong'],
  ]);
});

describe('accents and alphabets', () => {
  table('term', [
    ['cafe', 'Café', 'accepted'],
    ['Chisinau', 'Chișinău', 'accepted'],
    ['Strasse', 'Straße', 'accepted'],
    ['STRASSE', 'Straße', 'accepted'],
    ['Kobenhavn', 'København', 'accepted'],
    ['Mueller', 'Müller', 'accepted'],
    ['Muller', 'Müller', 'accepted'],
    ['Istanbul', 'İstanbul', 'accepted'],
    ['Diyarbakir', 'Diyarbakır', 'accepted'],
    ['Lodz', 'Łódź', 'accepted'],
    ['naive', 'naïve', 'accepted'],
    ['oeuvre', 'œuvre', 'accepted'],
    ['ﬁsh', 'fish', 'accepted'],
    ['Ｔｏｋｙｏ', 'Tokyo', 'accepted'],
    ['москва', 'Москва', 'accepted'],
    ['елка', 'ёлка', 'accepted'],
    ['мои', 'мой', 'wrong'],
    ['Масква', 'Москва', 'slip'],
    ['北京', '北京', 'exact'],
    ['「北京」', '北京', 'accepted'],
    ['南京', '北京', 'wrong'],
    ['中华人民共和国', '中華人民共和国', 'wrong'],
    ['محمد', 'مُحَمَّد', 'accepted'],
    ['محـــمد', 'محمد', 'accepted'],
    ['احمد', 'أحمد', 'accepted'],
    ['が', 'か', 'wrong'],
    ['ΟΔΟΣ', 'οδός', 'accepted'],
  ]);

  it.each([
    ['Muller', 'Müller', 'de', 'slip'],
    ['Mueller', 'Müller', 'de', 'accepted'],
    ['Kobenhavn', 'København', 'da', 'slip'],
    ['Koebenhavn', 'København', 'da', 'accepted'],
    ['ano', 'año', 'es', 'wrong'],
    ['Cafe', 'Café', 'es', 'accepted'],
    ['kiz', 'kız', 'tr', 'wrong'],
    ['KIZ', 'kız', 'tr', 'accepted'],
    ['monde', 'Le monde', 'fr', 'accepted'],
    ['Bundestag', 'Der Bundestag', 'de-AT', 'accepted'],
  ])('%j for %j in %s is %s', (given, back, language, verdict) => {
    expect(checkAnswer(given, { back, answerType: 'term' }, { language }).verdict).toBe(verdict);
  });
});

describe('spelling and number of nouns', () => {
  table('phrase', [
    ['mutual defence', 'Mutual defense', 'accepted'],
    ['colourful behaviour', 'Colorful behavior', 'accepted'],
    ['organisation', 'Organization', 'accepted'],
    ['organising', 'Organizing', 'accepted'],
    ['theatre', 'Theater', 'accepted'],
    ['travelling', 'Traveling', 'accepted'],
    ['analyse', 'Analyze', 'accepted'],
    ['catalogue', 'Catalog', 'accepted'],
    ['anaemia', 'Anemia', 'accepted'],
    ['aluminum', 'Aluminium', 'accepted'],
    ['programmes', 'Programs', 'accepted'],
    ['for legs', 'Four legs', 'wrong'],
    ['filing', 'Filling', 'slip'],
    ['common threat', 'Common threats', 'accepted'],
    ['country', 'Countries', 'accepted'],
    ['church', 'Churches', 'accepted'],
    ['cache', 'Caches', 'accepted'],
    ['horse', 'Horses', 'accepted'],
    ['women', 'Woman', 'accepted'],
    ['criterion', 'Criteria', 'accepted'],
    ['new', 'News', 'wrong'],
    ['arm', 'Arms', 'wrong'],
  ]);
  table('person', [
    ['Adam', 'Adams', 'wrong'],
    ['Adams', 'Adams', 'exact'],
    ['Jane Gray', 'Jane Grey', 'wrong'],
    ['Dr. Zhivago', 'Zhivago', 'accepted'],
  ]);
});

describe('slips', () => {
  table('place', [
    ['Tashkant', 'Tashkent', 'slip'],
    ['Tahskent', 'Tashkent', 'slip'],
    ['Tashken', 'Tashkent', 'slip'],
    ['Tashkentt', 'Tashkent', 'slip'],
    ['atshkent', 'Tashkent', 'slip'],
    ['Kyrgizstan', 'Kyrgyzstan', 'slip'],
    ['Kyrgistan', 'Kyrgyzstan', 'wrong'],
    ['Iraq', 'Iran', 'wrong'],
    ['Mali', 'Malta', 'wrong'],
    ['Niger', 'Nigeria', 'wrong'],
    ['Zambia', 'Gambia', 'wrong'],
    ['Ireland', 'Iceland', 'wrong'],
    ['Austria', 'Australia', 'wrong'],
    ['Slovenia', 'Slovakia', 'wrong'],
    ['Grenada', 'Granada', 'wrong'],
    ['South Korea', 'North Korea', 'wrong'],
    ['Nroth Korea', 'North Korea', 'slip'],
  ]);
  table('term', [
    ['hypotension', 'Hypertension', 'wrong'],
    ['microeconomics', 'Macroeconomics', 'wrong'],
    ['adduction', 'Abduction', 'wrong'],
    ['exothermic', 'Endothermic', 'wrong'],
    ['nitrite', 'Nitrate', 'wrong'],
    ['methene', 'Methane', 'wrong'],
    ['stalagmite', 'Stalactite', 'wrong'],
    ['socialist', 'Socialism', 'wrong'],
    ['employee', 'Employer', 'wrong'],
    ['mitosis', 'Meiosis', 'wrong'],
    ['house', 'Horse', 'wrong'],
    ['intercellular', 'Intracellular', 'wrong'],
    ['fotosynthesis', 'Photosynthesis', 'wrong'],
    ['photosynthisis', 'Photosynthesis', 'slip'],
    ['Colective Security Treety Organization', 'Collective Security Treaty Organization', 'slip'],
    ['Colective Sceurity Treety Organization', 'Collective Security Treaty Organization', 'wrong'],
    ['cyber crme', 'Cybercrime', 'slip'],
    ['seventh seal', 'Seventy seals', 'wrong'],
  ]);

  it.each([
    ['Slovekia', 'Slovakia', ['Slovenia'], 'slip'],
    ['Hansin', 'Hansen', ['Janson'], 'slip'],
    ['Hanson', 'Hansen', ['Hanson'], 'wrong'],
    ['Hanson', 'Hansen', ['Hansen'], 'slip'],
    ['Hansin', 'Hansen', ['Hanson'], 'wrong'],
    ['schon', 'schön', ['schon'], 'wrong'],
    ['schon', 'schön', [], 'accepted'],
    ['2300', '2,300', ['2300'], 'accepted'],
    ['cell', 'Cells', ['Cell'], 'wrong'],
  ])('%j for %j beside %j is %s', (given, back, rivals, verdict) => {
    expect(checkAnswer(given, { back, answerType: 'term' }, { rivals }).verdict).toBe(verdict);
  });
});

describe('numbers', () => {
  table('number', [
    ['2300', '2,300', 'accepted'],
    ['2 300', '2,300', 'accepted'],
    ['2\u00a0300', '2,300', 'accepted'],
    ["2'300", '2,300', 'accepted'],
    ['2.300', '2,300', 'accepted'],
    ['2.300', '2300', 'accepted'],
    ['2.3', '2,300', 'wrong'],
    ['2,300', '2.3', 'wrong'],
    ['3142', '3.142', 'wrong'],
    ['3,142', '3.142', 'accepted'],
    ['3,14', '3.14', 'accepted'],
    ['two thousand three hundred', '2,300', 'accepted'],
    ['2,300', 'Two thousand three hundred', 'accepted'],
    ['two thousand four hundred', '2,300', 'wrong'],
    ['2900000', '2.9 million', 'accepted'],
    ['2.9 million', '2,900,000', 'accepted'],
    ['2.9mn', '2.9 million', 'accepted'],
    ['2.9 billion', '2.9 million', 'wrong'],
    ['2.9', '2.9 million', 'wrong'],
    ['29000000', '2.9 million', 'wrong'],
    ['six', 'Six', 'accepted'],
    ['6', 'Six', 'accepted'],
    ['seven', 'Six', 'wrong'],
    ['six', 'Sixty', 'wrong'],
    ['twenty-three', '23', 'accepted'],
    ['twenty three', '23', 'accepted'],
    ['a hundred and five', '105', 'accepted'],
    ['nineteen ninety-two', '1992', 'accepted'],
    ['3rd', 'Third', 'accepted'],
    ['21st', 'twenty-first', 'accepted'],
    ['fourty', 'Forty', 'slip'],
    ['fifty', 'Fifteen', 'wrong'],
    ['eight', 'Eighty', 'wrong'],
    ['1/2', '½', 'accepted'],
    ['two thirds', '2/3', 'accepted'],
    ['3/2', '2/3', 'wrong'],
    ['10^6', '10⁶', 'accepted'],
    ['106', '10⁶', 'wrong'],
    ['٢٣٠٠', '2300', 'accepted'],
    ['１２', '12', 'accepted'],
    ['-5', '5', 'wrong'],
    ['−5', '-5', 'accepted'],
    ['1.50', '1.5', 'accepted'],
    ['9007199254740993', '9007199254740992', 'wrong'],
    ['192.168.0.1', '192.168.0.1', 'exact'],
    ['192.168.0.2', '192.168.0.1', 'wrong'],
    ['1990–1995', '1990 to 1995', 'accepted'],
  ]);
  table('term', [
    ['Python 3.1', 'Python 3.10', 'wrong'],
    ['7', '007', 'wrong'],
    ['B-12', 'B12', 'accepted'],
    ['vitamin b 12', 'Vitamin B12', 'accepted'],
    ['H20', 'H2O', 'wrong'],
    ['h2o', 'H₂O', 'accepted'],
  ]);
});

describe('units and limits', () => {
  table('number', [
    ['50 percent', '50%', 'accepted'],
    ['50 %', '50%', 'accepted'],
    ['fifty per cent', '50%', 'accepted'],
    ['50', '50%', 'partial'],
    ['60', '50%', 'wrong'],
    ['5km', '5 km', 'accepted'],
    ['5 kilometres', '5 km', 'accepted'],
    ['5 kilometer', '5 km', 'accepted'],
    ['five kilometers', '5 km', 'accepted'],
    ['5', '5 km', 'partial'],
    ['5 m', '5 km', 'wrong'],
    ['5 miles', '5 km', 'wrong'],
    ['6 km', '5 km', 'wrong'],
    ['100 °C', '100°C', 'accepted'],
    ['100 degrees Celsius', '100 °C', 'accepted'],
    ['100 degrees', '100 °C', 'wrong'],
    ['100 celsius', '100 °C', 'accepted'],
    ['212 °F', '100 °C', 'wrong'],
    ['20 square kilometres', '20 km²', 'accepted'],
    ['20 km2', '20 km²', 'accepted'],
    ['20 sq km', '20 km²', 'accepted'],
    ['20 km', '20 km²', 'wrong'],
    ['300 km/h', '300 kilometres per hour', 'accepted'],
    ['300 kph', '300 km/h', 'accepted'],
    ['300 mph', '300 km/h', 'wrong'],
    ['5 mW', '5 MW', 'wrong'],
    ['5 mw', '5 MW', 'accepted'],
    ['5 megawatts', '5 MW', 'accepted'],
    ['50 dollars', '$50', 'accepted'],
    ['€50', '$50', 'wrong'],
    ['$2900000', '$2.9 million', 'accepted'],
    ['2000', 'about 2,000', 'accepted'],
    ['nearly 2000', 'Nearly 2,000', 'accepted'],
    ['2,000', 'More than 2,000', 'partial'],
    ['over 2000', 'More than 2,000', 'accepted'],
    ['less than 2,000', 'More than 2,000', 'wrong'],
    ['over 2000', '2,000', 'partial'],
    ['2000', '2,000 people', 'partial'],
    ['2000 cats', '2,000 people', 'wrong'],
    ['3 days', 'Three days', 'accepted'],
  ]);
});

describe('dates', () => {
  table('date', [
    ['15 May 1992', '15 May 1992', 'exact'],
    ['May 15, 1992', '15 May 1992', 'accepted'],
    ['15th of May 1992', '15 May 1992', 'accepted'],
    ['on 15 May 1992', '15 May 1992', 'accepted'],
    ['15.5.1992', '15 May 1992', 'accepted'],
    ['15/05/1992', '15 May 1992', 'accepted'],
    ['5/15/1992', '15 May 1992', 'accepted'],
    ['1992-05-15', '15 May 1992', 'accepted'],
    ['1992年5月15日', '15 May 1992', 'accepted'],
    ['15 may 92', '15 May 1992', 'wrong'],
    ['15.5.92', '15 May 1992', 'accepted'],
    ['15 sept 1992', '15 September 1992', 'accepted'],
    ['5.12.1992', '5 December 1992', 'accepted'],
    ['12/5/1992', '5 December 1992', 'accepted'],
    ['12/6/1992', '5 December 1992', 'wrong'],
    ['15 May 1992', '1992-05-15', 'accepted'],
    ['16 May 1992', '15 May 1992', 'wrong'],
    ['15 June 1992', '15 May 1992', 'wrong'],
    ['15 May 1993', '15 May 1992', 'wrong'],
    ['1992-13-45', '15 May 1992', 'wrong'],
    ['1992', '15 May 1992', 'partial'],
    ['May 1992', '15 May 1992', 'partial'],
    ['15 May', '15 May 1992', 'partial'],
    ['1993', '15 May 1992', 'wrong'],
    ['15 May 1992', '1992', 'partial'],
    ['15 Septmber 1992', '15 September 1992', 'slip'],
    ['15 Janaury 1992', '15 June 1992', 'wrong'],
    ['July 1992', 'June 1992', 'wrong'],
    ['1992', 'Later in 1992', 'partial'],
    ['later in 1992', 'Later in 1992', 'accepted'],
    ['in 1992', '1992', 'accepted'],
    ['the 1990s', '1990s', 'accepted'],
    ["1990's", '1990s', 'accepted'],
    ['1990', '1990s', 'wrong'],
    ['1990s', 'Early 1990s', 'partial'],
    ['19th century', 'Nineteenth century', 'accepted'],
    ['18th century', '19th century', 'wrong'],
    ['500', '500 BC', 'wrong'],
    ['500 bc', '500 BC', 'accepted'],
    ['79', 'AD 79', 'accepted'],
    ['1990', 'Between 1990 and 1995', 'wrong'],
  ]);
});

describe('roman numerals', () => {
  table('person', [
    ['Elizabeth 2', 'Elizabeth II', 'accepted'],
    ['elizabeth ii', 'Elizabeth II', 'accepted'],
    ['Elizabeth the Second', 'Elizabeth II', 'accepted'],
    ['Elizabeth I', 'Elizabeth II', 'wrong'],
    ['Elizabeth III', 'Elizabeth II', 'wrong'],
    ['Elizabeth', 'Elizabeth II', 'wrong'],
    ['2', 'Elizabeth II', 'wrong'],
  ]);
  table('number', [
    ['14', 'XIV', 'accepted'],
    ['xiv', 'XIV', 'accepted'],
    ['15', 'XIV', 'wrong'],
    ['XIV', '14', 'wrong'],
  ]);
  table('term', [['World War 2', 'World War II', 'accepted']]);
});

describe('part of the answer', () => {
  table('place', [
    ['Chisinau', 'Chisinau, Moldova', 'partial'],
    ['Chisinu', 'Chisinau, Moldova', 'partial'],
    ['Moldova', 'Chisinau, Moldova', 'wrong'],
    ['chisinau moldova', 'Chisinau, Moldova', 'accepted'],
    ['Paris, France', 'Paris', 'partial'],
    ['London, France', 'Paris', 'wrong'],
    ['in Tashkent', 'Tashkent', 'accepted'],
  ]);
  table('person', [
    ['Putin', 'Vladimir Putin', 'partial'],
    ['putin', 'Vladimir Putin', 'partial'],
    ['Vladimir', 'Vladimir Putin', 'wrong'],
    ['V. Putin', 'Vladimir Putin', 'partial'],
    ['B. Putin', 'Vladimir Putin', 'wrong'],
    ['Boris Putin', 'Vladimir Putin', 'wrong'],
    ['Martin King', 'Martin Luther King Jr.', 'partial'],
    ['Martin Luther King', 'Martin Luther King Jr.', 'partial'],
    ['John Ronald Reuel Tolkien', 'J. R. R. Tolkien', 'partial'],
    ['van Beethoven', 'Ludwig van Beethoven', 'partial'],
    ['JRR Tolkien', 'J. R. R. Tolkien', 'accepted'],
  ]);
  table('term', [
    ['Mercury', 'Mercury (planet)', 'partial'],
    ['planet', 'Mercury (planet)', 'wrong'],
    ['Collective Security Treaty', 'The Collective Security Treaty (CST)', 'accepted'],
    ['CST', 'The Collective Security Treaty (CST)', 'accepted'],
    ['Collective Security Treaty (CST)', 'Collective Security Treaty', 'accepted'],
    ['CST', 'Collective Security Treaty', 'wrong'],
    ['Collective Security Treaty', 'Collective Security Treaty Organization', 'wrong'],
  ]);
  table('phrase', [
    [
      'legal framework for defence and security',
      'A legal framework for mutual defense and security',
      'partial',
    ],
    ['framework', 'A legal framework for mutual defense and security', 'wrong'],
    ['security and mutual defense', 'A legal framework for mutual defense and security', 'wrong'],
    ['military alliance of states', 'An intergovernmental military alliance of states', 'partial'],
    ['must leave their posts', 'Must never leave their posts', 'wrong'],
  ]);

  it.each([
    ['CSTO', ['CSTO'], 'accepted'],
    ['csto', ['CSTO'], 'accepted'],
    ['CTSO', ['CSTO'], 'wrong'],
    ['Collective Security Treaty Organisation', ['CSTO'], 'accepted'],
  ])('%j beside the aliases %j is %s', (given, aliases, verdict) => {
    const expected = {
      back: 'Collective Security Treaty Organization',
      answerType: 'term',
      aliases,
    } as const;
    expect(checkAnswer(given, expected).verdict).toBe(verdict);
  });

  it('is no part where it names another answer', () => {
    const expected = { back: 'John Quincy Adams', answerType: 'person' } as const;
    expect(checkAnswer('John Adams', expected).verdict).toBe('partial');
    expect(checkAnswer('John Adams', expected, { rivals: ['John Adams'] }).verdict).toBe('wrong');
  });
});
