/** Style sheet of EPUBs, for e-ink: sizes in em, since readers choose the font size; no information by colour. */
export const bookStyles = `body { margin: 0 4%; line-height: 1.45; overflow-wrap: break-word; }
h1 { font-size: 1.35em; line-height: 1.25; font-weight: bold; text-align: left; hyphens: none; margin: 0 0 0.5em; }
h2 { font-size: 1.1em; margin: 1.4em 0 0.4em; text-align: left; break-after: avoid; }
p { margin: 0.4em 0; }
a { color: inherit; }
ol, ul { padding-left: 1.6em; }
li { margin: 0.35em 0; }
nav ol { list-style-type: none; padding-left: 0; }
nav ol ol { padding-left: 1.2em; }
.cover { margin: 0; text-align: center; }
.cover img { max-width: 100%; max-height: 98vh; }
.number { font-weight: bold; margin: 1em 0 0.2em; }
.byline { font-style: italic; }
.facts { font-size: 0.85em; }
.abstract { margin: 1em 0; hyphens: auto; }
code { font-size: 0.9em; overflow-wrap: anywhere; }
`;
