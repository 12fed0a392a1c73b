/** Lists from law, medicine and the humanities: journals, bare initials and one family name among citations are no part of titles. */
import { describe, expect, it } from 'vitest';
import { strangeTitle } from '../../src/dumps/doubts/strange-titles.ts';
import { parseDump } from '../../src/dumps/formats.ts';

const read = (...lines: readonly string[]) => parseDump(new TextEncoder().encode(lines.join('\n')), 'x');
const ids = ['10.5555/hive.1', '10.5555/hive.2', '10.5555/hive.3', '10.5555/hive.4'];
const found = (...lines: readonly string[]) =>
  read(...lines.map((line, at) => `${line} doi:${ids[at]}`)).entries.map(({ title, authors = [] }) => [
    title,
    ...authors,
  ]);

describe('own names in bold, with bare initials', () => {
  it('are no titles', () => {
    const lines = [
      '- **Okafor P**, Lindqvist R. *Thermal limits of flight.* Journal of Bees 229, jeb12.',
      '- Quist M, **Okafor P**, Brandt O. *Wing wear and foraging.* Hives 40, 112–125.',
      '- **Okafor P**. *Torpor.* Biology Letters 21, 20250123.',
    ];
    expect(found(...lines)).toEqual([
      ['Thermal limits of flight', 'P. Okafor', 'R. Lindqvist'],
      ['Wing wear and foraging', 'M. Quist', 'P. Okafor', 'O. Brandt'],
      ['Torpor', 'P. Okafor'],
    ]);
  });

  it('are none where no names stand beside them', () => {
    const lines = ['- **Vitamin D** in hives: a trial', '- **Vitamin D** and wasps: a review'];
    expect(
      found(...lines)
        .flat()
        .join(),
    ).toContain('Vitamin D');
  });
});

describe('one family name among citations', () => {
  it.each([
    [
      'Okafor, Lindqvist & Quist: Fungal highways. ISME J 2026.',
      'Brandt et al.: Lichens on ice. FEMS Microbiol Ecol 2025.',
      'Sato: Yeasts that glow. Curr Biol 2026.',
    ],
    ['Okafor, Lindqvist. Fungal highways.', 'Brandt et al. Lichens on ice.', 'Sato. Yeasts that glow.'],
    [
      '* Fungal highways (Okafor, Lindqvist; *Climate of the Past*, 2026) –',
      '* Lichens on ice (Brandt et al.; *The Holocene*, 2025) –',
      '* Yeasts that glow (Sato; *Quaternary Research*, 2026) –',
    ],
  ])('is no part of a title: %s', (...lines) => {
    expect(found(...lines)).toEqual([['Fungal highways'], ['Lichens on ice'], ['Yeasts that glow']]);
  });

  it('is one where no line is sure', () => {
    const lines = ['Hives: A survey of wax', 'Mamba: Linear time for bees', 'Swarms: What they know'];
    expect(found(...lines)).toEqual(lines.map((line) => [line]));
  });
});

describe('bare initials behind titles', () => {
  it('are names where all lines have them', () => {
    const lines = [
      'Owls in the City, Okafor P, Lindqvist R, Ibis, 2026,',
      'Moult and Migration in Warblers, Quist M, Journal of Bees, 2025,',
      'Why Do Swifts Scream?, Brandt O, Li N, Sato H, Bird Study, 2026,',
    ];
    expect(found(...lines)).toEqual([
      ['Owls in the City', 'P. Okafor', 'R. Lindqvist'],
      ['Moult and Migration in Warblers', 'M. Quist'],
      ['Why Do Swifts Scream?', 'O. Brandt', 'N. Li', 'H. Sato'],
    ]);
  });
});

describe('journals in front of titles', () => {
  it.each([
    [
      '[Nature Medicine] Blood tests for bees',
      '[The Lancet Neurology] Migraine in wasps',
      '[Brain] Sleep in ants',
    ],
    ['Nature: Blood tests for bees', 'Current Biology: Migraine in wasps', 'Science: Sleep in ants'],
  ])('are no part of them: %s', (...lines) => {
    expect(found(...lines)).toEqual([['Blood tests for bees'], ['Migraine in wasps'], ['Sleep in ants']]);
  });

  it.each([
    ['Nature: Its loss in towns', 'Wax and Honey: A history', 'Swarms: What they know'],
    ['[Re] Blood tests for bees', '[Re] Migraine in wasps', '[Re] Sleep in ants'],
  ])('are words of them in others: %s', (...lines) => {
    expect(found(...lines)).toEqual(lines.map((line) => [line]));
  });
});

