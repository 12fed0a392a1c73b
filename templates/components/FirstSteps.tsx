import { phrase } from '../../src/wording/wording.ts';
import { Phrase } from './Phrase.tsx';

/** Home page content for an archive without issues. */
export function FirstSteps() {
  const code = (text: string) => <code>{text}</code>;
  return (
    <section class="prose" aria-labelledby="first_steps">
      <h2 id="first_steps">{phrase('No issue yet: what to do next')}</h2>
      <ol>
        <li>
          <Phrase
            of="Open a listing of papers, such as a page of arXiv’s or of Hugging Face’s Daily Papers, select everything and save the text as {file}."
            values={{ file: code('capture.txt') }}
          />
        </li>
        <li>
          <Phrase
            of="Take it in with {command}. It says what it understood, and what it did not, line by line."
            values={{ command: code('npx offprint ingest capture.txt') }}
          />
        </li>
        <li>
          <Phrase
            of="Look at it with {start}; {build} makes the site."
            values={{ start: code('npx offprint start'), build: code('npx offprint build') }}
          />
        </li>
      </ol>
      <p>
        <Phrase
          of="Title, address and language are in {site}, the words of the About page in {about}."
          values={{ site: code('site.yaml'), about: code('pages/about.md') }}
        />
      </p>
    </section>
  );
}
