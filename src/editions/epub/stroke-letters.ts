/**
 * Stroke font for PNG covers, because installed fonts differ between machines. Each letter is in a box 4 wide and 6
 * high (y down); a stroke is a list of points.
 */
const drawn = `A 0,6 2,0 4,6|0.7,4 3.3,4
B 0,0 0,6 3,6 4,5.2 4,3.8 3,3 0,3|0,0 2.8,0 3.6,0.8 3.6,2.2 2.8,3
C 4,1 3,0 1,0 0,1 0,5 1,6 3,6 4,5
D 0,0 0,6 2.6,6 4,4.6 4,1.4 2.6,0 0,0
E 4,0 0,0 0,6 4,6|0,3 3,3
F 4,0 0,0 0,6|0,3 3,3
G 4,1 3,0 1,0 0,1 0,5 1,6 3,6 4,5 4,3 2.4,3
H 0,0 0,6|4,0 4,6|0,3 4,3
I 2,0 2,6|1,0 3,0|1,6 3,6
J 3.5,0 3.5,5 2.5,6 1,6 0,5
K 0,0 0,6|4,0 0,3.4|1.2,2.5 4,6
L 0,0 0,6 4,6
M 0,6 0,0 2,3.4 4,0 4,6
N 0,6 0,0 4,6 4,0
O 1,0 0,1 0,5 1,6 3,6 4,5 4,1 3,0 1,0
P 0,6 0,0 3,0 4,0.9 4,2.3 3,3.2 0,3.2
Q 1,0 0,1 0,5 1,6 3,6 4,5 4,1 3,0 1,0|2.6,4.6 4.2,6.4
R 0,6 0,0 3,0 4,0.9 4,2.3 3,3.2 0,3.2|2,3.2 4,6
S 4,1 3,0 1,0 0,1 0,2.2 1,3 3,3 4,3.8 4,5 3,6 1,6 0,5
T 0,0 4,0|2,0 2,6
U 0,0 0,5 1,6 3,6 4,5 4,0
V 0,0 2,6 4,0
W 0,0 1,6 2,2.6 3,6 4,0
X 0,0 4,6|4,0 0,6
Y 0,0 2,3 4,0|2,3 2,6
Z 0,0 4,0 0,6 4,6
0 1,0 0,1 0,5 1,6 3,6 4,5 4,1 3,0 1,0
1 0.8,1.2 2.2,0 2.2,6|0.8,6 3.6,6
2 0,1 1,0 3,0 4,1 4,2.4 0,6 4,6
3 0,0.6 1,0 3,0 4,0.9 4,2.1 3,2.9 1.6,2.9|3,2.9 4,3.8 4,5.1 3,6 1,6 0,5.4
4 3,6 3,0 0,4.2 4,4.2
5 4,0 0.4,0 0.2,2.7 1,2.4 3,2.4 4,3.4 4,5 3,6 1,6 0,5.3
6 3.6,0.5 2.6,0 1.2,0 0,1.6 0,5 1,6 3,6 4,5 4,3.6 3,2.7 1,2.7 0,3.6
7 0,0 4,0 1.6,6
8 1,0 0.2,0.8 0.2,2.2 1,2.9 3,2.9 3.8,2.2 3.8,0.8 3,0 1,0|1,2.9 0,3.7 0,5.2 1,6 3,6 4,5.2 4,3.7 3,2.9
9 0.4,5.5 1.4,6 2.8,6 4,4.4 4,1 3,0 1,0 0,1 0,2.4 1,3.3 3,3.3 4,2.4
- 0.8,3.2 3.2,3.2
. 1.9,5.9 2.1,5.9
, 2.1,5.8 1.6,6.8
: 1.9,2.2 2.1,2.2|1.9,5.4 2.1,5.4
& 4,6 0.8,1.6 0.8,0.6 1.4,0 2.2,0 2.8,0.6 2.8,1.4 0,3.8 0,5 0.8,6 2.2,6 4,3.6
/ 0,6 4,0
+ 2,1.6 2,4.8|0.4,3.2 3.6,3.2
( 2.8,-0.4 1.6,1.6 1.6,4.6 2.8,6.6
) 1.2,-0.4 2.4,1.6 2.4,4.6 1.2,6.6
' 2,0 2,1.4
" 1.4,0 1.4,1.4|2.6,0 2.6,1.4
? 0.4,1 1.4,0 2.8,0 3.8,1 3.8,2 2,3.4 2,4.2|1.9,5.9 2.1,5.9
! 2,0 2,4.2|1.9,5.9 2.1,5.9
; 1.9,2.2 2.1,2.2|2.1,5.4 1.6,6.6
# 1.4,0.6 0.8,5.4|3.2,0.6 2.6,5.4|0.2,2.2 4,2.2|0,3.8 3.8,3.8
% 0.4,6 3.6,0|0.2,0.4 1.2,0.4 1.2,1.6 0.2,1.6 0.2,0.4|2.8,4.4 3.8,4.4 3.8,5.6 2.8,5.6 2.8,4.4
= 0.6,2.4 3.4,2.4|0.6,4 3.4,4
* 2,1 2,4.2|0.6,1.8 3.4,3.4|3.4,1.8 0.6,3.4
< 3.4,1 0.6,3.2 3.4,5.4
> 0.6,1 3.4,3.2 0.6,5.4
[ 2.8,-0.4 1.4,-0.4 1.4,6.6 2.8,6.6
] 1.2,-0.4 2.6,-0.4 2.6,6.6 1.2,6.6`;

/** Letters and signs that are drawn by others; those with accents are taken apart before. */
const written: Readonly<Record<string, string>> = {
  Ł: 'L',
  Ø: 'O',
  Đ: 'D',
  Æ: 'AE',
  Œ: 'OE',
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '…': '...',
};

/** One stroke. */
export type Stroke = readonly (readonly [x: number, y: number])[];

const letters: ReadonlyMap<string, readonly Stroke[]> = new Map(
  drawn.split('\n').map((line) => [
    line.charAt(0),
    line
      .slice(2)
      .split('|')
      .map((stroke) =>
        stroke.split(' ').map((point) => {
          const [x = '0', y = '0'] = point.split(',');
          return [Number(x), Number(y)] as const;
        }),
      ),
  ]),
);

/** `text` as drawable capitals without accents; undefined if a letter is missing in the table. */
export function toDrawable(text: string): string | undefined {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[^ -~]/gu, (letter) => written[letter] ?? letter);
  return [...plain].every((letter) => letter === ' ' || letters.has(letter)) ? plain : undefined;
}

export function strokesOf(letter: string): readonly Stroke[] {
  return letters.get(letter) ?? [];
}

/** Width of a text, in the units of the letter boxes. */
export function countColumns(text: string): number {
  return Math.max(1, [...text].length) * 5.6;
}