describe('citations with a year', () => {
  it.each([
    [
      '* **Okafor 2026**, *Tone in child speech*, Hive Phonetics.',
      '* **Quist & Brandt 2025**, *Tone loss in contact*, Swarm Letters.',
      '* **Sato et al. 2026**, *Are clicks consonants?*, Phonetica.',
    ],
    [
      '- Okafor & Lindqvist (2026) — Tone in child speech, *Hive Phonetics*',
      '- Quist et al. (2025) — Tone loss in contact, *Swarm Letters*',
      '- Sato et al. (2026) — Are clicks consonants?, *Phonetica*',
    ],
  ])('in front of titles are no part of these, nor are journals in italics: %s', (...lines) => {
    const titles = found(...lines).map(([title]) => title?.replace(/,$/, ''));
    expect(titles).toEqual(['Tone in child speech', 'Tone loss in contact', 'Are clicks consonants?']);
  });

  it('are no titles as links', () => {
    const { entries } = read(
      `1. [Okafor & Lindqvist (2026)](https://doi.org/${ids[0]}) Causes without laws. *British Journal of Bees*.`,
      `2. [Quist (2025)](https://doi.org/${ids[1]}) Doubt. *Mind*.`,
      `3. [Sato et al. (2026)](https://doi.org/${ids[2]}) What is a model? *Philosophy of Hives*.`,
    );
    expect(entries.map(({ title }) => title)).toEqual(['Causes without laws', 'Doubt', 'What is a model?']);
  });

  it('in bold up to their full stop are none', () => {
    const lines = [
      '**Mancini & Abara (2026).** Graphene that remembers. *Nano Lett.*',
      '**Osman, Reyes & Lund (2026).** Why is glue sticky? *Soft Matter.*',
    ];
    expect(found(...lines)).toEqual([[undefined], [undefined]]);
  });

  it('may be a title in bold with words behind it', () => {
    expect(found('- **Census 2026**: what we know of bees')).toEqual([['Census 2026']]);
  });
});

describe('names', () => {
  it('are no journals beside bare initials', () => {
    expect(found('* Okafor B, Mol Ecol 2026: "Rats, ports, and plague"')).toEqual([
      ['Rats, ports, and plague'],
    ]);
  });

  it('are told from a venue that nothing divides from them', () => {
    const { entries } = read(
      `* **On the Origin of Swarms** <br> *Ada Byron, Ken Abe* <br> NeurIPS 2024 [[Paper](https://doi.org/${ids[0]})]`,
      `* **Attention Is Not Honey** <br> *Ken Abe, Ada Byron* <br> ACL 2023 [[Paper](https://doi.org/${ids[1]})]`,
    );
    expect(entries.map(({ authors }) => authors)).toEqual([
      ['Ada Byron', 'Ken Abe'],
      ['Ken Abe', 'Ada Byron'],
    ]);
  });

  it('are no two families with "e" between them', () => {
    const line = '- Mancini e Abara, "O trabalho invisível das abelhas", Dados, v. 69, 2026.';
    expect(found(line)).toEqual([['O trabalho invisível das abelhas']]);
  });

  it('of one person may stand in front of a year in brackets', () => {
    const line = 'Lund, Eva (2025): Stille Dörfer, in: Leviathan 53 (1), 12–33,';
    expect(found(line)).toEqual([['Stille Dörfer', 'Eva Lund']]);
  });

  it('have no genitive in front of a title', () => {
    const lines = [
      `Zoe Varga and Sun Kim's "Where Is the North?" (Area, 2026)`,
      `Ann Bee and Cid Dee's "The Afterlives of Maps" (Imago Mundi, 2026)`,
    ];
    expect(found(...lines)).toEqual([
      ['Where Is the North?', 'Zoe Varga', 'Sun Kim'],
      ['The Afterlives of Maps', 'Ann Bee', 'Cid Dee'],
    ]);
  });

  it('may be in bold within a reference', () => {
    const line =
      'Haddad, L., **Oyelaran, B.** & Varga, Z. (2026). Seagrass returns. *Marine Biology*, 173, 12.';
    expect(found(line)).toEqual([['Seagrass returns', 'L. Haddad', 'B. Oyelaran', 'Z. Varga']]);
  });

  it('stand in front of journals with volumes, behind titles that are links', () => {
    const { entries } = read(
      `- [School Choice and Towns](https://doi.org/${ids[0]}), Peter Okafor and Ruth Lindqvist, Sociological Review, 91(2)`,
      `- [Trust in Small Towns](https://doi.org/${ids[1]}), Marta Quist, Social Forces, forthcoming`,
      `- [Why Do People Move?](https://doi.org/${ids[2]}), Otto Brandt, Demography, 63(1)`,
    );
    expect(entries.map(({ authors }) => authors)).toEqual([
      ['Peter Okafor', 'Ruth Lindqvist'],
      ['Marta Quist'],
      ['Otto Brandt'],
    ]);
  });
});

describe('references', () => {
  it.each([
    [
      '* Peter Okafor, The Duty to Explain, 139 Harv. L. Rev. 1201 (2026),',
      ['The Duty to Explain', 'Peter Okafor'],
    ],
    [
      '* Marta Quist & Otto Brandt, Bees, Law, and Wax, 135 Yale L.J. 88, 90 (2025),',
      ['Bees, Law, and Wax', 'Marta Quist', 'Otto Brandt'],
    ],
    [
      '1. Peter Okafor, "The Grain Trade Revisited," Past & Present 271 (2026): 45–80,',
      ['The Grain Trade Revisited', 'Peter Okafor'],
    ],
    [
      'Brandt, Otto, Nora Li, and Hiro Sato. 2026. "Who Gets the Rent?" NBER Working Paper 34567.',
      ['Who Gets the Rent?', 'Otto Brandt', 'Nora Li', 'Hiro Sato'],
    ],
    [
      '1. Jan de Vries & Piet van den Berg (2026), Water in de stad, *Tijdschrift voor Waterbeheer*, 12(1), 1-20,',
      ['Water in de stad', 'Jan de Vries', 'Piet van den Berg'],
    ],
    ['1. Nowak M., Czas i pamięć, „Teksty Drugie”, 2026, nr 2, s. 101–120.', [undefined]],
  ])('give title and names: %s', (line, expected) => {
    expect(found(line)).toEqual([expected]);
  });

  it('below their identifiers as well', () => {
    const { entries } = read(
      ids[0] ?? '',
      'Okafor P, Lindqvist R. Wax in the very old. Hives 2026; 81: 12-19',
      '',
      ids[1] ?? '',
      'Quist M. Spinal needles. Br J Bees 2026; 136: 101-8',
    );
    expect(entries.map(({ title, authors }) => [title, authors])).toEqual([
      ['Wax in the very old', ['P. Okafor', 'R. Lindqvist']],
      ['Spinal needles', ['M. Quist']],
    ]);
  });
});

describe('working papers', () => {
  it('name their series behind the names', () => {
    const lines = [
      '"Inflation Attention" by Marta Quist, NBER WP 34001,',
      '"The Price of Patience" by Otto Brandt and Hiro Sato, CESifo Working Paper,',
    ];
    expect(found(...lines)).toEqual([
      ['Inflation Attention', 'Marta Quist'],
      ['The Price of Patience', 'Otto Brandt', 'Hiro Sato'],
    ]);
  });

  it('without an identifier are named when they are left out', () => {
    const { diagnostics } = read(
      'Papers of 7 October 2026',
      '"Bank Runs" by Ann Bee, Working Paper, https://papers.example/abstract=500',
      `"Inflation Attention" by Marta Quist doi:${ids[0]}`,
      `"The Price of Patience" by Otto Brandt doi:${ids[1]}`,
    );
    expect(diagnostics.map(({ rule, line }) => [rule, line])).toEqual([['unread-line', 2]]);
  });
});

describe('titles that hold a capture back', () => {
  it.each([
    'Hunger stones and droughts (Okafor, Lindqvist',
    'Propolis (rejected from *Wax*, being revised)',
    'Bee venom: under review at *Rheumatology*',
    'A ring? Accepted in A&A.',
    'Owls in the City, Okafor P, Lindqvist R',
    'Peter Okafor, The Duty to Explain, 139 Harv',
    'Quist M. Spinal needles. Br J Bees 2026; 136: 101-8',
    'Why are so many stars single? (Kim, MNRAS submitted)',
    'Tai chi for falls [Haddad L, Oyelaran B. Age Ageing 2026]',
    'Mancini, Franca. Handwriting and memory. (J. Bees, 118(4))',
    'Quist & Sato / PLoS Genet / Selfing in snails /',
  ])('%s', (title) => {
    expect(strangeTitle(title)).toBeDefined();
  });

  it.each([
    'Hives (A Survey)',
    'Why papers are rejected from journals',
    'Under review: How Editors Read',
    'Bees in Towns (Results, May 2026)',
    'How Papers Are Found (and Submitted)',
    'Vitamin A, Vitamin D, and Wax',
    'Bees, 30 Years Later',
    'Input/Output and/or Memory',
    'On [0, 1) and (0, 1]',
  ])('%s holds none back', (title) => {
    expect(strangeTitle(title)).toBeUndefined();
  });
});
